// A file in the browser's own part of the disk, written at once: what is larger than memory is handed over from there.

interface SyncAccess {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => number;
  readonly close: () => void;
}

/** What a handle can do inside a worker. */
interface InWorker {
  readonly createSyncAccessHandle?: () => Promise<SyncAccess>;
}

interface OwnFile {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** The file as it then stands on the disk. */
  readonly end: () => Promise<File>;
}

const PREFIX = 'batch-outcomes-';

/** Null where the browser has no such place, or does not let it be written to now. */
export async function ownFile(): Promise<OwnFile | null> {
  try {
    const folder = await navigator.storage.getDirectory();
    await forgetOlder(folder);
    const handle: FileSystemFileHandle & InWorker = await folder.getFileHandle(
      `${PREFIX}${crypto.randomUUID()}`,
      { create: true },
    );
    const access = await handle.createSyncAccessHandle?.();
    if (access === undefined) return null;
    return {
      write: (bytes) => {
        access.write(bytes);
      },
      end: () => {
        access.close();
        return handle.getFile();
      },
    };
  } catch {
    return null;
  }
}

/** Files of runs before: each has been saved where the user wanted it. One that another window writes stays. */
async function forgetOlder(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of folder.keys())
    if (name.startsWith(PREFIX)) await folder.removeEntry(name).catch(() => undefined);
}
