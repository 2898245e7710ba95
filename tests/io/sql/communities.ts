// Communities by chance for the engines: every place with papers, edges of every rate, unknown figures and properties.
import type { Places } from '../../../src/core/plan/place.ts';
import { DEVELOPMENTS, SETTLEMENTS } from '../../../src/core/plan/terms.ts';
import type { ScaledRules } from '../../../src/core/scaled/scaled.ts';

/** One row of the table: a text a column, left out where it is not known. */
export type CommunityRow = Readonly<Record<string, string>>;

/** Numbers by chance, the same for the same seed. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Chance = ReturnType<typeof chanceOf>;

/** Where papers speak, what they name and leave out, and a place of no papers inside each of them. */
export function placesOf({ documents, measures }: ScaledRules, places: Places): string[] {
  const named = measures.flatMap(({ provisions }) =>
    provisions.flatMap(({ provision: { when } }) => [
      ...(when.places ?? []),
      ...(when.placesExcept ?? []),
    ]),
  );
  const codes = new Set([...documents.flatMap(({ jurisdiction }) => jurisdiction ?? []), ...named]);
  codes.delete('000000');
  const inside = [...codes].flatMap((code) => {
    const stem = code.replace(/(00)+$/, '');
    return [...places.keys()].filter((one) => one.startsWith(stem) && !codes.has(one)).slice(0, 2);
  });
  return [...codes, ...inside].sort();
}

const STREETS_IN_A_PLACE = 5;
const KINDS = ['street', 'street', 'township', undefined];
const SEATS = ['yes', 'no', undefined, undefined];

/** @param count how many; five streets a place and turn, each of one kind */
export function communitiesOf(
  rules: ScaledRules,
  places: readonly string[],
  count: number,
  seed: number,
): CommunityRow[] {
  const chance = chanceOf(seed);
  const existing = rules.measures.map(({ measure, scope }) => ({ ...measure, scope }));
  const streets = new Map<string, CommunityRow>();
  return Array.from({ length: count }, (_, at) => {
    const place = places[at % places.length] ?? '';
    const round = Math.floor(at / places.length / 40);
    const street = chance(40) === 0 ? '' : `s${round}-${chance(STREETS_IN_A_PLACE)}`;
    const key = `${place} ${street}`;
    const traits =
      streets.get(key) ?? known({ kind: pick(KINDS, chance), seat: pick(SEATS, chance) });
    streets.set(key, traits);
    return {
      id: `c${at}`,
      place,
      ...known({ street }),
      ...traits,
      ...ownOf(chance, rules, existing),
    };
  });
}

function ownOf(chance: Chance, { facts }: ScaledRules, existing: readonly Stock[]): CommunityRow {
  const people = chance(12) === 0 ? edge(chance) : String(chance(9000));
  const households = chance(12) === 0 ? edge(chance) : String(chance(3000));
  return known({
    settlement: maybe(chance, 20, pick(SETTLEMENTS, chance)),
    development: maybe(chance, 20, pick(DEVELOPMENTS, chance)),
    households: maybe(chance, 30, households),
    population: maybe(chance, 30, people),
    siteArea: maybe(chance, 8, area(chance)),
    floorArea: maybe(chance, 8, area(chance)),
    ...Object.fromEntries(
      facts.filter(() => chance(3) === 0).map(({ id }) => [`fact.${id}`, String(chance(5000))]),
    ),
    ...Object.fromEntries(
      existing
        .filter(() => chance(3) === 0)
        .map(({ id, whole }) => [`existing.${id}`, whole ? String(chance(14)) : area(chance)]),
    ),
  });
}

interface Stock {
  readonly id: string;
  readonly whole: boolean;
}

/** Where a rate turns: multiples of what papers count by, one less, one more; nothing; and the most there may be. */
function edge(chance: Chance): string {
  const step =
    [100, 150, 300, 1000, 5000, 10_000, 15_000, 30_000, 50_000, 100_000][chance(10)] ?? 1;
  const around = step * (1 + chance(5)) + chance(3) - 1;
  return [String(around), String(around), '0', '1', '1000000000'][chance(5)] ?? '0';
}

function area(chance: Chance): string {
  const whole = [chance(400), chance(20_000), chance(400_000), 10_000, 0][chance(5)] ?? 0;
  const places = ['', '', `.${1 + chance(9)}`, `.${String(chance(999_999) + 1).padStart(6, '0')}`];
  return `${whole}${pick(places, chance) ?? ''}`;
}

const pick = <T>(list: readonly T[], chance: Chance): T | undefined => list[chance(list.length)];

/** Unknown once in so many. */
const maybe = (chance: Chance, once: number, text: string | undefined) =>
  chance(once) === 0 ? undefined : text;

function known(cells: Readonly<Record<string, string | undefined>>): CommunityRow {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, text]) =>
      text === undefined || text === '' ? [] : [[column, text] as const],
    ),
  );
}

/** The rows as a file of comma-separated values with a heading; cells hold neither commas nor quotes. */
export function csvOf(columns: readonly string[], rows: readonly CommunityRow[]): string {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
