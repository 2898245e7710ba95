// What the calculator's parts share: results for those that show them, and what keeps still while one types for the rest.
import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { pathText, type Problem } from '../../../core/plan/problem.ts';
import type { Stocks } from '../../../core/plan/stocks.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import type { DraftPath } from '../../../state/draft/draft-path.ts';
import { followPath } from '../../../state/draft/follow-path.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import type { Rules } from '../../../state/rules/rules.ts';
import type { Moment } from '../../../state/assessed/moment.ts';

export interface Calculator extends Moment {
  readonly yardstick: Yardstick;
}

/** What changes seldom, so that a field or a row need not be drawn again with every keystroke elsewhere. */
export interface Steady {
  readonly rules: Rules;
  readonly yardstick: Yardstick;
  readonly place: string;
  readonly asOf: string;
  readonly isSite: boolean;
  /** The inputs that rules of the place ask for; null while nothing is computed. */
  readonly needed: ReadonlySet<string> | null;
  readonly asksAreaBasis: boolean;
  /** What is typed beside a requirement: what stands, what is planned, or both. */
  readonly stocks: Stocks;
  /** The results as they stand, for what looks at them only when clicked. */
  readonly live: StoreApi<Calculator>;
  /** Where in the draft a unit's own entries stand. */
  readonly pathOf: (unit: Unit) => DraftPath;
}

export const CalculatorContext = createContext<Calculator | null>(null);
export const SteadyContext = createContext<Steady | null>(null);

export function useCalculator(): Calculator {
  const calculator = useContext(CalculatorContext);
  if (calculator === null) throw new Error('used outside the calculator');
  return calculator;
}

export function useSteady(): Steady {
  const steady = useContext(SteadyContext);
  if (steady === null) throw new Error('used outside the calculator');
  return steady;
}

/**
 * What is wrong with one field of the draft.
 * @param isOfResults whether the path was found in the results, or in what is typed
 */
export function useProblem(path: DraftPath, isOfResults: boolean): Problem | undefined {
  return useStore(useSteady().live, ({ problems, draft }) => {
    if (problems.size === 0) return undefined;
    const shown = isOfResults ? path : followPath(path, usePlanStore.getState().draft, draft);
    return shown === null ? undefined : problems.get(pathText(shown));
  });
}
