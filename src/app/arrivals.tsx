// Packs that are dropped on the page, or opened from its head: shown with what is wrong with them, before anything is taken.
import { Suspense } from 'react';
import { lazyDialog } from '../fields/lazy-part.tsx';
import { useArrival } from '../state/own-packs/arrival.ts';
import { spoken } from './spoken.ts';

const PaperArrival = lazyDialog(async () => {
  const { PaperArrival: arrival } = await spoken(
    import('../features/writing/files/paper-arrival.tsx'),
  );
  return arrival;
});

export function Arrivals() {
  const file = useArrival((state) => state.file);
  if (file === null) return null;
  return (
    <Suspense fallback={null}>
      <PaperArrival file={file} onClose={() => useArrival.setState({ file: null })} />
    </Suspense>
  );
}
