// The rules as SQL from the command line: which day, which papers, and what cannot be asked.
import { expect, test } from 'vitest';
import { sqlRun } from '../../src/headless/sql.ts';
import { assessFiles } from './command.ts';

const heading = (...args: string[]) => sqlRun(args, 'en')?.lines[0]?.split('\n')[0];

test('a day is taken as it is named, its year as the horizon unless another is named', () => {
  expect(heading('--sql=duckdb', '--as-of', '2012-06-30')).toMatch(
    /^-- Rules of \d+ papers as of 2012-06-30, duties due up to the end of 2012, for duckdb\.$/,
  );
  expect(heading('--sql=postgres', '--as-of=2012-06-30', '--horizon=2015')).toMatch(
    /as of 2012-06-30, duties due up to the end of 2015, for postgres\.$/,
  );
  expect(heading('--sql', 'duckdb')).toMatch(/^-- Rules of/);
});

test('optional papers are switched on by name, and an unknown name is told', () => {
  const papers = (...args: string[]) =>
    Number(/\d+/.exec(heading('--sql=duckdb', ...args) ?? '')?.[0]);
  expect(papers('--packs', 'chongqing-workers-2025,gansu-workers-2023')).toBe(papers() + 2);
  expect(sqlRun(['--sql=duckdb', '--packs=nowhere-1999'], 'en')).toEqual({
    lines: [],
    complaints: ['--packs: nowhere-1999: unknown-pack: no pack is called "nowhere-1999"'],
  });
});

test.each([
  ['--sql=oracle'],
  ['--sql'],
  ['--sql=duckdb', '--as-of', '2026-13-01'],
  ['--sql=duckdb', '--horizon', 'soon'],
  ['--sql=duckdb', 'plan.json'],
  ['--sql=duckdb', '--all'],
])('%s %s %s cannot be asked', (...args) => {
  expect(sqlRun(args.filter(Boolean), 'en')).toBeNull();
});

test('the usage is printed with exit code 2 for what cannot be asked', () => {
  const { code, out, err } = assessFiles('--sql=oracle');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--sql=duckdb|postgres');
});
