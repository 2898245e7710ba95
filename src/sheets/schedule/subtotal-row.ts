// The last line of a group of the schedule: how many of its items are met, short, or neither; their figures are not added.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { evidenceIn } from '../../core/assessment/verdict/row-verdict.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { spanning, type Row } from '../frame/sheet.ts';
import { metWords } from '../frame/verdict-counts.ts';
import { worstOf } from '../words/requirement-cells.ts';

export function subtotalRow(
  items: readonly (readonly Outcome[])[],
  columns: number,
  { words, yardstick }: SheetSource,
): Row {
  const rows = items.map((places) => ({
    verdict: worstOf(places, yardstick),
    evidence: evidenceIn(places, yardstick),
  }));
  const met = rows.filter(({ verdict }) => verdict === 'met');
  const short = rows.filter(({ verdict }) => verdict === 'short').length;
  const summary = words.t('sheet.cells.summary', {
    count: items.length,
    met: metWords(met, words.t),
    short,
    open: items.length - met.length - short,
  });
  return spanning(
    'subtotal',
    `${words.t('sheet.cells.subtotal')}${words.t('sheet.steps.colon')}${summary}`,
    columns,
  );
}
