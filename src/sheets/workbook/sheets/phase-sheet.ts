// Growth and phases in the workbook: year, rates and phases to be changed, figures to come as formulas, and what is then required.
import { milestonesOf, type Milestone } from '../../../core/assessment/programme/milestones.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
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
  PHASES_END,
  PHASES_MARKER,
  RELEASED,
  type GrowthLayout,
} from '../layout/growth-layout.ts';
import { releaseYears, yearBooks } from '../layout/year-book.ts';
import { growthRows } from './growth-rows.ts';
import { milestoneRows } from './milestone-rows.ts';
import { growthIn } from './year-sheets.ts';

/** How figures are counted, and those of the years of phases, stand behind the tables. */
const [FIRST_HIDDEN, LAST_HIDDEN] = [11, 12];

/** Null where the plan says nothing of a year to come. */
export function phaseSheet(layout: Layout): BookSheet | null {
  const { names, source } = layout;
  const milestones = milestonesOf(source.assessment);
  if (milestones.length === 0) return null;
  const growth = growthIn(layout);
  const books = yearBooks(layout);
  const released = (one: Milestone) =>
    one.kind === 'phase' ? releasedCell(one.released, one.year ?? 0, growth, layout) : EMPTY;
  const last = releaseYears(layout).at(-1)?.year.columns('population').apart ?? LAST_HIDDEN;
  const hidden = Array.from({ length: last - FIRST_HIDDEN + 1 }, (_, at) => FIRST_HIDDEN + at);
  return {
    id: 'phases',
    name: names.phases,
    rows: [
      ...growthRows(growth, layout),
      [say(PHASES_END, 'quiet')],
      ...releasedRows(growth, layout),
      [say(PHASES_END, 'quiet')],
      headsOf(layout),
      ...milestones.flatMap((one, at) =>
        milestoneRows(one, books?.[at] ?? null, released(one), layout),
      ),
    ],
    widths: [8, 34, 14, 14, 14, 14, 14, 14, 14, 14, 12, ...hidden.map(() => 6)],
    frozen: { rows: 2, columns: 2 },
    paper: 'a4-landscape',
    hiddenColumns: [GROWTH.key, ...hidden],
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
