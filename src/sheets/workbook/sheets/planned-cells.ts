// The last cells of a requirement row: what will stand as planned, its gap, its verdict, and what closing that gap costs.
import { toFen } from '../../../core/assessment/programme/cost.ts';
import type { AsPlanned } from '../../../core/assessment/verdict/as-planned.ts';
import { NOT_ASSESSED, type Judgement } from '../../../core/assessment/verdict/judge.ts';
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import { verdictText } from '../../frame/verdict-words.ts';
import { EMPTY, letters, say, type BookCell } from '../layout/book.ts';
import type { Layout, RequirementRow } from '../layout/book-layout.ts';
import { followsPlanned, hasPlannedColumns, plannedColumn } from '../layout/planned-columns.ts';
import type { RowFormulas } from '../formulas/row-formulas.ts';
import { costFormula } from './cost-sheet.ts';

export function plannedHeads(layout: Layout): BookCell[] {
  if (!hasPlannedColumns(layout)) return [];
  const { source, costed } = layout;
  const { t } = source.words;
  const heads = [
    t(readsAsPlanned(source.assessment) ? 'sheet.columns.planned' : 'sheet.book.withPlanned'),
    t('sheet.book.plannedGap'),
    t('sheet.columns.asPlanned'),
    ...(costed.length === 0 ? [] : [t('sheet.book.plannedCost')]),
  ];
  return heads.map((head) => say(head, 'head'));
}

/** @param before how many cells the row has so far; those in between stay empty */
export function plannedCells(
  row: RequirementRow,
  formulas: RowFormulas['planned'],
  before: number,
  layout: Layout,
): BookCell[] {
  if (!followsPlanned(row, layout)) return [];
  const { outcome, yardstick } = row;
  const { existing, planned, levels } = outcome;
  const { evidence } = levels[yardstick];
  const judged = judgedIn(row, layout);
  const { gap } = judged;
  const look = row.measure.unit === 'm2' ? 'area' : 'number';
  const number = (value: string | null) => (value === null ? '' : Number(value));
  const value = planned === null ? existing : planned.value;
  const word = wordOf(row, judged, layout);
  return [
    ...Array.from({ length: plannedColumn('value', layout) - before }, () => EMPTY),
    { value: number(value && plain(value)), formula: formulas.value, look },
    { value: number(gap && print(gap, 'up')), formula: formulas.gap, look },
    {
      value: verdictText(word, evidence, layout.source.words.t),
      formula: formulas.verdict,
      look: 'text',
    },
    ...plannedCost(row, gap, layout),
  ];
}

/** Of a new district what is not planned waits for the planner. */
function wordOf({ outcome, yardstick }: RequirementRow, judged: Judgement, layout: Layout) {
  const levels = { ...outcome.levels, [yardstick]: { ...outcome.levels[yardstick], ...judged } };
  const isNew = readsAsPlanned(layout.source.assessment);
  return verdictOf({ ...outcome, levels, ...(isNew ? { isReadAsPlanned: true } : {}) }, yardstick);
}

/** Of a requirement, as it is judged as planned, or as it stands where nothing is; of a way of a text, that way's own. */
function judgedIn({ outcome, yardstick, row }: RequirementRow, { homeOf }: Layout): Judgement {
  const own = outcome.levels[yardstick];
  const { planned } = outcome;
  if (planned === null) return own;
  const home = homeOf.get(row);
  if (home === undefined) return planned.levels[yardstick];
  if (own.status === 'noRule') return NOT_ASSESSED;
  return (wayOf(home, row, planned) ?? planned.levels)[yardstick];
}

function wayOf(home: RequirementRow, row: number, planned: AsPlanned) {
  const way = home.ways.find(({ shown, aim }) => shown.row === row || aim.row === row);
  const at = home.outcome.ways.findIndex(
    ({ choices }) => choices.get(way?.group ?? '') === way?.choice,
  );
  return planned.ways[at];
}

/** To the fen, as the cost of the gap of today. */
function plannedCost(row: RequirementRow, gap: Ratio | null, layout: Layout): BookCell[] {
  const { assessment } = layout.source;
  if (!layout.costed.includes(row.measure) || layout.homeOf.has(row.row)) return [];
  const unitCost = assessment.plan.unitCosts.get(row.measure.id);
  const value =
    gap === null || unitCost === undefined
      ? ''
      : Number(plain(toFen(gap.numerator.times(unitCost), gap.denominator)));
  const cell = `${letters(plannedColumn('gap', layout))}${String(row.row)}`;
  return [{ value, formula: costFormula(row, cell, layout), look: 'area' }];
}
