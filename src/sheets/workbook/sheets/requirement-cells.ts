// The cells of a requirement row behind its verdict: what each provision asks, the uncut ends, the cost of the gap.
import { toFen } from '../../../core/assessment/programme/cost.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import type { Ratio } from '../../../core/quantity/ratio.ts';
import { EMPTY, letters, type BookCell } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { SILENT_SIGN } from '../formulas/bound-formula.ts';
import { costFormula } from './cost-sheet.ts';

/** The cost of a gap, where its measure has a unit cost. */
export function costCell(row: RequirementRow, layout: Layout): BookCell[] {
  const { assessment, yardstick } = layout.source;
  if (!layout.costed.includes(row.measure) || row.yardstick !== yardstick) return [];
  const { gap } = row.outcome.levels[yardstick];
  const unitCost = assessment.plan.unitCosts.get(row.measure.id);
  const value =
    gap === null || unitCost === undefined
      ? ''
      : Number(plain(toFen(gap.numerator.times(unitCost), gap.denominator)));
  const cell = `${letters(REQUIREMENT.gap)}${String(row.row)}`;
  return [{ value, formula: costFormula(row, cell, layout), look: 'area' }];
}

/** The end before it is cut, in as many digits as a spreadsheet holds. */
export function uncutCell(bound: { value: Ratio } | null, formula: string): BookCell {
  if (formula === '') return EMPTY;
  const value =
    bound === null ? '' : Number(plain(bound.value.numerator.div(bound.value.denominator)));
  return { value, formula, look: 'figure' };
}

export function boundCells(
  row: RequirementRow,
  end: 'lower' | 'upper',
  count: number,
  formulas: readonly string[],
  { source }: Layout,
): BookCell[] {
  const look = row.measure.unit === 'm2' ? 'area' : 'number';
  return Array.from({ length: count }, (_, index): BookCell => {
    const one = row[end][index];
    if (one === undefined) return EMPTY;
    const bound = one.bounds?.[end];
    const word = one.fate === 'pending' ? source.words.t('sheet.cells.missing') : SILENT_SIGN;
    const value =
      bound === undefined || bound === null
        ? word
        : Number(plain(bound.value.numerator.div(bound.value.denominator)));
    return { value, formula: formulas[index] ?? '', look };
  });
}
