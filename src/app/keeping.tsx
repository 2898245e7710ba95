// What is said about keeping the plan and about newer versions, fetched once the page rests: it concerns nothing on the screen yet.
import { lazy, Suspense } from 'react';
import { spoken } from './spoken.ts';
import { useRested } from './use-rested.ts';

const PlanKeeping = lazy(async () => {
  const { PlanKeeping: keeping } = await spoken(import('../features/kept-plans/plan-keeping.tsx'));
  return { default: keeping };
});
const UpdateNotice = lazy(async () => {
  const { UpdateNotice: notice } = await import('./update-notice.tsx');
  return { default: notice };
});

export function Keeping({ ready }: { readonly ready: boolean }) {
  if (!useRested(ready)) return null;
  return (
    <>
      <Suspense fallback={null}>
        <UpdateNotice />
      </Suspense>
      <Suspense fallback={null}>
        <PlanKeeping />
      </Suspense>
    </>
  );
}
