// The way to plan all that is required, fetched where something is planned: the first screen does without it.
import { Suspense } from 'react';
import { lazyPart } from '../../../../fields/lazy-part.tsx';
import { useSteady } from '../../marks/loaded.ts';

const FillPlanned = lazyPart(() =>
  import('./fill-planned.tsx').then(({ FillPlanned: component }) => component),
);

export function FillLater() {
  const { stocks } = useSteady();
  if (!stocks.planned) return null;
  return (
    <Suspense fallback={null}>
      <FillPlanned />
    </Suspense>
  );
}
