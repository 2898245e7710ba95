// The form and the file agree: what is written into the fields of a pack is what stands in it, and nothing else changes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePackText } from '../../../src/io/pack/yaml.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import {
  DOCUMENT_FIELDS,
  ENTRY_FIELDS,
  PROVISION_FIELDS,
} from '../../../src/features/writing/entries/fields-of.ts';
import { basesIn, boundOf, withBase, withBound } from '../../../src/state/writing/bound.ts';
import {
  tablesAt,
  valueAt,
  withEntryMoved,
  withValue,
  type DataPath,
  type Table,
} from '../../../src/state/writing/pack-data.ts';
import { seriesOf, withSeries } from '../../../src/state/writing/series.ts';
import { forAll } from '../../properties/for-all.ts';
import { generatedPack } from './generated-packs.ts';

const FOLDER = fileURLToPath(new URL('../../../src/packs', import.meta.url));
const packs = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml') && name !== 'measures.yaml')
  .map((name) => [name, parsePackText(readFileSync(join(FOLDER, name), 'utf8')) as Table] as const);

/** Every value of a pack that is no table and no list, by its path. */
function leavesOf(value: unknown, path: DataPath = []): (readonly [DataPath, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leavesOf(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

test('in 1,000 random packs, a field that is emptied and typed again leaves the pack as it was', () => {
  forAll(
    fc.property(generatedPack, fc.nat(), (pack: Table, number) => {
      const leaves = leavesOf(pack);
      const [path, value] = leaves[number % leaves.length] ?? [[], null];
      const typed = withValue(withValue(pack, path, ''), path, value);
      expect(typed).toEqual(pack);
      expect(Object.keys(typed)).toEqual(Object.keys(pack));
      for (const [at, other] of leaves)
        expect(valueAt(withValue(pack, path, '?'), at)).toEqual(at === path ? '?' : other);
    }),
    1000,
  );
});

test('in 1,000 random packs, what the form derives of a sentence and writes back is the sentence', () => {
  forAll(
    fc.property(generatedPack, (pack: Table) => {
      for (const provision of tablesAt(pack, ['provisions'])) {
        const bases = basesIn(provision);
        const base = provision['base'];
        if (base !== undefined && base !== 'one')
          expect(withBase(provision, bases.length === 1 ? bases[0] : bases)).toEqual(provision);
        const bound = boundOf(provision);
        if (bound === 'between') expect(withBound(provision, bound)).toEqual(provision);
        const series = seriesOf(pack, provision);
        if (series === null) continue;
        const again = withSeries(pack, provision, series);
        const ids = tablesAt(again, ['provisions']).map((one) => one['id']);
        expect(ids).toHaveLength(tablesAt(pack, ['provisions']).length);
      }
      const moved = withEntryMoved(
        withEntryMoved(pack, ['provisions'], 0, 1),
        ['provisions'],
        1,
        -1,
      );
      expect(moved).toEqual(pack);
    }),
    1000,
  );
});

test('every built-in pack opens, and taking each of its tables as it stands changes nothing but the order', () => {
  expect(packs.length).toBeGreaterThan(100);
  let tables = 0;
  for (const [name, pack] of packs) {
    expect(readPack(pack).ok, name).toBe(true);
    for (const provision of tablesAt(pack, ['provisions'])) {
      const series = seriesOf(pack, provision);
      if (series === null || series.by === 'due') continue;
      tables += 1;
      const again = withSeries(pack, provision, series);
      const sorted = (from: Table) =>
        [...tablesAt(from, ['provisions'])].sort((a, b) =>
          String(a['id']) < String(b['id']) ? -1 : 1,
        );
      expect(sorted(again), name).toEqual(sorted(pack));
    }
  }
  expect(tables).toBeGreaterThan(20);
});

test('every key of the built-in packs has a field in the form', () => {
  const keysOf = (fields: readonly { readonly at: DataPath }[]) =>
    new Set(fields.map(({ at }) => String(at[0])));
  const sentence = ['section', 'statement', 'measure', 'least', 'most', 'per', 'base', 'force'];
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    document: keysOf(DOCUMENT_FIELDS),
    provisions: new Set([...keysOf(PROVISION_FIELDS), ...sentence, ...['due', 'when', 'examples']]),
    ...Object.fromEntries(Object.entries(ENTRY_FIELDS).map(([list, of]) => [list, keysOf(of)])),
  };
  const unknown = packs.flatMap(([name, pack]) =>
    Object.entries(pack).flatMap(([list, value]) => {
      if (list === 'format' || list === 'version') return [];
      const entries = Array.isArray(value) ? (value as unknown[]) : [value];
      const keys = entries.flatMap((one) => Object.keys(one as Table));
      return keys.filter((key) => known[list]?.has(key) !== true).map((key) => `${name} ${key}`);
    }),
  );
  expect(unknown).toEqual([]);
});
