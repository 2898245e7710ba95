// The one way in which a file is handed to the browser to be saved.

/** So long the browser may take to come to it: a machine may be busy, and somebody may be asked where to save it. */
const KEPT_MS = 60_000;

/** @param name with its ending; signs that some systems take in no name become dashes */
export function saveBlob(content: Blob, name: string): void {
  const forget = URL.revokeObjectURL.bind(URL);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => forget(url), KEPT_MS);
}
