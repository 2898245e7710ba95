// Compares every provision of the packs with the transcribed papers; pure, so that the mutation run can use it too.
import type { Places } from '../../src/core/plan/place.ts';
import type { Pack, Provision } from '../../src/core/rulebook/pack.ts';
import { coveredBy, expectedCover, leavesOf } from './covered-places.ts';
import { entryFinder, type Entry, type Split } from './entries.ts';
import { ENCOURAGING } from './encouraged.ts';
import { expectedBound, type ExpectedBound } from './expected-bounds.ts';
import { expectedSpoken, type Spoken } from './expected-conditions.ts';
import { fraction, fractionText, type Fraction } from './fraction.ts';
import { READINGS } from './readings.ts';

export interface Difference {
  readonly id: string;
  readonly what: 'figure' | 'due' | 'force' | 'section' | 'condition' | 'place';
  readonly expected: string;
  readonly found: string;
}

/** Everything in which a pack and the transcription disagree; an id that no entry explains is left to the coverage test. */
export function differences(pack: Pack, entries: readonly Entry[], places: Places): Difference[] {
  const find = entryFinder(entries);
  return [
    ...pack.provisions.flatMap((provision) => {
      const split = find(provision.id);
      if (split === null) return [];
      const shared = provision.also.flatMap((id) => find(id) ?? []);
      return [
        ...figureOf(provision, split, shared, pack),
        ...dueOf(provision, split, shared),
        ...wordsOf(provision, split, shared),
        ...conditionOf(provision, split),
      ];
    }),
    ...pack.stated.flatMap(({ id, section, force }) => {
      const split = find(id);
      if (split === null) return [];
      return [
        ...differs(id, 'section', split.entry.section, section),
        ...differs(id, 'force', statedForce(id, split.entry), force ?? 'none'),
      ];
    }),
    ...placesOf(pack, find, places),
  ];
}

function differs(id: string, what: Difference['what'], expected: string, found: string) {
  return expected === found ? [] : [{ id, what, expected, found }];
}

/** Least and most as ratios, whether exclusive, the area basis, and the planner's uplift with its default. */
function figureOf(provision: Provision, split: Split, shared: readonly Split[], pack: Pack) {
  const { id, figure, basis, uplift, alternative } = provision;
  const expected =
    figure === 'reading'
      ? [READINGS.get(id) ?? null]
      : [split, ...shared].map((one) => expectedBound(one.entry, one.suffix, alternative?.choice));
  const found = boundText(boundOf(provision));
  const { area_basis, recommended_default_uplift } = split.entry.values;
  const k = pack.assumptions.find((one) => one.id === uplift)?.default ?? null;
  return [
    ...expected.flatMap((one) => differs(id, 'figure', boundText(one), found)),
    ...differs(id, 'figure', `basis ${area_basis ?? 'unstated'}`, `basis ${basis ?? 'unstated'}`),
    ...differs(
      id,
      'figure',
      `uplift ${recommended_default_uplift ?? 'none'}`,
      `uplift ${k ?? 'none'}`,
    ),
  ];
}

function boundOf({ least, per, most, perMost, strict }: Provision): ExpectedBound {
  return {
    least: least === undefined ? null : fraction(least, per),
    most: most === undefined ? null : fraction(most, perMost ?? per),
    strict,
  };
}

function boundText(bound: ExpectedBound | null): string {
  if (bound === null) return 'no figure';
  const end = (word: string, value: Fraction | null) =>
    value === null ? [] : [`${word} ${fractionText(value)}`];
  const ends = [...end('least', bound.least), ...end('most', bound.most)];
  return [...ends, ...(bound.strict ? ['exclusive'] : [])].join(', ');
}

/** A bound that several sentences state holds from the earliest of their dates: at once when one of them has none. */
function dueOf({ id, due }: Provision, split: Split, shared: readonly Split[]) {
  const dates = [split, ...shared].map(dueOfSplit).sort();
  return differs(id, 'due', dates[0] || 'none', due ?? 'none');
}

/** The year of the split's own phase, else of the first phase that has a share, else the deadline; empty when undated. */
function dueOfSplit({ entry, suffix }: Split): string {
  const first = entry.phases.find(({ share }) => share !== null);
  const year = first && (/\d{4}/.exec(suffix)?.[0] ?? first.year);
  return year === undefined ? (entry.deadline ?? '') : `${year}-12-31`;
}

const statedForce = (id: string, { force }: Entry) => (ENCOURAGING.has(id) ? 'encouraged' : force);

const FIRMEST = ['mandatory', 'guidance', 'target'] as const;

/** A bound that several sentences state has the firmest of their forces; its section is that of its own sentence. */
function wordsOf({ id, section, force }: Provision, split: Split, shared: readonly Split[]) {
  const forces = [split, ...shared].map(({ entry }) => entry.force);
  const graded = FIRMEST.find((one) => forces.includes(one)) ?? split.entry.force;
  const firmest = ENCOURAGING.has(id) ? 'encouraged' : graded;
  return [
    ...differs(id, 'section', split.entry.section, section),
    ...differs(id, 'force', firmest, force),
  ];
}

function conditionOf({ id, when }: Provision, { entry }: Split) {
  const text = ({ settlement, kind, seat, development, countyClass, figures }: Spoken) =>
    JSON.stringify({ settlement, kind, seat, development, countyClass, figures });
  return differs(id, 'condition', text(expectedSpoken(entry, id)), text(when));
}

/** Splits that speak of one measure under one choice cover the entry's places together. */
function placesOf(pack: Pack, find: ReturnType<typeof entryFinder>, places: Places): Difference[] {
  const leaves = leavesOf(pack.document.jurisdiction ?? '', places);
  const groups = new Map<string, { entry: Entry; parts: Provision[] }>();
  for (const provision of pack.provisions) {
    const entry = find(provision.id)?.entry;
    if (entry === undefined || !isPlaced(provision, entry)) continue;
    const key = [entry.id, provision.measure, provision.alternative?.choice].join(' ');
    const group = groups.get(key) ?? { entry, parts: [] };
    group.parts.push(provision);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ entry, parts }) => {
    const choice = parts[0]?.alternative?.choice;
    const covered = new Set(parts.flatMap(({ when }) => coveredBy(when, leaves)));
    const expected = expectedCover(entry, choice, leaves, places);
    const found = leaves.filter((leaf) => covered.has(leaf));
    return differs(parts[0]?.id ?? entry.id, 'place', expected.join(' '), found.join(' '));
  });
}

function isPlaced({ when }: Provision, { conditions }: Entry): boolean {
  const { prd, prd2012, areas_in, areas_out } = conditions;
  return [prd, prd2012, areas_in, areas_out, when.places, when.placesExcept].some(
    (one) => one !== undefined,
  );
}
