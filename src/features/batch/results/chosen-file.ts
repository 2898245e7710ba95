// Asks where a file is to be saved, in browsers that have such a question: what is written then goes straight to the disk.

interface Asking {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
}

/** A file of the user's choice; null where the browser has no such question, `none` where it is not answered. */
export async function chosenFile(
  suggestedName: string,
): Promise<FileSystemFileHandle | null | 'none'> {
  const here: Window & Asking = window;
  if (here.showSaveFilePicker === undefined) return null;
  try {
    return await here.showSaveFilePicker({ suggestedName });
  } catch (error) {
    const isCalledOff = error instanceof DOMException && error.name === 'AbortError';
    return isCalledOff ? 'none' : null;
  }
}
