// Hands bytes to the browser as a file.
import { saveBlob } from '../../state/files/save-blob.ts';

export function download(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type: string,
): void {
  saveBlob(new Blob([content], { type }), name);
}
