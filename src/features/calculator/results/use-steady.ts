// From results that are new with every keystroke to what of them stays the same.
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand';
import { neededInputs } from '../../../core/assessment/outlook/needed.ts';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { stocksOf, type Stocks } from '../../../core/plan/stocks.ts';
import { draftPathOf } from '../../../state/draft/unit-path.ts';
import type { Calculator, Steady } from '../marks/loaded.ts';

export function useSteadyParts(calculator: Calculator): Steady {
  const [live] = useState(() => createStore<Calculator>(() => calculator));
  useLayoutEffect(() => live.setState(calculator, true), [live, calculator]);
  const { rules, yardstick, assessment } = calculator;
  const inputs = useMemo(() => inputsText(assessment), [assessment]);
  const pathOf = usePaths(assessment);
  const place = assessment?.plan.place ?? '';
  const asOf = assessment?.plan.asOf ?? '';
  const isSite = assessment?.plan.extent === 'site';
  const asksAreaBasis = useMemo(() => hasAreaBasis(assessment), [assessment]);
  const stocks = useStocks(assessment);
  const needed = useMemo(() => (inputs === null ? null : new Set(inputs.split(' '))), [inputs]);
  return useMemo(
    () => ({ rules, yardstick, place, asOf, isSite, needed, asksAreaBasis, stocks, live, pathOf }),
    [rules, yardstick, place, asOf, isSite, needed, asksAreaBasis, stocks, live, pathOf],
  );
}

function inputsText(assessment: Assessment | null): string | null {
  if (assessment === null) return null;
  return neededInputs(assessment.evaluator)
    .map(({ input }) => input)
    .join(' ');
}

/** Fields are found by the order of streets and communities: while that stays, so do the paths. */
function usePaths(assessment: Assessment | null): Steady['pathOf'] {
  const layout = useMemo(() => layoutText(assessment), [assessment]);
  const [known, setKnown] = useState({ layout, plan: assessment?.plan });
  if (known.layout !== layout) setKnown({ layout, plan: assessment?.plan });
  const { plan } = known;
  return useCallback((unit) => (plan === undefined ? [] : draftPathOf(plan, unit)), [plan]);
}

function layoutText(assessment: Assessment | null): string {
  const streets = assessment?.plan.streets ?? [];
  return JSON.stringify(streets.map(({ id, communities }) => [id, communities.map((c) => c.id)]));
}

/** The very same object while the answer is the same. */
function useStocks(assessment: Assessment | null): Stocks {
  const now = assessment === null ? { existing: true, planned: false } : stocksOf(assessment.plan);
  const { existing, planned } = now;
  return useMemo(() => ({ existing, planned }), [existing, planned]);
}

/** Whether a rule that speaks here counts usable or built area. */
function hasAreaBasis(assessment: Assessment | null): boolean {
  return (
    assessment?.outcomes.some(({ considered }) =>
      considered.some(({ rule }) => rule.provision.basis !== undefined),
    ) ?? false
  );
}
