// What is said about keeping the plan and about newer versions, fetched once the page rests: it concerns nothing on the screen yet.
import { Suspense } from 'react';
import { lazyPart } from '../fields/lazy-part.tsx';
import { spoken } from './spoken.ts';
import { useDrops } from './use-drops.ts';
import { useRested } from './use-rested.ts';

const PlanKeeping = lazyPart(async () => {
  const { PlanKeeping: keeping } = await spoken(import('../features/kept-plans/plan-keeping.tsx'));
  return keeping;
});
const UpdateNotice = lazyPart(async () => {
  const { UpdateNotice: notice } = await import('./update-notice.tsx');
  return notice;
});

const Arrivals = lazyPart(async () => (await import('./arrivals.tsx')).Arrivals);

export function Keeping({ ready }: { readonly ready: boolean }) {
  useDrops();
  if (!useRested(ready)) return null;
  return (
    <Suspense fallback={null}>
      <PlanKeeping>
        <Suspense fallback={null}>
          <UpdateNotice />
          <Arrivals />
        </Suspense>
      </PlanKeeping>
    </Suspense>
  );
}
