// Households and people by the target year, one figure of a place a row: today's figure of the inputs, its rate, and what it becomes.
import { streetByTarget } from '../../../core/plan/growth/phased-plan.ts';
import { yearsAhead } from '../../../core/plan/growth/growth-rate.ts';
import {
  figureToCome,
  GROWING,
  nearestRate,
  type Growing,
} from '../../../core/plan/growth/grown.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { figureToCome as wordsOf, isToCome } from '../../growth/figure-text.ts';
import { placeName, placesIn, type GrowingPlace } from '../../growth/growing-places.ts';
import { EMPTY, letters, say, type BookCell } from '../layout/book.ts';
import { INPUT, type Layout } from '../layout/book-layout.ts';
import { FUTURE } from '../layout/input-heads.ts';
import { inputOf } from '../formulas/derived-figures.ts';

/** Heads and rows; none where nothing grows. @param top the row of the heads, counted from 1 */
export function growthRows(layout: Layout, top: number): BookCell[][] {
  const { source } = layout;
  const { t } = source.words;
  const { plan } = source.assessment;
  const places = placesIn({ ...source, choices: { ...source.choices, only: '' } });
  const growing = places.flatMap((place) =>
    GROWING.filter((figure) => isToCome({ plan, ...place, figure })).map((figure) => ({
      place,
      figure,
    })),
  );
  if (growing.length === 0) return [];
  const unitOf = unitsByPlace(layout);
  const heads = [
    ...[t('sheet.columns.place'), t('sheet.book.figureOf'), t('sheet.book.howCome')],
    ...[t('sheet.book.today'), t('sheet.book.rate'), t('sheet.book.years'), t('sheet.book.then')],
  ];
  return [
    heads.map((head) => say(head, 'head')),
    ...growing.map(({ place, figure }, at) =>
      rowOf({ ...place, unit: unitOf(place) }, figure, top + 1 + at, layout),
    ),
  ];
}

function rowOf(place: Growth, figure: Growing, row: number, layout: Layout): BookCell[] {
  const { source } = layout;
  const { words } = source;
  const { plan } = source.assessment;
  const { street, community } = place;
  const today = (community ?? street)[figure];
  const rate = nearestRate(plan, street, community);
  const years = yearsAhead(plan);
  return [
    say(placeName(place, source)),
    say(words.t(`inputs.${figure}`)),
    say(wordsOf({ plan, ...place, figure }, words)),
    { value: today === null ? '' : Number(plain(today)), ...todayFormula(place, figure, layout) },
    rate === null ? EMPTY : { value: Number(plain(rate)), look: 'figure' },
    years === null ? EMPTY : { value: years, look: 'figure' },
    thenCell(place, figure, row, layout),
  ];
}

/** A place with its row among the inputs. */
interface Growth extends GrowingPlace {
  readonly unit: Unit | undefined;
}

function unitsByPlace({ units }: Layout): (place: GrowingPlace) => Unit | undefined {
  const found = new Map(units.map((unit) => [`${unit.scope} ${unit.at}`, unit]));
  return ({ street, community }) =>
    found.get(community === undefined ? `street ${street.id}` : `community ${community.id}`);
}

function todayFormula({ unit }: Growth, figure: Growing, layout: Layout) {
  const column = layout.columnOfFact.get(figure);
  if (unit === undefined || column === undefined) return { look: 'number' } as const;
  const cell = inputOf(unit, column, layout);
  return { formula: `IF(ISNUMBER(${cell}),${cell},"")`, look: 'number' } as const;
}

/** Compounded and rounded up once; of a street that counts some communities apart it is stated. */
function thenCell(place: Growth, figure: Growing, row: number, layout: Layout): BookCell {
  const { plan } = layout.source.assessment;
  const { street, community } = place;
  const whole = community === undefined ? streetByTarget(plan, street, figure) : null;
  const then =
    whole === null && community !== undefined
      ? figureToCome(plan, street, community, figure)
      : (whole?.value ?? null);
  const value = then === null ? '' : Number(plain(then));
  if (whole !== null && (whole.apart > 0 || whole.value === null)) return { value, look: 'number' };
  return { value, formula: grownFormula(place, figure, row, layout), look: 'number' };
}

function grownFormula(place: Growth, figure: Growing, row: number, layout: Layout): string {
  const at = (column: number) => `${letters(column)}${String(row)}`;
  const [today, rate, years] = [at(3), at(4), at(5)];
  const grown = `IF(COUNT(${today},${rate},${years})=3,ROUNDUP(ROUND(${today}*(1+${rate}/100)^${years},8),0),"")`;
  const typed = futureInput(place, figure, layout);
  return typed === null ? grown : `IF(ISNUMBER(${typed}),${typed},${grown})`;
}

/** The cell of the inputs in which a figure to come was typed; null where none is. */
function futureInput({ unit, community }: Growth, figure: Growing, layout: Layout): string | null {
  const { facts, measures, columnOfClass, planned, hasFuture } = layout;
  if (!hasFuture || community === undefined || unit === undefined) return null;
  const before = facts.length + measures.length + (columnOfClass === null ? 0 : 1) + planned.length;
  return inputOf(unit, INPUT.facts + before + FUTURE.indexOf(figure), layout);
}
