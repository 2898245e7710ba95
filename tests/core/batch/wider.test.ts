// What counties and wider places owe themselves, by hand: counted over the places of a file, narrowest first.
import { expect, test } from 'vitest';
import { widerAsked } from '../../../src/core/batch/wider-asked.ts';
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { ownPack } from '../../headless/own-pack.ts';
import type { Rule } from '../columns/own-columns.ts';

const { places } = builtinRules().rulebook;
const MEASURES = [
  { id: 'of-province', scope: 'province', unit: 'count', whole: true },
  { id: 'of-city', scope: 'prefecture', unit: 'count', whole: true },
  ...['of-county', 'by-homes', 'by-guess', 'not-here'].map((id) => ({
    ...{ id, scope: 'county', unit: 'count', whole: true },
  })),
];
const RULES: Rule[] = [
  { id: 'p', measure: 'of-province', least: '1' },
  { id: 'city', measure: 'of-city', least: '1' },
  { id: 'c', measure: 'of-county', least: '1' },
  { id: 'h', measure: 'by-homes', least: '1', base: 'households', per: '100' },
  { id: 'd', measure: 'desks', least: '1' },
  { id: 'n', measure: 'not-here', least: '1', when: { places: ['120101'] } },
  { id: 'f', measure: 'by-guess', least: '1', due: '2027-01-01' },
];

const asked = (codes: readonly string[], rules = RULES, packs = ['own']) => {
  const read = readPack(ownPack(rules, {}, MEASURES));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const words = {
    ...{ format: 'community-facility-measures' as const, version: 1 as const },
    ...{ measures: [], facts: [], alternatives: [], assumptions: [] },
  };
  const rulebook = createRulebook(words, [read.value], places);
  const settings = { asOf: '2026-11-21', horizon: 2026, packs };
  return widerAsked(
    codes.map((code) => ({ code })),
    rulebook,
    settings,
  ).map(({ scope, measure, places: count }) => `${scope} ${measure.id} ${String(count)}`);
};

test('each place by the rules of its level; a city without counties is its own county', () => {
  const codes = ['000000', '440000', '445200', '445202', '445222', '441900'];
  expect(asked(codes)).toEqual([
    ...[
      'county of-county 3',
      'county by-homes 3',
      'prefecture of-city 2',
      'province of-province 1',
    ],
  ]);
  expect(asked(['445200'])).toEqual(['prefecture of-city 1']);
  expect(asked(['000000'])).toEqual([]);
});

test('a rule for a county by name is counted there alone, and papers that are off not at all', () => {
  expect(asked(['110101', '120101']).filter((line) => line.includes('not-here'))).toEqual([
    'county not-here 1',
  ]);
  expect(asked(['120101'], RULES, [])).toEqual([]);
});
