// Growth and phases in the workbook: figures to come as formulas, land released as typed, and what is then required as it was worked out.
import { milestonesOf, type Milestone } from '../../../core/assessment/programme/milestones.ts';
import { phaseRows } from '../../../core/assessment/programme/phases.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import { placeName, placesIn } from '../../growth/growing-places.ts';
import { EMPTY, letters, say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { growthRows } from './growth-rows.ts';

const number = (value: string | null, look: BookCell['look'] = 'number'): BookCell => ({
  value: value === null ? '' : Number(value),
  look,
});

/** Null where the plan says nothing of a year to come. */
export function phaseSheet(layout: Layout): BookSheet | null {
  const { names, source } = layout;
  const { t } = source.words;
  const milestones = milestonesOf(source.assessment);
  if (milestones.length === 0) return null;
  const growing = growthRows(layout, GROWTH_TOP);
  const released = releasedRows(layout);
  const top = GROWTH_TOP + growing.length + 1;
  return {
    id: 'phases',
    name: names.phases,
    rows: [
      [say(names.phases, 'title')],
      [say(t('sheet.book.phasesHow'), 'quiet')],
      ...growing,
      [],
      ...released,
      [],
      headsOf(layout),
      ...milestones.flatMap((one) => milestoneRows(one, top, released.length, layout)),
    ],
    widths: [20, 16, 30, 12, 12, 14, 14, 14, 14, 12],
    frozen: { rows: 2, columns: 1 },
    paper: 'a4-landscape',
  };
}

/** The row of the first table's heads, counted from 1. */
const GROWTH_TOP = 3;

/** Heads and a row for each phase. */
function releasedRows({ source }: Layout): BookCell[][] {
  const { t } = source.words;
  const heads = (['community', 'year', 'households', 'population'] as const).map((id) =>
    say(t(`register.growth.phases.${id}`), 'head'),
  );
  const rows = placesIn({ ...source, choices: { ...source.choices, only: '' } }).flatMap((place) =>
    (place.community?.phases ?? []).map(({ year, households, population }) => [
      say(placeName(place, source)),
      { value: year ?? '', look: 'figure' } as const,
      number(households && plain(households)),
      number(population && plain(population)),
    ]),
  );
  return rows.length === 0 ? [] : [heads, ...rows];
}

function headsOf({ source: { words } }: Layout): BookCell[] {
  const { t } = words;
  const figures = ['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const;
  return [
    ...[t('register.growth.phases.year'), t('sheet.book.releasedBy'), t('sheet.columns.item')],
    t('sheet.columns.unit'),
    ...figures.map((id) => t(`register.growth.phases.${id}`)),
    t('sheet.book.openPlaces'),
  ].map((head) => say(head, 'head'));
}

/** @param top the row of the heads of what was released @param count how many rows that table has, its heads included */
function milestoneRows(
  { year, assessment, released, kind }: Milestone,
  top: number,
  count: number,
  layout: Layout,
): BookCell[][] {
  const { words, yardstick } = layout.source;
  const { t, say: label } = words;
  const of: BookCell = { value: year ?? t('sheet.growth.later'), look: 'figure' };
  const sum = kind === 'phase' ? releasedCell(released, year ?? 0, top, count, layout) : EMPTY;
  return phaseRows(assessment, yardstick).map(({ measure, open, ...row }) => {
    const look = measure.unit === 'm2' ? 'area' : 'number';
    const ratio = (value: Ratio | null) => number(value && print(value, 'up'), look);
    const decimal = (value: Decimal | null) => number(value && plain(value), look);
    return [
      ...[of, sum, say(label(measure.label)), say(t(`units.${measure.unit}`))],
      ...[ratio(row.required), decimal(row.stands), decimal(row.planned)],
      ...[ratio(row.toOpen), ratio(row.unplanned), { value: open, look: 'number' } as const],
    ];
  });
}

/** Whole numbers add up exactly in any spreadsheet. */
function releasedCell(
  released: Decimal | null,
  year: number,
  top: number,
  count: number,
  { source, quoted }: Layout,
): BookCell {
  const column = (index: number) =>
    `$${letters(index)}$${String(top + 1)}:$${letters(index)}$${String(top + count - 1)}`;
  const then = `${column(1)},"<=${String(year)}"`;
  const open = `COUNTIFS(${then})>COUNTIFS(${then},${column(2)},">=0")`;
  return {
    value: released === null ? source.words.t('sheet.cells.missing') : Number(plain(released)),
    formula: `IF(${open},${quoted.missing},SUMIFS(${column(2)},${then}))`,
    look: 'number',
  };
}
