// The way to plan all that is required, fetched where something is planned: the first screen does without it.
import { Suspense } from 'react';
import { lazyPart } from '../../../../fields/lazy-part.tsx';
import { speakOfPages } from '../../../../i18n/i18n.ts';
import { useSteady } from '../../marks/loaded.ts';

const FillPlanned = lazyPart(async () => {
  const [come] = await Promise.all([import('./fill-planned.tsx'), speakOfPages()]);
  return come.FillPlanned;
});

export function FillLater() {
  const { stocks } = useSteady();
  if (!stocks.planned) return null;
  return (
    <Suspense fallback={null}>
      <FillPlanned />
    </Suspense>
  );
}
