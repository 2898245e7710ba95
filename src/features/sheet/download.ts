// Hands bytes to the browser as a file.

export function download(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
