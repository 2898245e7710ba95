// What is said about keeping the plan, fetched once the first results stand: it concerns nothing on the screen yet.
import { lazy, Suspense, useEffect, useState } from 'react';
import { spoken } from './spoken.ts';

const PlanKeeping = lazy(async () => {
  const { PlanKeeping: keeping } = await spoken(import('../features/kept-plans/plan-keeping.tsx'));
  return { default: keeping };
});
const RESTED_MS = 200;

export function Keeping({ ready }: { readonly ready: boolean }) {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (!ready) return undefined;
    const rest = setTimeout(() => setRested(true), RESTED_MS);
    return () => clearTimeout(rest);
  }, [ready]);
  if (!rested) return null;
  return (
    <Suspense fallback={null}>
      <PlanKeeping />
    </Suspense>
  );
}
