// The measures that stand on equally many others: one layer of views, and what its provisions look at.
import type { ScaledMeasure, TableScope } from '../../core/scaled/scaled.ts';
import { baseCode, conditionNumber, figureColumn, type Layout } from './figures.ts';

/** The measures of one scope that stand on equally many others, and how many provisions stand side by side. */
export interface Layer {
  readonly layout: Layout;
  readonly scope: TableScope;
  readonly number: number;
  readonly measures: readonly ScaledMeasure[];
  /** The position of each measure among all. */
  readonly ordinalOf: (measure: ScaledMeasure) => number;
  readonly beside: number;
  readonly restsOn: number;
}

/** Conditions on members that provisions of the layer ask for, by number; none of communities. */
export function conditionsIn({ layout, measures }: Layer): number[] {
  const numbers = measures.flatMap(({ provisions }) =>
    provisions.map((one) => conditionNumber(layout, one)),
  );
  return [...new Set(numbers)].filter((one) => one > 0).sort((a, b) => a - b);
}

/** The figures that guards of the layer look at. */
export function guardsIn({ measures }: Layer): string[] {
  const figures = measures.flatMap(({ provisions }) =>
    provisions.flatMap(({ guard }) => (guard === null ? [] : [figureColumn(guard.figure)])),
  );
  return [...new Set(figures)];
}

/** Every code of a base in the layer. */
export function basesIn({ layout, measures }: Layer): string[] {
  const codes = measures.flatMap((measure) =>
    measure.provisions.map((one) => baseCode(one.base, measure, conditionNumber(layout, one))),
  );
  return [...new Set(codes)];
}
