// Totals by scope and measure, as formulas over the requirement rows; a surplus in one place never pays for another.
import { totalsOf } from '../../../core/assessment/verdict/totals.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { print } from '../../../core/quantity/ratio.ts';
import { forceMarks } from '../../frame/force-words.ts';
import { cellOf, letters, say, type BookCell, type BookSheet } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { endColumn } from '../layout/end-cells.ts';
import { askedSum, knownSum, plannedTotalCells, plannedTotalHeads } from './planned-totals.ts';

export function totalSheet(layout: Layout): BookSheet {
  const { source, names } = layout;
  const { t } = source.words;
  const groups = new Map<string, RequirementRow[]>();
  for (const row of layout.requirements) {
    if (!row.measure.adds || row.yardstick !== source.yardstick) continue;
    const key = `${row.unit.scope} ${row.measure.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const heads = [
    t('sheet.book.scope'),
    t('sheet.columns.item'),
    t('sheet.columns.unit'),
    t('sheet.book.lower'),
    t('sheet.book.upper'),
    t('sheet.columns.existing'),
    t('sheet.columns.gap'),
    t('sheet.book.places'),
  ];
  return {
    id: 'totals',
    name: names.totals,
    rows: [
      [say(names.totals, 'title')],
      [...heads.map((head) => say(head, 'head')), ...plannedTotalHeads(layout)],
      ...[...groups.values()].map((rows) => totalRow(rows, layout)),
    ],
    widths: [14, 40, 8, 14, 14, 14, 14, 10, 14, 14],
    frozen: { rows: 2, columns: 2 },
    paper: 'a4-landscape',
  };
}

/** A measure with the marks of what decides in its places. */
function titleOf(rows: readonly RequirementRow[], { source }: Layout): string {
  const places = rows.map(({ outcome }) => outcome);
  const label = places[0] === undefined ? '' : source.words.say(places[0].measure.label);
  return `${label} ${forceMarks(places, source.yardstick)}`.trim();
}

function totalRow(rows: readonly RequirementRow[], layout: Layout): BookCell[] {
  const { source } = layout;
  const { t } = source.words;
  const [first] = rows;
  if (first === undefined) throw new Error('a total needs at least one place');
  const { unit, measure } = first;
  const [total] = totalsOf(
    rows.map(({ outcome }) => outcome),
    source.yardstick,
  );
  const range = rangeOver(rows, layout);
  const { missing, silent } = layout.quoted;
  const status = range(REQUIREMENT.status);
  const asked = `COUNTIF(${status},"<>"&${silent})`;
  const sum = (end: 'lower' | 'upper', waiting: string) =>
    sumFormula(
      range(endColumn(measure, end, layout)),
      { end, status, asked, waiting },
      first,
      layout,
    );
  const figure = figureIn(measure.unit === 'm2' ? 'area' : 'number');
  const waits = (total?.pending ?? 0) > 0;
  const lower = total?.lower ?? null;
  const upper = total?.upper ?? null;
  return [
    say(t(`scopes.${unit.scope}`)),
    say(titleOf(rows, layout)),
    say(t(`units.${measure.unit}`)),
    {
      ...figure(lower && print(lower, 'up'), sum('lower', missing)),
      ...(waits ? { value: t('sheet.cells.missing') } : {}),
    },
    figure(upper && print(upper, 'down'), sum('upper', '""')),
    figure(
      total?.existing ? plain(total.existing) : null,
      askedSum(range(REQUIREMENT.existing), status, silent),
    ),
    figure(total?.gap ? print(total.gap, 'up') : null, knownSum(range(REQUIREMENT.gap))),
    { value: total?.places ?? 0, formula: asked, look: 'number' },
    ...plannedTotalCells(total, range, status, layout),
  ];
}

/** The rows of one measure and scope lie together: one range holds them. */
function rangeOver(rows: readonly RequirementRow[], { names }: Layout) {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  return (column: number) =>
    `${cellOf(names.requirements, column, first)}:${letters(column)}${String(last)}`;
}

const figureIn =
  (look: BookCell['look']) =>
  (value: string | null, formula: string): BookCell => ({
    value: value === null ? '' : Number(value),
    formula,
    look,
  });

interface Summed {
  readonly end: 'lower' | 'upper';
  readonly status: string;
  readonly asked: string;
  readonly waiting: string;
}

/** The sum of an end, which waits while one place waits, and is none where one place has none. */
function sumFormula(
  list: string,
  { end, status, asked, waiting }: Summed,
  { measure }: RequirementRow,
  { endless, quoted }: Layout,
): string {
  const total = endless.has(measure.id)
    ? `${end === 'lower' ? 'ROUNDUP' : 'ROUNDDOWN'}(ROUND(SUM(${list}),8),6)`
    : `ROUND(SUM(${list}),8)`;
  return `IF(${asked}=0,"",IF(COUNTIF(${status},${quoted.missing})>0,${waiting},IF(COUNT(${list})<${asked},"",${total})))`;
}
