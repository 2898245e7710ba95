// The target year and the rates, to be changed, and what households and people of each place become, as formulas.
import { peopleToCome } from '../../../core/plan/growth/phased-plan.ts';
import { GROWING, nearestRate } from '../../../core/plan/growth/grown.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { EMPTY, note, say, type BookCell } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import {
  GROWTH,
  GROWTH_MARKER,
  TARGET,
  type GrowthLayout,
  type GrowthRow,
} from '../layout/growth-layout.ts';
import { areasGrow, releaseYears, yearBooks } from '../layout/year-book.ts';
import { apartCell, figureCells, number, thenCell } from './growth-cells.ts';
import { rateFormula } from '../formulas/growth-formula.ts';

/** The first of the hidden columns for the years of phases. */
const BLOCKS = TARGET.columns('population').apart + 1;

/** The columns that the sheet shows. */
const SHOWN = TARGET.columns('households').apart - 1;

const typed = (value: Decimal | number | null): BookCell => ({
  value: value === null ? null : Number(typeof value === 'number' ? value : plain(value)),
  look: 'inputFigure',
});

/** From the first row of the sheet to the last place. */
export function growthRows(growth: GrowthLayout, layout: Layout): BookCell[][] {
  const { source, names } = layout;
  const { t } = source.words;
  const { plan } = source.assessment;
  const heads = [
    ...['', t('sheet.columns.place'), t('register.growth.rates.own'), t('sheet.book.rateUsed')],
    ...GROWING.flatMap((figure) => [
      t(`inputs.${figure}`),
      t('sheet.book.futureOf', { figure: t(`inputs.${figure}`) }),
    ]),
  ];
  const then = peopleToCome(plan);
  return [
    [say(GROWTH_MARKER, 'quiet'), say(names.phases, 'title')],
    [EMPTY, note(`${t('sheet.book.phasesHow')} ${lastTable(layout)}`, SHOWN)],
    [
      ...[say('year', 'quiet'), say(t('register.growth.rates.year'))],
      ...[typed(plan.growth?.year ?? null), ...releasedHeads(layout)],
    ],
    [say('rate', 'quiet'), say(t('register.growth.rates.plan')), typed(plan.growth?.rate ?? null)],
    [],
    heads.map((head) => say(head, 'head')),
    ...growth.rows.map((place) => placeRow(place, then, growth, layout)),
  ];
}

/** Whether the last table follows, or why it is stated. */
function lastTable(layout: Layout): string {
  const { t } = layout.source.words;
  if (yearBooks(layout) !== null) return t('sheet.book.phasesLive');
  const why = t(areasGrow(layout) ? 'sheet.book.phasesWider' : 'sheet.book.phasesMany');
  return t('sheet.book.phasesStated', { why });
}

/** The years of the hidden columns, each above its first. */
function releasedHeads(layout: Layout): BookCell[] {
  const cells: BookCell[] = [];
  for (const { milestone, year } of releaseYears(layout)) {
    const column = year.columns('households').then - GROWTH.year;
    while (cells.length < column) cells.push(EMPTY);
    cells.push({ value: milestone.year, look: 'figure' });
  }
  return cells;
}

function placeRow(place: GrowthRow, then: Plan, growth: GrowthLayout, layout: Layout): BookCell[] {
  const { street, community, row, name, key } = place;
  const { plan } = layout.source.assessment;
  const home = growth.rows.find((one) => one.street === street && one.community === undefined);
  const rate = nearestRate(plan, street, community);
  const above = community === undefined ? null : (home?.row ?? null);
  const own = (community ?? street).growth?.rate ?? null;
  return [
    ...[say(key, 'quiet'), say(name), typed(own)],
    { value: number(rate), formula: rateFormula(row, above), look: 'figure' },
    ...GROWING.flatMap((figure) => figureCells(place, figure, then, growth, layout)),
    ...[EMPTY, EMPTY, EMPTY],
    ...(community === undefined
      ? releasedCells(place, growth, layout).length > 0
        ? [EMPTY, EMPTY]
        : []
      : GROWING.map((figure) => apartCell(place, figure, TARGET, growth, layout))),
    ...releasedCells(place, growth, layout),
  ];
}

/** In hidden columns, what each year in which land is released makes of the place. */
function releasedCells(place: GrowthRow, growth: GrowthLayout, layout: Layout): BookCell[] {
  const all = releaseYears(layout);
  const last = all.at(-1)?.year.columns('population').apart ?? 0;
  const cells = Array.from({ length: Math.max(0, last - BLOCKS + 1) }, () => EMPTY);
  for (const { milestone, year } of all)
    for (const figure of GROWING) {
      const { then, apart } = year.columns(figure);
      cells[then - BLOCKS] = thenCell(
        place,
        figure,
        year,
        milestone.assessment.plan,
        growth,
        layout,
      );
      if (place.community !== undefined)
        cells[apart - BLOCKS] = apartCell(place, figure, year, growth, layout);
    }
  return cells;
}
