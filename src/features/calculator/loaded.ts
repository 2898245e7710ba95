// What the calculator's parts share: the results, the rules and the yardstick chosen.
import { createContext, useContext } from 'react';
import type { Yardstick } from '../../core/assessment/requirement.ts';
import type { Loaded } from '../../state/use-assessed.ts';

export interface Calculator extends Loaded {
  readonly yardstick: Yardstick;
}

export const CalculatorContext = createContext<Calculator | null>(null);

export function useCalculator(): Calculator {
  const calculator = useContext(CalculatorContext);
  if (calculator === null) throw new Error('used outside the calculator');
  return calculator;
}
