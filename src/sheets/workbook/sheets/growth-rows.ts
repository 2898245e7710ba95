// The target year and the rates, to be changed, and what households and people of each place become, as formulas.
import { peopleToCome } from '../../../core/plan/growth/future-plan.ts';
import { isPhased } from '../../../core/plan/growth/phase.ts';
import { GROWING, nearestRate, type Growing } from '../../../core/plan/growth/grown.ts';
import type { Plan, Street } from '../../../core/plan/plan.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { EMPTY, letters, say, type BookCell } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import {
  columnsFor,
  GROWTH_MARKER,
  type GrowthLayout,
  type GrowthRow,
} from '../layout/growth-layout.ts';
import { inputOf } from '../formulas/derived-figures.ts';
import {
  apartFormula,
  communityThen,
  rateFormula,
  streetThen,
} from '../formulas/growth-formula.ts';

const number = (value: Decimal | null): string | number =>
  value === null ? '' : Number(plain(value));
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
    [EMPTY, say(t('sheet.book.phasesHow'), 'quiet')],
    [say('year', 'quiet'), say(t('register.growth.rates.year')), typed(plan.growth?.year ?? null)],
    [say('rate', 'quiet'), say(t('register.growth.rates.plan')), typed(plan.growth?.rate ?? null)],
    [],
    heads.map((head) => say(head, 'head')),
    ...growth.rows.map((place) => placeRow(place, then, growth, layout)),
  ];
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
      ? []
      : GROWING.map((figure) => apartCell(place, figure, growth, layout))),
  ];
}

function figureCells(
  place: GrowthRow,
  figure: Growing,
  then: Plan,
  growth: GrowthLayout,
  layout: Layout,
): BookCell[] {
  const { street, community, unit, row } = place;
  const column = layout.columnOfFact.get(figure);
  const entered = unit === undefined || column === undefined ? null : inputOf(unit, column, layout);
  const inside = letters(columnsFor(figure).today);
  const count = street.communities.length;
  const sum = `${inside}${String(row + 1)}:${inside}${String(row + count)}`;
  const otherwise =
    community !== undefined || count === 0
      ? '""'
      : `IF(COUNT(${sum})=${String(count)},SUM(${sum}),"")`;
  const later = then.streets.find(({ id }) => id === street.id);
  const grown = later?.communities.find(({ id }) => id === community?.id);
  return [
    {
      value: number(knownOf(street, community, figure)),
      ...(entered === null ? {} : { formula: `IF(ISNUMBER(${entered}),${entered},${otherwise})` }),
      look: 'number',
    },
    {
      value: number(thenOf(street, later, grown, figure)),
      formula:
        community === undefined
          ? streetThen(place, count, figure, entered, layout)
          : communityThen(place, figure, growth, layout),
      look: 'number',
    },
  ];
}

/** Entered, or the sum of a street's communities once all are known. */
function knownOf(street: Street, community: GrowthRow['community'], figure: Growing) {
  if (community !== undefined) return community[figure];
  return street[figure] ?? summed(street, figure);
}

function summed({ communities }: Street, figure: Growing): Decimal | null {
  const known = communities.flatMap((one) => one[figure] ?? []);
  if (communities.length === 0 || known.length < communities.length) return null;
  return known.reduce((sum, one) => sum.plus(one));
}

/** Of a street for which something was entered what that becomes, which may not be known; else the sum. */
function thenOf(
  street: Street,
  later: Street | undefined,
  grown: GrowthRow['community'],
  figure: Growing,
): Decimal | null {
  if (grown !== undefined) return grown[figure];
  if (later === undefined) return null;
  return street[figure] === null ? summed(later, figure) : later[figure];
}

/** Behind the table: whether the community is counted apart from what was entered for its street. */
function apartCell(
  place: GrowthRow,
  figure: Growing,
  growth: GrowthLayout,
  layout: Layout,
): BookCell {
  const { community } = place;
  const isDated = (layout.source.assessment.plan.growth?.year ?? null) !== null;
  const isTyped = (community?.future?.[figure] ?? null) !== null;
  const isApart = isTyped || isPhased(community?.phases ?? []);
  const isRated = (community?.growth?.rate ?? null) !== null;
  return {
    value: isApart ? 1 : isRated ? (isDated ? 1 : 2) : 0,
    formula: apartFormula(place, figure, growth, layout),
    look: 'quiet',
  };
}
