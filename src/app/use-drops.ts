// Files that are dropped on the page, from its first moment on: one that comes early is shown once the page can show it.
import { useEffect } from 'react';
import { arrive, isPackName } from '../state/own-packs/arrival.ts';

const fileIn = ({ dataTransfer }: DragEvent) => dataTransfer?.files[0] ?? null;
const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** A file never takes the place of the page; one that a page of its own waits for is left to it. */
export function useDrops(): void {
  useEffect(() => {
    const first = (event: DragEvent) => {
      const file = fileIn(event);
      if (file === null || !(isPackName(file.name) || /\.json$/i.test(file.name))) return;
      event.preventDefault();
      arrive(file);
    };
    const keep = (event: DragEvent) => {
      if (carries(event)) event.preventDefault();
    };
    window.addEventListener('drop', first, true);
    window.addEventListener('drop', keep);
    window.addEventListener('dragover', keep);
    return () => {
      window.removeEventListener('drop', first, true);
      window.removeEventListener('drop', keep);
      window.removeEventListener('dragover', keep);
    };
  }, []);
}
