// What households and people of one place are today and in a year to come, and whether they are counted apart from its street.
import { isPhased } from '../../../core/plan/growth/phase.ts';
import type { Growing } from '../../../core/plan/growth/grown.ts';
import type { Plan, Street } from '../../../core/plan/plan.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { letters, type BookCell } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import {
  TARGET,
  type GrowthLayout,
  type GrowthRow,
  type GrowthYear,
} from '../layout/growth-layout.ts';
import { releaseYears } from '../layout/year-book.ts';
import { inputOf } from '../formulas/derived-figures.ts';
import { apartFormula, communityThen, streetThen } from '../formulas/growth-formula.ts';

export const number = (value: Decimal | null): string | number =>
  value === null ? '' : Number(plain(value));

export function figureCells(
  place: GrowthRow,
  figure: Growing,
  then: Plan,
  growth: GrowthLayout,
  layout: Layout,
): BookCell[] {
  const { street, community, row } = place;
  const entered = enteredCell(place, figure, layout);
  const inside = letters(TARGET.columns(figure).today);
  const count = street.communities.length;
  const sum = `${inside}${String(row + 1)}:${inside}${String(row + count)}`;
  const otherwise =
    community !== undefined || count === 0
      ? '""'
      : `IF(COUNT(${sum})=${String(count)},SUM(${sum}),"")`;
  return [
    {
      value: number(knownOf(street, community, figure)),
      ...(entered === null ? {} : { formula: `IF(ISNUMBER(${entered}),${entered},${otherwise})` }),
      look: 'number',
    },
    thenCell(place, figure, TARGET, then, growth, layout),
  ];
}

/** Where a figure of the place is typed; null where the inputs have no row or column of it. */
function enteredCell({ unit }: GrowthRow, figure: Growing, layout: Layout): string | null {
  const column = layout.columnOfFact.get(figure);
  return unit === undefined || column === undefined ? null : inputOf(unit, column, layout);
}

/** @param then the plan as it is in that year */
export function thenCell(
  place: GrowthRow,
  figure: Growing,
  year: GrowthYear,
  then: Plan,
  growth: GrowthLayout,
  layout: Layout,
): BookCell {
  const { street, community } = place;
  const later = then.streets.find(({ id }) => id === street.id);
  const grown = later?.communities.find(({ id }) => id === community?.id);
  const entered = enteredCell(place, figure, layout);
  return {
    value: number(thenOf(street, later, grown, figure)),
    formula:
      community === undefined
        ? streetThen(place, street.communities.length, figure, year, entered, layout)
        : communityThen(place, figure, year, growth, layout),
    look: 'number',
  };
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
export function apartCell(
  place: GrowthRow,
  figure: Growing,
  year: GrowthYear,
  growth: GrowthLayout,
  layout: Layout,
): BookCell {
  const { community } = place;
  const target = layout.source.assessment.plan.growth?.year ?? null;
  const own = releaseYears(layout).find((one) => one.year.cell === year.cell)?.milestone.year;
  const isDated = target !== null || year.waits;
  const isReached = !year.waits || (target !== null && target <= (own ?? 0));
  const isTyped = isReached && (community?.future?.[figure] ?? null) !== null;
  const isApart = isTyped || isPhased(community?.phases ?? []);
  const isRated = (community?.growth?.rate ?? null) !== null;
  return {
    value: isApart ? 1 : isRated ? (isDated ? 1 : 2) : 0,
    formula: apartFormula(place, figure, year, growth, layout),
    look: 'quiet',
  };
}
