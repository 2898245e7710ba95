// The last line of a group of the schedule: how many of its items are met, short, or neither; their figures are not added.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { evidenceIn, worstOf } from '../../core/assessment/verdict/row-verdict.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { spanning, type Row } from '../frame/sheet.ts';
import { summaryText } from '../frame/waiting-words.ts';

export function subtotalRow(
  items: readonly (readonly Outcome[])[],
  columns: number,
  { words, yardstick }: SheetSource,
): Row {
  const rows = items.map((places) => ({
    verdict: worstOf(places, yardstick),
    evidence: evidenceIn(places, yardstick),
  }));
  return spanning(
    'subtotal',
    `${words.t('sheet.cells.subtotal')}${words.t('sheet.steps.colon')}${summaryText(rows, words.t)}`,
    columns,
  );
}
