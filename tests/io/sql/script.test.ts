// The rules as a script: the two dialects differ in a few words, what is made is dropped before, text stays text.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scaledRules } from '../../../src/core/scaled/scaled-rules.ts';
import { rulesAsSql } from '../../../src/io/sql/script.ts';
import { literal, name, table } from '../../../src/io/sql/written.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { IS_EXHAUSTIVE } from '../../exhaustive.ts';

const { rulebook } = builtinRules();
const rules = scaledRules(rulebook);
const DAY = { asOf: '2026-12-31', horizon: 2026 };
const duckdb = rulesAsSql(rules, rulebook.places, DAY, 'duckdb');
const postgres = rulesAsSql(rules, rulebook.places, DAY, 'postgres');

test('for another engine only the wide whole number, its division and the fence are other words', () => {
  const common = (text: string) =>
    text
      .replace(/^--.*$/gm, '')
      .replaceAll('HUGEINT', 'NUMERIC(38, 0)')
      .replaceAll(' OFFSET 0', '')
      .replace(/\bdiv\(/g, '((')
      .replace(/\)? ?(\/\/|,) ?\(?/g, ',')
      .replace(/[()\s]+/g, ' ');
  expect(common(duckdb)).toBe(common(postgres));
  expect(duckdb).not.toBe(postgres);
});

test('nothing is divided but by the exact division of whole numbers', () => {
  const code = (text: string) =>
    text
      .replace(/^--.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, "''")
      .replace(/"[^"]*"/g, '""');
  const inexact = /\b(DOUBLE|FLOAT|REAL|ROUND|CEIL|FLOOR|AVG|RECURSIVE|FUNCTION)\b/gi;
  expect(code(postgres).match(/\//g)).toBeNull();
  expect(code(duckdb).replaceAll('//', '').match(/\//g)).toBeNull();
  for (const text of [duckdb, postgres]) expect(code(text).match(inexact)).toBeNull();
});

test('what a script makes it drops before, the last first, and it keeps the communities', () => {
  const made = [...duckdb.matchAll(/^CREATE (TABLE|VIEW) (?!IF)(\w+)/gm)].map((one) => one[2]);
  const dropped = [...duckdb.matchAll(/^DROP (?:TABLE|VIEW) IF EXISTS (\w+);/gm)].map(
    (one) => one[1],
  );
  expect(made.length).toBeGreaterThan(25);
  expect(dropped).toEqual(made.toReversed());
  expect(duckdb).toContain('CREATE TABLE IF NOT EXISTS community (');
  expect(duckdb).not.toContain('DROP TABLE IF EXISTS community;');
});

test('every view is there before another reads it', () => {
  const known = new Set<string>();
  const early: string[] = [];
  for (const [, kind, made = '', body = ''] of duckdb.matchAll(
    /^CREATE (TABLE|VIEW) (?:IF NOT EXISTS )?(\w+)([\s\S]*?);$/gm,
  )) {
    if (kind === 'VIEW')
      for (const [, read = ''] of body.matchAll(/\b(?:FROM|JOIN) (\w+)/g))
        if (!known.has(read)) early.push(`${made} reads ${read}`);
    known.add(made);
  }
  expect(known.size).toBeGreaterThan(25);
  expect(early).toEqual([]);
});

test('every provision of the views and every one left out is a row of the script', () => {
  for (const { provisions } of rules.measures)
    for (const { provision } of provisions) expect(duckdb).toContain(`('${provision.id}', `);
  for (const { provision, scope } of rules.untold)
    expect(duckdb).toContain(`('${scope}', '${provision.measure}', '${provision.id}', `);
  expect(duckdb).toContain(`lists ${rules.untold.length} provisions`);
});

test.each([
  ["it's; DROP TABLE paper", "'it''s; DROP TABLE paper'"],
  ['', "''"],
  [null, 'NULL'],
  [undefined, 'NULL'],
  [true, '1'],
  [false, '0'],
  [12, '12'],
])('%j is written %s', (value, text) => {
  expect(literal(value)).toBe(text);
});

test('names keep points, capitals and quotes', () => {
  expect(name('existing.office-floor-area')).toBe('"existing.office-floor-area"');
  expect(name('a"b')).toBe('"a""b"');
});

test('a table of many rows is filled in portions, one of none is made empty', () => {
  const rows = Array.from({ length: 401 }, (_, at) => [at]);
  expect(table('t', ['a INTEGER'], rows).match(/INSERT INTO t VALUES/g)).toHaveLength(3);
  expect(table('t', ['a INTEGER'], [])).toBe('CREATE TABLE t (\n  a INTEGER\n);');
});

const BENCH = fileURLToPath(new URL('../../../bench', import.meta.url));
/** The engines are packages of bench, which brings its own: tried in full where they have been installed. */
const engines = IS_EXHAUSTIVE && existsSync(`${BENCH}/node_modules/@duckdb/node-api`) ? [2000] : [];

for (const communities of engines)
  test(`DuckDB, PostgreSQL and the batch say of ${communities} communities what is explained`, () => {
    const args = ['run.js', 'sql', String(communities)];
    const { status, stdout, stderr } = spawnSync('node', args, { cwd: BENCH, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ communities, different: 0 });
  });
