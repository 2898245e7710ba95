// Example 12: Hainan's health coverage by class of county, and the anonymous district of the sample pack.
import { expect } from 'vitest';
import { decimal } from '../../src/core/quantity/decimal.ts';
import { splitEqually } from '../../src/core/quantity/split.ts';
import { builtinPacks } from '../../src/state/rules/builtin.ts';
import { find, findTotal, outcomesOf, planOf, times, totalsOf } from '../plans.ts';
import { defineExample } from './rows.ts';

function coveredIn(
  place: string,
  countyClass: string | null,
  population: number,
): (string | null)[] {
  const scope = countyClass === null ? 'prefecture' : 'county';
  return [2007, 2010].map((year) => {
    const plan = planOf({
      place,
      year,
      extent: scope,
      areas: { [place]: { countyClass, facts: { 'urban-area-population': population } } },
    });
    return find(outcomesOf(plan), scope, place, 'health-service-covered-residents').lower;
  });
}

/** 22 communities in four streets; 31,000 households in all. */
const equal = splitEqually(decimal('31000'), 22, 0).map((one) => ({ households: String(one) }));
const streets = [equal.slice(0, 6), equal.slice(6, 12), equal.slice(12, 17), equal.slice(17)].map(
  (communities) => ({ communities }),
);
const district = (more: object = {}) =>
  planOf({ place: '540102', year: 2020, streets, packs: ['unnamed-district-sample'], ...more });

const words = { zh: '每户一张', en: 'one for each household' };
/** The planner's own assumption, which the text does not make: carried in the plan as a pack of its own. */
const oneCardEach = {
  format: 'community-facility-pack',
  version: 1,
  document: {
    id: 'own-assumption',
    jurisdiction: null,
    number: null,
    title: words,
    issuer: words,
    issued: null,
    from: null,
    evidence: 'user',
  },
  measures: [
    {
      id: 'help-cards',
      label: words,
      unit: 'count',
      whole: true,
      group: 'participation',
      scope: 'community',
    },
  ],
  provisions: [
    {
      id: 'one-help-card-each',
      section: '一',
      statement: words,
      measure: 'help-cards',
      least: '1',
      base: 'households',
      force: 'guidance',
      figure: 'reading',
      examples: [{ given: { households: '31000' }, expect: { least: '31000' } }],
    },
  ],
};

defineExample(12, {
  'prefecture-level 2007 / 2010': (expected) =>
    expect(coveredIn('460100', null, 520_000)).toEqual(expected),
  'ordinary 2007 / 2010': (expected) =>
    expect(coveredIn('469002', 'general', 75_001)).toEqual(expected),
  'province-level poor 2007 / 2010': (expected) =>
    expect(coveredIn('469002', 'provincial-poverty', 60_000)).toEqual(expected),
  'national-level poor 2007 / 2010': (expected) =>
    expect(coveredIn('469002', 'national-poverty', 60_000)).toEqual(expected),
  'persons for social security': (expected) => {
    const plan = planOf({ place: '460105', year: 2010, communities: times(18, {}) });
    expect(findTotal(totalsOf(plan), 'community', 'social-security-persons').lower).toBe(expected);
  },
  'anonymous district: centres / plans / telephones / teams': (expected) => {
    const totals = totalsOf(district());
    expect([
      findTotal(totals, 'street', 'service-centres').lower,
      findTotal(totals, 'street', 'service-plans').lower,
      findTotal(totals, 'community', 'help-telephones').lower,
      findTotal(totals, 'community', 'volunteer-teams').lower,
    ]).toEqual(expected);
    expect(totalsOf(district({ packs: [] }))).toEqual([]);
  },
  'help cards, one per household (assumption)': {
    differs:
      'the text gives no number, so the sample states the card; the assumption is the plan’s own',
    check: (expected) => {
      const sample = builtinPacks().find(
        ({ document }) => document.id === 'unnamed-district-sample',
      );
      expect(sample?.stated.map(({ id }) => id)).toContain('district-a-service-card');
      const own = district({
        packs: ['unnamed-district-sample', 'own-assumption'],
        ownPacks: [oneCardEach],
      });
      expect(findTotal(totalsOf(own), 'community', 'help-cards').lower).toBe(expected);
    },
  },
});
