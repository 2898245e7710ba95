// Packs that are dropped on the page, or opened from its head: shown with what is wrong with them, before anything is taken.
import { Suspense, useEffect } from 'react';
import { lazyDialog } from '../fields/lazy-part.tsx';
import { arrive, isPackName, useArrival } from '../state/own-packs/arrival.ts';
import { spoken } from './spoken.ts';

const PaperArrival = lazyDialog(async () => {
  const { PaperArrival: arrival } = await spoken(
    import('../features/writing/files/paper-arrival.tsx'),
  );
  return arrival;
});

export function Arrivals() {
  const file = useArrival((state) => state.file);
  useDrops();
  if (file === null) return null;
  return (
    <Suspense fallback={null}>
      <PaperArrival file={file} onClose={() => useArrival.setState({ file: null })} />
    </Suspense>
  );
}

const fileIn = ({ dataTransfer }: DragEvent) => dataTransfer?.files[0] ?? null;
const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** A file never takes the place of the page; one that a page of its own waits for is left to it. */
function useDrops(): void {
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
