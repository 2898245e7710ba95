// Each figure of a regulation was read twice: the evidence file and the pack say the same, row by row.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basesOf } from '../../../src/core/rulebook/rulebook.ts';
import type { Provision } from '../../../src/core/rulebook/pack.ts';
import { builtinPacks } from '../../../src/state/rules/builtin.ts';
import { FOLDER, read, rowsOf } from './rows.ts';

/** A provision's bound in the words of the evidence: `least 30 per 100 siteArea`. */
function figureOf(provision: Provision): string {
  const base = basesOf(provision).join(' + ');
  const end = (word: string, figure: string | undefined, per: string) =>
    figure === undefined
      ? []
      : [
          word,
          figure,
          ...(per === '1' ? [] : ['per', per]),
          ...(base === 'one' ? [] : [base]),
          ...(provision.plus === undefined ? [] : ['plus', provision.plus]),
        ].join(' ');
  return [
    ...[end('least', provision.least, provision.per)].flat(),
    ...[end('most', provision.most, provision.perMost ?? provision.per)].flat(),
  ].join('; ');
}

test('the papers in force are there, each with its evidence', () => {
  expect(read.length).toBeGreaterThanOrEqual(110);
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));
  const known = new Set(builtinPacks().map(({ document }) => document.id));
  expect(files.filter((id) => !known.has(id))).toEqual([]);
});

test.each(read.map((pack) => [pack.document.id, pack] as const))(
  '%s: one row a figure, and the same figure',
  (id, { provisions, stated }) => {
    const rows = rowsOf(id) ?? [];
    const figures = rows.filter(({ entry }) => !entry.startsWith('stated: '));
    expect(figures.map(({ entry }) => entry).sort()).toEqual(
      provisions.map((one) => one.id).sort(),
    );
    for (const provision of provisions) {
      const row = figures.find(({ entry }) => entry === provision.id);
      expect([row?.article, row?.figure], provision.id).toEqual([
        provision.section,
        figureOf(provision),
      ]);
    }
    const named = new Set(stated.map((one) => `stated: ${one.id}`));
    const about = rows.filter(({ entry }) => entry.startsWith('stated: '));
    expect(about.map(({ entry }) => entry).filter((entry) => !named.has(entry))).toEqual([]);
  },
);

test('what is quoted is short, and both readings are there', () => {
  const rows = read.flatMap(({ document }) => rowsOf(document.id) ?? []);
  const figures = rows.filter(({ entry }) => !entry.startsWith('stated: '));
  expect(figures.length).toBeGreaterThan(150);
  expect(figures.filter(({ quoted }) => quoted === '' || [...quoted].length > 25)).toEqual([]);
  expect(figures.filter(({ first, second }) => first.length < 3 || second.length < 3)).toEqual([]);
});
