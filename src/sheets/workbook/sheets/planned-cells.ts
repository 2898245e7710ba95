// The last cells of a requirement row in a new district's workbook: what is planned, its gap and its verdict.
import { readAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { print } from '../../../core/quantity/ratio.ts';
import { verdictText } from '../../frame/verdict-words.ts';
import { EMPTY, say, type BookCell } from '../layout/book.ts';
import type { Layout, RequirementRow } from '../layout/book-layout.ts';
import {
  followsPlanned,
  hasPlannedColumns,
  plannedColumn,
  type PlannedPart,
} from '../layout/planned-columns.ts';

export function plannedHeads(layout: Layout): BookCell[] {
  if (!hasPlannedColumns(layout)) return [];
  const { t } = layout.source.words;
  return [
    say(t('sheet.columns.planned'), 'head'),
    say(t('sheet.book.plannedGap'), 'head'),
    say(t('sheet.columns.asPlanned'), 'head'),
  ];
}

/** @param before how many cells the row has so far; those in between stay empty */
export function plannedCells(
  row: RequirementRow,
  formulas: Readonly<Record<PlannedPart, string>>,
  before: number,
  layout: Layout,
): BookCell[] {
  if (!followsPlanned(row, layout)) return [];
  const { t } = layout.source.words;
  const outcome = readAsPlanned(row.outcome);
  const { existing } = outcome;
  const { gap, evidence } = outcome.levels[row.yardstick];
  const look = row.measure.unit === 'm2' ? 'area' : 'number';
  const number = (value: string | null) => (value === null ? '' : Number(value));
  return [
    ...Array.from({ length: plannedColumn('value', layout) - before }, () => EMPTY),
    { value: number(existing && plain(existing)), formula: formulas.value, look },
    { value: number(gap && print(gap, 'up')), formula: formulas.gap, look },
    {
      value: verdictText(verdictOf(outcome, row.yardstick), evidence, t),
      formula: formulas.verdict,
      look: 'text',
    },
  ];
}
