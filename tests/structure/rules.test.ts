// Every rule of keeping has a test that names it, and every test about keeping names a rule there is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isAboutKeeping, ruleOf, rulesIn, testNames } from './rules.ts';
import { sourcesUnder } from './sources.ts';

const RULES = rulesIn(
  readFileSync(fileURLToPath(new URL('../../docs/keeping.md', import.meta.url)), 'utf8'),
);
const TESTS = sourcesUnder('tests').filter(({ path }) => /\.test\.tsx?$/.test(path));
const NAMED = TESTS.flatMap((source) => testNames(source).map((name) => ({ source, name })));

test('the rules are numbered from one without a gap, and the check sees tests', () => {
  expect(RULES.length).toBeGreaterThan(10);
  expect(RULES).toEqual(RULES.map((_, index) => `K${index + 1}`));
  expect(NAMED.length).toBeGreaterThan(300);
});

test('every rule has a test, and every test that names one names one there is', () => {
  const held = new Set(NAMED.flatMap(({ name }) => ruleOf(name) ?? []));
  expect(RULES.filter((rule) => !held.has(rule))).toEqual([]);
  expect([...held].filter((rule) => !RULES.includes(rule))).toEqual([]);
});

test('every test about keeping names the rule it holds', () => {
  const nameless = NAMED.filter(({ source, name }) => isAboutKeeping(source) && !ruleOf(name));
  expect(nameless.map(({ source, name }) => `${source.path}: ${name}`)).toEqual([]);
});

test('the check reads names however a test is written', () => {
  const text = [
    `test('K1: a', () => {});`,
    `test.each([['x', [1]], ['y', 2]])('K2: b %s', () => {});`,
    'test(`K3: c ${1}`, () => {});',
    `test.each(Object.entries(ALL))("it's not", () => {});`,
  ].join('\n');
  const names = testNames({ path: 'tests/a.test.ts', text });
  expect(names.map(ruleOf)).toEqual(['K1', 'K2', 'K3', null]);
});
