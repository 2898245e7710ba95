// What rows cannot say is named with its reason and left out whole; what rests on nothing asked is a row all the same.
import { expect, test } from 'vitest';
import { rulesInUse } from '../../../src/core/scaled/in-use.ts';
import { rulesAsSql } from '../../../src/io/sql/script.ts';
import type { OwnRule } from '../../headless/own-pack.ts';
import { rulebookOf } from '../catalogue/few-papers.ts';
import { group, measure as more, places, rulesOf, WORDS } from './own-rules.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '1' };

test.each([
  ['overrides', [desk, { ...desk, id: 'desk-2', overrides: ['desk'] }], []],
  [
    'several-figures',
    [{ ...desk, when: { households: { from: '5' }, population: { from: '9' } } }],
    [],
  ],
  ['county-class', [{ ...desk, when: { countyClass: 'general' } }], []],
  ['existing-as-base', [{ ...desk, base: 'existing:chairs' }], []],
  [
    'narrower-requirement',
    [{ id: 'halls', measure: 'halls', least: '1', base: 'desks' }],
    [more('halls', 'street')],
  ],
  [
    'counted',
    [{ id: 'full', measure: 'full', least: '1' }],
    [more('full', 'community', { counts: ['desks'] })],
  ],
  [
    'parts-of-a-street',
    [{ id: 'all', measure: 'all', least: '1' }],
    [
      more('all', 'street', { parts: ['one-part', 'other-part'] }),
      more('one-part', 'street'),
      more('other-part', 'street'),
    ],
  ],
  [
    'encouraged-of-members',
    [
      { id: 'halls', measure: 'halls', least: '1' },
      {
        ...{ id: 'halls-2', measure: 'halls', least: '2', force: 'encouraged' },
        when: { settlement: 'urban' },
      },
    ],
    [more('halls', 'street')],
  ],
  ['too-many-places', [{ ...desk, measure: 'room', base: 'households', per: '100000000' }], []],
] as const)('%s is left out whole', (why, rules, measures) => {
  const { untold, measures: told } = rulesOf([...rules], [...measures]);
  const asked = rules.filter((one) => !('force' in one));
  expect(untold.filter((one) => one.why === why)).toHaveLength(asked.length);
  expect(told).toEqual([]);
});

test('what rests on a measure that is left out is left out with it', () => {
  const { untold } = rulesOf([
    { ...desk, base: 'existing:chairs' },
    { id: 'chair', measure: 'chairs', least: '2', base: 'desks' },
  ]);
  expect(untold.map(({ provision, why }) => [provision.id, why])).toEqual([
    ['own-desk', 'existing-as-base'],
    ['own-chair', 'rests-on-untold'],
  ]);
});

test('a wider scope and a mere encouragement are named, and take nothing with them', () => {
  const { untold, measures } = rulesOf(
    [
      desk,
      { ...desk, id: 'desk-2', force: 'encouraged' },
      { id: 'wide', measure: 'wide', least: '1' },
    ],
    [more('wide', 'county')],
  );
  expect(untold.map(({ provision, why }) => [provision.id, why])).toEqual([
    ['own-desk-2', 'encouraged'],
    ['own-wide', 'wider-than-a-street'],
  ]);
  expect(measures.map(({ measure }) => measure.id)).toEqual(['desks']);
});

test('a reading that is not the default is named; a way without a default is a row of its own', () => {
  const either = ['a', 'b'].map((choice) => ({
    ...{ ...desk, id: choice, alternative: { group: 'how', choice } },
  }));
  const readings = rulesOf(either, [], { alternatives: [group('how', ['a', 'b'], 'a')] });
  expect(readings.untold.map(({ provision, why }) => [provision.id, why])).toEqual([
    ['own-b', 'other-reading'],
  ]);
  const ways = rulesOf(either, [], { alternatives: [group('how', ['a', 'b'])] });
  expect(ways.measures[0]?.ways).toEqual(['a', 'b']);
  expect(ways.measures[0]?.provisions.map(({ way }) => way)).toEqual([1, 2]);
});

test('an uplift that nobody has stated leaves the base unknown, one that a pack writes raises the rate', () => {
  const raised = { ...desk, base: 'households', per: '100', uplift: 'k' };
  const of = (default_: string | null) =>
    rulesOf([raised], [], { assumptions: [{ id: 'k', label: WORDS, default: default_ }] })
      .measures[0]?.provisions[0];
  expect(of(null)?.base).toEqual({ kind: 'unknown' });
  const [plain, half] = [of('0'), of('0.5')];
  expect([plain?.lower?.strict, half?.lower?.strict]).toEqual([true, false]);
  // 1 and 1.5 for a hundred households, over 100 and over 200 million.
  expect(plain?.lower?.factor.toFixed()).toBe('1');
  expect(half?.lower?.factor.toFixed()).toBe('3');
});

test('a base of which nothing is asked is silent, and the script joins nothing for it', () => {
  const rules = rulesOf([{ id: 'chair', measure: 'chairs', least: '2', base: 'desks' }]);
  expect(rules.measures[0]?.provisions[0]?.base).toEqual({ kind: 'silent' });
  const script = rulesAsSql(rules, places, { asOf: '2026-12-31', horizon: 2026 }, 'duckdb');
  expect(script).not.toContain('_lent_');
  expect(script).toContain("'silent'");
});

test('papers that ask nothing of communities make a script with no outcomes', () => {
  const script = rulesAsSql(rulesOf([]), places, { asOf: '2026-12-31', horizon: 2026 }, 'postgres');
  expect(script).toMatch(/CREATE VIEW outcome AS\nSELECT CAST\(NULL/);
  expect(script).not.toContain('_outcome_');
});

test('without papers nothing is used, and nothing is left out', () => {
  expect(rulesInUse(rulebookOf(), [])).toEqual({ used: [], untold: [] });
});
