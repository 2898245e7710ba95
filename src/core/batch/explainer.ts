// Answers for what the columns cannot say, by the path that explains: the same rows as a plan of one street.
import { createEvaluator } from '../assessment/evaluator.ts';
import { situationOf } from '../assessment/requirement/situation.ts';
import { outcomeOf, type Outcome } from '../assessment/verdict/outcome.ts';
import type { Scope } from '../plan/terms.ts';
import { decimal } from '../quantity/decimal.ts';
import {
  planOfStreet,
  type BatchRow,
  type FigureColumn,
  type Member,
  type StreetTraits,
} from '../columns/batch-plan.ts';
import type { Ground } from '../columns/ground.ts';

/** One measure's outcome in the place that a plan of one street is about. */
export type Explained = (measure: string) => Outcome;

/** @param scope of what is asked: the street, or its first community */
export function explainerOf(
  { settings, rulebook }: Pick<Ground, 'settings' | 'rulebook'>,
  scope: Extract<Scope, 'community' | 'street'>,
  street: StreetTraits,
  members: readonly Member[],
): Explained {
  const plan = planOfStreet(settings, street, members);
  const evaluator = createEvaluator(situationOf(plan, rulebook));
  const unit = evaluator.situation.units.find((one) => one.scope === scope);
  if (unit === undefined) throw new Error(`a plan of one street has no ${scope}`);
  return (measure) => outcomeOf(evaluator, unit, measure);
}

/** A row as a community of a plan. */
export function memberOf(row: BatchRow, columns: readonly FigureColumn[]): Member {
  const { id, name, settlement, development } = row;
  const known = (from: FigureColumn['from']) =>
    new Map(
      columns.flatMap((column, at) => {
        const text = row.figures[at] ?? '';
        return column.from !== from || text === '' ? [] : [[column.id, decimal(text)] as const];
      }),
    );
  return { id, name, settlement, development, figures: known('fact'), existing: known('existing') };
}
