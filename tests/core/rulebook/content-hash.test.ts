// The hash of a pack's content: the same however it was written down, another as soon as anything in it is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson, contentHash } from '../../../src/core/rulebook/content-hash.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { readPackText } from '../../../src/io/pack/yaml.ts';
import { builtinPacks } from '../../../src/state/rules/builtin.ts';

test('is SHA-256 over the canonical JSON', () => {
  // printf '{"a":[1,"二"],"b":{"c":null}}' | sha256sum
  const value = { b: { c: null, d: undefined }, a: [1, '二'] };
  expect(canonicalJson(value)).toBe('{"a":[1,"二"],"b":{"c":null}}');
  expect(contentHash(value)).toBe(SUM);
});

const SUM = '84509169f35c8c938dbe2a5810cf673b259767888d88ee786b4c1a50061945ef';

test('the order of keys and a default that is written out change nothing', () => {
  const id = 'hainan-2007-26';
  const file = new URL(`../../../src/packs/460000/${id}.yaml`, import.meta.url);
  const text = readPackText(readFileSync(file, 'utf8'));
  const pack = builtinPacks().find(({ document }) => document.id === id);
  if (!text.ok || pack === undefined) throw new Error('the pack is not there');
  const written = text.value.value as Record<string, unknown>;
  for (const value of [written, backwards(written), { stated: [], facts: [], ...written }]) {
    const read = readPack(value);
    expect(read.ok && contentHash(read.value)).toBe(contentHash(pack));
  }
});

test('no two built-in packs share a hash, and one figure changes it', () => {
  const packs = builtinPacks();
  const hashes = packs.map(contentHash);
  expect(new Set(hashes).size).toBe(packs.length);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  const [pack] = packs;
  const [first, ...others] = pack?.provisions ?? [];
  expect(contentHash({ ...pack, provisions: [{ ...first, least: '12345' }, ...others] })).not.toBe(
    hashes[0],
  );
});

/** The same value with the keys of every table in the other order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
