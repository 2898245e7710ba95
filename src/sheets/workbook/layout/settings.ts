// In which rows the settings, readings and assumptions of a plan stand, and where its formulas read the year of due dates.
import type { Alternative, Assumption } from '../../../core/rulebook/pack.ts';
import { fixedCellOf } from './book.ts';
import { ASSUMPTION, CHOICE_PREFIX, SETTINGS, type BookNames, type Layout } from './book-layout.ts';
import { indexed } from './columns.ts';

/** Settings, readings and assumptions, in the order of their rows. */
export function settingsOf(
  names: BookNames,
  alternatives: readonly Alternative[],
  assumptions: readonly Assumption[],
): Pick<Layout, 'rowOfAssumption' | 'horizon'> {
  const choices = alternatives.map(({ id }) => CHOICE_PREFIX + id);
  const ids = [...SETTINGS, ...choices, ...assumptions.map(({ id }) => id)];
  const rowOfAssumption = indexed(ids, ASSUMPTION.top);
  const row = rowOfAssumption.get('horizon') ?? 0;
  return { rowOfAssumption, horizon: fixedCellOf(names.assumptions, ASSUMPTION.value, row) };
}
