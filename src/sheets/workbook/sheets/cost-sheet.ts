// What it costs to close the gaps: unit costs to be changed, each gap by its cost to the fen, and their sum.
import { gapCostsOf, type GapCost } from '../../../core/assessment/programme/cost.ts';
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { plain, sum, type Decimal } from '../../../core/quantity/decimal.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { cellOf, EMPTY, letters, say, type BookCell, type BookSheet } from '../layout/book.ts';
import { COST, REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { costColumn } from '../layout/end-cells.ts';
import { hasPlannedColumns, plannedColumn } from '../layout/planned-columns.ts';
import { gapsAsPlanned, knownSum } from './planned-totals.ts';

/** The mark by which an edited workbook is read, in the hidden first column. */
export const COST_MARKER = 'unitCosts';

function money(value: Decimal | null, formula: string): BookCell {
  return { value: value === null ? '' : Number(plain(value)), formula, look: 'area' };
}

/** Null while the plan has no unit costs. */
export function costSheet(layout: Layout): BookSheet | null {
  const { source, names, costed } = layout;
  const { t } = source.words;
  if (costed.length === 0) return null;
  const sides = sidesOf(layout);
  const last = COST.top + costed.length - 1;
  const down = (column: number) =>
    `${letters(column)}${String(COST.top)}:${letters(column)}${String(last)}`;
  return {
    id: 'costs',
    name: names.costs,
    rows: [
      [say(COST_MARKER, 'quiet'), say(names.costs, 'title')],
      headsOf(layout).map((head) => say(head, 'head')),
      ...costed.map((measure) => costRow(measure, sides, layout)),
      [
        ...[EMPTY, say(t('sheet.cells.total'), 'group'), EMPTY, EMPTY],
        ...sides.flatMap(({ gaps }, at) => [
          EMPTY,
          money(sum(gaps.flatMap(({ cost }) => cost ?? [])), `SUM(${down(COST.cost + 2 * at)})`),
        ]),
      ],
    ],
    widths: [12, 40, 10, 16, ...sides.flatMap(() => [16, 18])],
    frozen: { rows: 2, columns: 2 },
    paper: sides.length > 1 ? 'a4-landscape' : 'a4-portrait',
    hiddenColumns: [0],
    validations: [{ range: down(COST.unitCost), allow: 'decimal' }],
  };
}

/** Gaps and their costs, and the columns of the requirements that hold them. */
interface Side {
  readonly gaps: readonly GapCost[];
  readonly gap: number;
  readonly cost: number;
}

/** Of a new district nothing stands: its gaps are those of what is planned. */
const isNew = ({ source }: Layout) => readsAsPlanned(source.assessment);

/** As it stands, and where something may be planned, as planned. */
function sidesOf(layout: Layout): Side[] {
  const { source } = layout;
  const today = {
    gaps: gapCostsOf(source.assessment, source.yardstick),
    ...{ gap: REQUIREMENT.gap, cost: costColumn(layout) },
  };
  if (!hasPlannedColumns(layout)) return [today];
  const [gap, cost] = [plannedColumn('gap', layout), plannedColumn('cost', layout)];
  const planned = { gaps: gapsAsPlanned(layout), gap, cost };
  return isNew(layout) ? [planned] : [today, planned];
}

function headsOf(layout: Layout): string[] {
  const { t } = layout.source.words;
  return [
    t('sheet.book.id'),
    t('sheet.columns.item'),
    t('sheet.columns.unit'),
    t('sheet.book.unitCost'),
    ...(isNew(layout) ? [] : [t('sheet.columns.gap'), t('sheet.book.cost')]),
    ...(hasPlannedColumns(layout) ? [t('sheet.book.plannedGap'), t('sheet.book.plannedCost')] : []),
  ];
}

function costRow(measure: Measure, sides: readonly Side[], layout: Layout): BookCell[] {
  const { source, requirements, names } = layout;
  const { t, say: words } = source.words;
  const rows = requirements.filter(
    (row) => row.measure === measure && row.yardstick === source.yardstick,
  );
  const over = (column: number) => {
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
    return `${cellOf(names.requirements, column, first)}:${letters(column)}${String(last)}`;
  };
  return [
    say(measure.id, 'quiet'),
    say(words(measure.label)),
    say(t(`units.${measure.unit}`)),
    {
      value: Number(plain(source.assessment.plan.unitCosts.get(measure.id) ?? sum([]))),
      look: 'inputArea',
    },
    ...sides.flatMap((side) => sideCells(measure, side, over)),
  ];
}

function sideCells(
  measure: Measure,
  { gaps, gap, cost }: Side,
  over: (column: number) => string,
): BookCell[] {
  const own = gaps.filter((one) => one.measure === measure);
  const costs = own.flatMap((one) => one.cost ?? []);
  const known = own.flatMap((one) =>
    one.gap === null ? [] : [one.gap.numerator.div(one.gap.denominator)],
  );
  return [
    money(known.length === 0 ? null : sum(known), knownSum(over(gap))),
    money(costs.length === 0 ? null : sum(costs), knownSum(over(cost))),
  ];
}

/** The cost of one gap, to the fen: halves up, as on the bill. @param gap the cell of the gap */
export function costFormula({ measure }: RequirementRow, gap: string, layout: Layout): string {
  const { names, costed } = layout;
  const unitCost = cellOf(names.costs, COST.unitCost, COST.top + costed.indexOf(measure));
  return `IF(COUNT(${gap},${unitCost})=2,ROUND(${gap}*${unitCost},2),"")`;
}
