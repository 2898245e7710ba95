// Packs named texts into a ZIP file: the file by fflate, the compression by the browser's own thread where it has one.
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of the archive: its path, and its text piece by piece. */
export interface Entry {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Without a zone: the same plan makes the same file. */
const DATE = '1980-01-01T00:00:00';
/** Pieces that may wait to be compressed while the next are written. */
const MOST_WAITING = 4;

/** @param pause lets others have their turn between two pieces */
export async function zipped(
  entries: readonly Entry[],
  pause?: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const whole = new Promise<void>((resolve, reject) => {
    const archive = new Zip((error, bytes, isLast) => {
      if (error !== null) return reject(error);
      parts.push(bytes as Uint8Array<ArrayBuffer>);
      if (isLast) resolve();
    });
    fill(archive, entries, pause).catch(reject);
  });
  await whole;
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function fill(archive: Zip, entries: readonly Entry[], pause = () => Promise.resolve()) {
  const encoder = new TextEncoder();
  const compresses = hasCompression();
  for (const { path, pieces } of entries) {
    const file = compresses ? new Compressed(path) : new ZipDeflate(path);
    file.mtime = DATE;
    archive.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece), false);
      if (file instanceof Compressed) await file.room();
      await pause();
    }
    file.push(new Uint8Array(), true);
    if (file instanceof Compressed) await file.passed;
  }
  archive.end();
}

/** Safari before 16.4 and Firefox before 113 have none. */
function hasCompression(): boolean {
  try {
    return new CompressionStream('deflate-raw') instanceof CompressionStream;
  } catch {
    return false;
  }
}

/** A file of the archive compressed beside the thread that writes it. */
class Compressed extends ZipPassThrough {
  override compression = 8;
  readonly #stream = new CompressionStream('deflate-raw');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #waiting: Promise<void>[] = [];
  /** Resolves when all of it has been handed to the archive. */
  readonly passed = this.#pass();

  /** Resolves when few enough pieces wait. */
  async room(): Promise<void> {
    if (this.#waiting.length > MOST_WAITING) await this.#waiting.shift();
  }

  protected override process(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.#waiting.push(isLast ? this.#writer.close() : this.#writer.write(bytes));
  }

  async #pass(): Promise<void> {
    const reader = this.#stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      this.ondata(null, value ?? new Uint8Array(), done);
      if (done) return;
    }
  }
}
