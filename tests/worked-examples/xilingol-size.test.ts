// Example 9: Xilinhot, Erenhot, another banner and a sumu: phases, community size and premises.
import { expect, test } from 'vitest';
import { decimal } from '../../src/core/quantity/decimal.ts';
import { splitEqually } from '../../src/core/quantity/split.ts';
import {
  assessmentOf,
  fateOf,
  find,
  findTotal,
  outcomesOf,
  planOf,
  times,
  totalsOf,
} from '../plans.ts';
import { defineExample } from './rows.ts';

const XILINHOT = '152502';
const ERENHOT = '152501';
const ABAG = '152522';
const nineIn = (place: string, year: number) =>
  planOf({ place, year, extent: 'county', communities: times(9, {}) });

/** How many of the nine communities a sentence holds to the standard premises. */
function heldBy(place: string, year: number, rule: string): string | null {
  const binding = outcomesOf(nineIn(place, year)).filter(
    (one) => one.measure === 'office-floor-area' && one.binding.includes(rule),
  );
  expect(binding.every(({ lower }) => lower === '80')).toBe(true);
  return binding.length === 0 ? null : String(binding.length);
}

/** Half of the communities by 2008, carried into 2009; each one of them by 2010. */
function phasesOf(place: string): (string | null)[] {
  const half = (year: number) =>
    find(outcomesOf(nineIn(place, year)), 'county', place, 'standard-premises-communities').lower;
  const every = 'xilingol-office-phase-other-2010-office';
  expect([2008, 2009].map((year) => heldBy(place, year, every))).toEqual([null, null]);
  return [half(2008), half(2009), heldBy(place, 2010, every)];
}

/** A sumu or township of these examples is not the seat of its banner. */
const town = (kind: 'street' | 'township') => (kind === 'township' ? { seat: false } : {});

const verdictsOf = (place: string, kind: 'street' | 'township', households: readonly string[]) =>
  outcomesOf(
    planOf({
      place,
      year: 2008,
      streets: [
        { kind, ...town(kind), communities: households.map((one) => ({ households: one })) },
      ],
    }),
  ).flatMap(({ measure, verdict }) => (measure === 'households-per-community' ? [verdict] : []));

/** The greatest number of equal communities that are all large enough; none when not even one is. */
function mostOf(place: string, kind: 'street' | 'township', households: number): string {
  const fits = (parts: number) =>
    verdictsOf(place, kind, splitEqually(decimal(String(households)), parts, 0).map(String)).every(
      (verdict) => verdict === 'met',
    );
  const most = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].find(fits) ?? 0;
  expect(most).toBeLessThan(10);
  return String(most);
}

defineExample(9, {
  'Xilinhot, communities to standard 2008/2009/2010': {
    differs: 'the standard itself has no date: in 2008 it already guides, its phase is coming',
    check: (expected) => {
      const phase = 'xilingol-office-phase-xilinhot';
      expect([2008, 2009, 2010].map((year) => heldBy(XILINHOT, year, phase))).toEqual(expected);
      const early = nineIn(XILINHOT, 2008);
      expect(fateOf(assessmentOf(early), 'c1', phase)).toEqual({
        kind: 'coming',
        due: '2009-12-31',
      });
      const office = find(outcomesOf(early), 'community', 'c1', 'office-floor-area');
      expect(office).toMatchObject({ lower: '80', binding: ['xilingol-office-80'] });
      expect(office.must.lower).toBeNull();
      expect(heldBy(XILINHOT, 2008, 'xilingol-office-80')).toBe('9');
    },
  },
  'another banner (e.g. Abag) 2008/2009/2010': (expected) =>
    expect(phasesOf(ABAG)).toEqual(expected),
  'Erenhot 2008/2009/2010 (phases of "other")': (expected) =>
    expect(phasesOf(ERENHOT)).toEqual(expected),
  'most communities for 9,000 households: Xilinhot / Erenhot / Abag': (expected) =>
    expect([XILINHOT, ERENHOT, ABAG].map((place) => mostOf(place, 'street', 9000))).toEqual(
      expected,
    ),
  'size test 1,999 / 2,000 in Xilinhot': (expected) => {
    const verdicts = verdictsOf(XILINHOT, 'street', ['1999', '2000']);
    expect(verdicts).toEqual(['short', 'met']);
    expect(verdicts.map((verdict) => verdict === 'met')).toEqual(expected);
  },
  'sumu with 99 / 100 / 350 households': (expected) =>
    expect([99, 100, 350].map((households) => mostOf(ABAG, 'township', households))).toEqual(
      expected,
    ),
  'area for 9 communities: office / activity / total': (expected) => {
    const totals = totalsOf(nineIn(ABAG, 2010));
    expect(
      ['office-floor-area', 'activity-floor-area', 'premises-floor-area'].map(
        (measure) => findTotal(totals, 'community', measure).lower,
      ),
    ).toEqual(expected);
  },
  'community with 90 office + 110 activity: total ok; activity short': (expected) => {
    const existing = {
      'office-floor-area': 90,
      'activity-floor-area': 110,
      'premises-floor-area': 200,
    };
    const plan = planOf({ place: ABAG, year: 2010, communities: [{ existing }] });
    const here = (measure: string) => find(outcomesOf(plan), 'community', 'c1', measure);
    const premises = here('premises-floor-area');
    expect([premises.verdict === 'met', premises.gap, here('activity-floor-area').gap]).toEqual(
      expected,
    );
    expect(here('office-floor-area').verdict).toBe('met');
  },
});

test.each(['urban', 'rural'] as const)(
  "office 80, activities 120 and 200 together are one %s community's",
  (settlement) => {
    const outcomes = outcomesOf(
      planOf({ place: ABAG, year: 2010, communities: [{ settlement, households: 400 }] }),
    );
    const lowest = ['office-floor-area', 'activity-floor-area', 'premises-floor-area'].map(
      (measure) => find(outcomes, 'community', 'c1', measure).lower,
    );
    expect(lowest).toEqual(['80', '120', '200']);
  },
);
