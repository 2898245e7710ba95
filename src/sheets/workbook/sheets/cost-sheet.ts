// What it costs to close the gaps: unit costs to be changed, each gap by its cost to the fen, and their sum.
import { gapCostsOf, type GapCost } from '../../../core/assessment/programme/cost.ts';
import { plain, sum, type Decimal } from '../../../core/quantity/decimal.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { cellOf, EMPTY, letters, say, type BookCell, type BookSheet } from '../layout/book.ts';
import { COST, REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { costColumn } from '../layout/end-cells.ts';

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
  const gaps = gapCostsOf(source.assessment, source.yardstick);
  const last = COST.top + costed.length - 1;
  const range = `${letters(COST.cost)}${String(COST.top)}:${letters(COST.cost)}${String(last)}`;
  return {
    id: 'costs',
    name: names.costs,
    rows: [
      [say(COST_MARKER, 'quiet'), say(names.costs, 'title')],
      headsOf(layout).map((head) => say(head, 'head')),
      ...costed.map((measure) => costRow(measure, gaps, layout)),
      [
        EMPTY,
        say(t('sheet.cells.total'), 'group'),
        EMPTY,
        EMPTY,
        EMPTY,
        money(sum(gaps.flatMap(({ cost }) => cost ?? [])), `SUM(${range})`),
      ],
    ],
    widths: [12, 40, 10, 16, 16, 18],
    frozen: { rows: 2, columns: 2 },
    paper: 'a4-portrait',
    hiddenColumns: [0],
    validations: [
      {
        range: `${letters(COST.unitCost)}${String(COST.top)}:${letters(COST.unitCost)}${String(last)}`,
        allow: 'decimal',
      },
    ],
  };
}

function headsOf({ source: { words } }: Layout): string[] {
  const { t } = words;
  return [
    t('sheet.book.id'),
    t('sheet.columns.item'),
    t('sheet.columns.unit'),
    t('sheet.book.unitCost'),
    t('sheet.columns.gap'),
    t('sheet.book.cost'),
  ];
}

function costRow(measure: Measure, gaps: readonly GapCost[], layout: Layout): BookCell[] {
  const { source, requirements, names } = layout;
  const { t, say: words } = source.words;
  const rows = requirements.filter(
    (row) => row.measure === measure && row.yardstick === source.yardstick,
  );
  const over = (column: number) => {
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
    return `${cellOf(names.requirements, column, first)}:${letters(column)}${String(last)}`;
  };
  const own = gaps.filter((one) => one.measure === measure);
  const costs = own.flatMap(({ cost }) => cost ?? []);
  const gap = own.flatMap(({ gap: one }) =>
    one === null ? [] : [one.numerator.div(one.denominator)],
  );
  const total = (column: number) => `IF(COUNT(${over(column)})=0,"",ROUND(SUM(${over(column)}),8))`;
  return [
    say(measure.id, 'quiet'),
    say(words(measure.label)),
    say(t(`units.${measure.unit}`)),
    {
      value: Number(plain(source.assessment.plan.unitCosts.get(measure.id) ?? sum([]))),
      look: 'inputArea',
    },
    money(gap.length === 0 ? null : sum(gap), total(REQUIREMENT.gap)),
    money(costs.length === 0 ? null : sum(costs), total(costColumn(layout))),
  ];
}

/** The cost of one gap, to the fen: halves up, as on the bill. */
export function costFormula({ measure, row }: RequirementRow, layout: Layout): string {
  const { names, costed } = layout;
  const gap = `${letters(REQUIREMENT.gap)}${String(row)}`;
  const unitCost = cellOf(names.costs, COST.unitCost, COST.top + costed.indexOf(measure));
  return `IF(COUNT(${gap},${unitCost})=2,ROUND(${gap}*${unitCost},2),"")`;
}
