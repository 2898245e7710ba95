// The page on formats names every key that plans and packs may have, and the run without a screen reads them all.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { assessmentOf, planOf } from '../plans.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');
const named = new Set([...page.matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? ''));

/** Tables by id or language, whose keys are no words of the format. */
const FREE = new Set(
  [
    'facts',
    'existing',
    'planned',
    'closing',
    'remarks',
    'duties',
    'areas',
    'choices',
    'assumptions',
    'unitCosts',
  ].concat([
    'given',
    'expect',
    'title',
    'label',
    'issuer',
    'statement',
    'question',
    'chosen',
    'note',
  ]),
);

function keysOf(value: unknown, under = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, under));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(FREE.has(under) && !Array.isArray(value) ? [] : [key]),
    ...(Array.isArray(inner) ? inner.flatMap((one) => keysOf(one)) : keysOf(inner, key)),
  ]);
}

test('every key of the built-in packs is named', () => {
  const folder = join(ROOT, 'src/packs');
  const files = readdirSync(folder, { recursive: true }).filter((name) =>
    String(name).endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(100);
  const keys = files.flatMap((name) =>
    keysOf(parse(readFileSync(join(folder, String(name)), 'utf8'))),
  );
  const ranged = new Set(['households', 'population', 'siteArea', 'floorArea']);
  const figures = new Set(keys.filter((key) => key.includes('-') || ranged.has(key)));
  expect([...new Set(keys)].filter((key) => !named.has(key) && !figures.has(key))).toEqual([]);
});

test('a plan with every key is read, and each is named', () => {
  const figures = { households: 1000, population: '3000', siteArea: '9000', floorArea: '30000.5' };
  const remarks = { nurses: { reason: 'r', remedy: 'hire', year: 2011, who: 'w' } };
  const closing = {
    'community-workers': { way: 'build', deadline: '2027-01-01', unit: 'u', note: 'n' },
  };
  const stock = { facts: { 'party-members': 9 }, existing: { nurses: 1 }, planned: { nurses: 2 } };
  const plan = {
    ...planOf({ place: '469001', year: 2010, extent: 'county', development: 'existing' }),
    ...{ name: 'n', countyClass: 'general', areaBasis: 'built', lapsed: 'listed', complete: true },
    growth: { year: 2015, rate: '-1.5' },
    ...{ edition: 1, choices: { 'health-centre-basis': 'street' }, evenSplit: false },
    ...{
      assumptions: { 'rural-uplift': '0.1' },
      unitCosts: { nurses: '1' },
      packs: [],
      ownPacks: [],
    },
    areas: { 469001: { countyClass: 'provincial-poverty', facts: {}, existing: {}, planned: {} } },
    streets: [
      {
        ...{ id: 's1', name: 's', kind: 'township', seat: true, place: '469001' },
        ...{ ...figures, ...stock, growth: { rate: 2 } },
        communities: [
          {
            ...{
              id: 'c1',
              name: 'c',
              settlement: 'rural',
              development: 'renewal',
              areaBasis: 'usable',
            },
            ...{
              ...figures,
              ...stock,
              closing,
              remarks,
              future: { households: 1, population: 2 },
              phases: [{ year: 2011, households: 5, population: 9 }],
              duties: { 'hainan-self-governance-systems': true },
            },
          },
        ],
      },
    ],
  };
  const keys = [...keysOf(plan), 'closing', 'remarks', 'reason', 'remedy', 'who'];
  expect(keys.length).toBeGreaterThan(50);
  expect([...new Set(keys)].filter((key) => !named.has(key))).toEqual([]);
  expect(assessmentJson(assessmentOf(plan)).outcomes.length).toBeGreaterThan(0);
});
