// Figures that cannot be, as far as anybody knows: they are asked about, one by one or for a whole column.
import { decimalFrom } from '../../core/quantity/decimal.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import type { ImportRow } from './import-row.ts';

interface Range {
  readonly least: string;
  readonly most: string;
}

/** Far beyond the largest and smallest communities there are: a unit, a decimal point or a column was mistaken. */
const COMMUNITY: Readonly<Record<string, Range>> = {
  households: { least: '1', most: '300000' },
  population: { least: '1', most: '1000000' },
  siteArea: { least: '100', most: '3000000000' },
  floorArea: { least: '500', most: '30000000' },
};
const PREMISES: Range = { least: '10', most: '2000000' };
const PEOPLE: Range = { least: '0', most: '100000' };
/** What one community has a few of: more are square metres, or people who go there. */
const ROOMS: Range = { least: '0', most: '50' };
const A_ROOM = /[室站院]|中心|平台|用房|市场|场所|幼儿园|小学|初中|中学|高中|[（(]所[)）]/;

/** True of a figure of a community that cannot be; nought is an answer, and passes. */
export function isImplausible(text: string, { id, path, unit, label }: ImportTarget): boolean {
  const supply = path[0] === 'existing' || path[0] === 'planned';
  const count = A_ROOM.test(label.zh) ? ROOMS : PEOPLE;
  const own = supply ? ({ m2: PREMISES, person: PEOPLE, count }[unit] ?? null) : null;
  const range = COMMUNITY[id] ?? own;
  const value = decimalFrom(text);
  if (range === null || value === null || value.isZero()) return false;
  return value.lt(range.least) || value.gt(range.most);
}

/** Square metres that a household has at least: of its site, and of floors. */
const LEAST_OF_A_HOUSEHOLD: Readonly<Record<string, string>> = { siteArea: '5', floorArea: '10' };

/** True of people at work in a community of fewer residents: another column, or a date that has lost its format. */
export function outnumbers(
  figures: Readonly<Record<string, string>>,
  { id, path, unit }: ImportTarget,
): boolean {
  const [own, all] = [figures[id], figures['population']].map((text) => decimalFrom(text ?? ''));
  return path[0] === 'existing' && unit === 'person' && !!own && !!all && own.gt(all);
}

/** True of an area too small for the households that live there: its unit is another than square metres. */
export function isCrowded(figures: Readonly<Record<string, string>>, target: string): boolean {
  const [area, homes] = [figures[target], figures['households']].map((text) =>
    decimalFrom(text ?? ''),
  );
  const least = LEAST_OF_A_HOUSEHOLD[target];
  if (least === undefined || !area || !homes || area.isZero()) return false;
  return area.lt(homes.times(least));
}

const FEWEST = 1;
const MOST = 8;
/** Of a community: fewer were counted in ten thousands, and rounded. */
const FEWEST_IN_ALL = 10;

/** How many rows have too few or too many people to a household, or hardly any, when that is most of them; else nought. */
export function oddHouseholds(rows: readonly ImportRow[]): number {
  const both = rows.flatMap(({ figures }) => {
    const [homes, people] = [
      decimalFrom(figures['households'] ?? ''),
      decimalFrom(figures['population'] ?? ''),
    ];
    return homes === null || people === null || homes.isZero() ? [] : [{ homes, people }];
  });
  const odd = both.filter(
    ({ homes, people }) =>
      people.lt(homes.times(FEWEST)) || people.gt(homes.times(MOST)) || people.lt(FEWEST_IN_ALL),
  );
  return odd.length * 2 > both.length ? odd.length : 0;
}
