// Hands a text to the browser as a file.
import { saveBlob } from '../../state/files/save-blob.ts';

export function saveFile(text: string, name: string, type = 'text/plain;charset=utf-8'): void {
  saveBlob(new Blob([text], { type }), name);
}
