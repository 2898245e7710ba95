// Growth and phases in the workbook: year, rates and phases to be changed, figures to come as formulas, what is then required as worked out.
import { milestonesOf, type Milestone } from '../../../core/assessment/programme/milestones.ts';
import { phaseRows } from '../../../core/assessment/programme/phases.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import {
  EMPTY,
  letters,
  say,
  type BookCell,
  type BookSheet,
  type Validation,
} from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import {
  fixed,
  GROWTH,
  growthLayout,
  PHASES_END,
  PHASES_MARKER,
  RELEASED,
  type GrowthLayout,
} from '../layout/growth-layout.ts';
import { placeName, placesIn } from '../../growth/growing-places.ts';
import { growthRows } from './growth-rows.ts';

const number = (value: string | null, look: BookCell['look'] = 'number'): BookCell => ({
  value: value === null ? '' : Number(value),
  look,
});

/** Null where the plan says nothing of a year to come. */
export function phaseSheet(layout: Layout): BookSheet | null {
  const { names, source } = layout;
  const milestones = milestonesOf(source.assessment);
  if (milestones.length === 0) return null;
  const places = placesIn({ ...source, choices: { ...source.choices, only: '' } });
  const named = places.map((place) => ({ ...place, name: placeName(place, source) }));
  const growth = growthLayout(named, layout);
  return {
    id: 'phases',
    name: names.phases,
    rows: [
      ...growthRows(growth, layout),
      [say(PHASES_END, 'quiet')],
      ...releasedRows(growth, layout),
      [say(PHASES_END, 'quiet')],
      headsOf(layout),
      ...milestones.flatMap((one) => milestoneRows(one, growth, layout)),
    ],
    widths: [8, 34, 14, 14, 14, 14, 14, 14, 14, 14, 12, 6, 6],
    frozen: { rows: 2, columns: 2 },
    paper: 'a4-landscape',
    hiddenColumns: [GROWTH.key, 11, 12],
    validations: validationsOf(growth),
  };
}

/** Years and counts are whole; a phase is of a community that the table of places names. A rate may be below zero. */
function validationsOf({ rows, released: [first, last] }: GrowthLayout): Validation[] {
  const all = (column: number) =>
    `${letters(column)}${String(first)}:${letters(column)}${String(last)}`;
  const [from, to] = [rows[0]?.row ?? first, rows.at(-1)?.row ?? first];
  return [
    { range: `${letters(GROWTH.value)}${String(GROWTH.year)}`, allow: 'whole' },
    {
      range: all(RELEASED.place),
      allow: { cells: `${fixed(GROWTH.place, from)}:${fixed(GROWTH.place, to)}` },
    },
    ...[RELEASED.year, RELEASED.households, RELEASED.population].map((column): Validation => ({
      range: all(column),
      allow: 'whole',
    })),
  ];
}

/** Heads, a row for each phase, and empty ones to fill in. */
function releasedRows({ rows, released: [first, last] }: GrowthLayout, layout: Layout) {
  const { t } = layout.source.words;
  const heads = (['community', 'year', 'households', 'population'] as const).map((id) =>
    say(t(`register.growth.phases.${id}`), 'head'),
  );
  const figure = (value: Decimal | number | null): BookCell => ({
    value: value === null ? null : Number(typeof value === 'number' ? value : plain(value)),
    look: typeof value === 'number' ? 'inputFigure' : 'input',
  });
  const phases = rows.flatMap(({ name, community }) =>
    (community?.phases ?? []).map(({ year, households, population }): BookCell[] => [
      ...[EMPTY, say(name, 'choice'), { ...figure(year), look: 'inputFigure' as const }],
      ...[figure(households), figure(population)],
    ]),
  );
  const spare = Array.from({ length: last - first + 1 - phases.length }, (): BookCell[] => [
    ...[EMPTY, say('', 'choice'), { ...figure(null), look: 'inputFigure' as const }],
    ...[figure(null), figure(null)],
  ]);
  return [[say(PHASES_MARKER, 'quiet'), ...heads], ...phases, ...spare];
}

function headsOf({ source: { words } }: Layout): BookCell[] {
  const { t } = words;
  const figures = ['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const;
  return [
    ...['', t('sheet.columns.item'), t('register.growth.phases.year')],
    ...[t('sheet.book.releasedBy'), t('sheet.columns.unit')],
    ...figures.map((id) => t(`register.growth.phases.${id}`)),
    t('sheet.book.openPlaces'),
  ].map((head) => say(head, 'head'));
}

function milestoneRows(
  { year, assessment, released, kind }: Milestone,
  growth: GrowthLayout,
  layout: Layout,
): BookCell[][] {
  const { words, yardstick } = layout.source;
  const { t, say: label } = words;
  const of: BookCell = { value: year ?? t('sheet.growth.later'), look: 'figure' };
  const sum = kind === 'phase' ? releasedCell(released, year ?? 0, growth, layout) : EMPTY;
  return phaseRows(assessment, yardstick).map(({ measure, open, ...row }) => {
    const look = measure.unit === 'm2' ? 'area' : 'number';
    const ratio = (value: Ratio | null) => number(value && print(value, 'up'), look);
    const decimal = (value: Decimal | null) => number(value && plain(value), look);
    return [
      ...[EMPTY, say(label(measure.label)), of, sum, say(t(`units.${measure.unit}`))],
      ...[ratio(row.required), decimal(row.stands), decimal(row.planned)],
      ...[ratio(row.toOpen), ratio(row.unplanned), { value: open, look: 'number' } as const],
    ];
  });
}

/** Whole numbers add up exactly in any spreadsheet. */
function releasedCell(
  released: Decimal | null,
  year: number,
  { released: [first, last] }: GrowthLayout,
  { source, quoted }: Layout,
): BookCell {
  const column = (index: number) => `${fixed(index, first)}:${fixed(index, last)}`;
  const then = `${column(RELEASED.year)},"<=${String(year)}"`;
  const households = column(RELEASED.households);
  const open = `COUNTIFS(${then})>COUNTIFS(${then},${households},">=0")`;
  return {
    value: released === null ? source.words.t('sheet.cells.missing') : Number(plain(released)),
    formula: `IF(${open},${quoted.missing},SUMIFS(${households},${then}))`,
    look: 'number',
  };
}
