// The steps of one requirement, worked out beside the page: null while they are on the way.
import { useEffect, useState } from 'react';
import { stepsInSteps, type Steps } from '../../../core/assessment/outlook/steps.ts';
import type { Turned } from '../../../core/assessment/outlook/turned.ts';
import type { Evaluator } from '../../../core/assessment/requirement/situation.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { ZERO, type Decimal } from '../../../core/quantity/decimal.ts';
import { inSlices } from '../../../state/assessed/in-slices.ts';

interface Followed {
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly to: Decimal;
  readonly steps: Steps;
}

export function useSteps(
  evaluator: Evaluator,
  outcome: Outcome,
  turned: Turned,
  to: Decimal | null,
): Steps | null {
  const [found, setFound] = useState<Followed | null>(null);
  useEffect(() => {
    if (to === null) return undefined;
    const range = { from: ZERO, to };
    return inSlices(stepsInSteps(evaluator, outcome, turned, range), (steps) =>
      setFound({ outcome, turned, to, steps }),
    );
  }, [evaluator, outcome, turned, to]);
  const isOfThis = found?.outcome === outcome && found.turned === turned && found.to === to;
  return isOfThis ? found.steps : null;
}
