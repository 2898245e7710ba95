// Versions of a paper are counted, never changed, and known by what they say; what is decided about its text is kept beside all that was decided before.
import { describe, expect, test } from 'vitest';
import { writtenPack } from '../../../src/core/rulebook/written.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { readPaper } from '../../../src/io/papers/read-paper.ts';
import { paperText } from '../../../src/io/papers/write-paper.ts';
import { isPackName } from '../../../src/state/own-packs/arrival.ts';
import {
  hashOf,
  idOf,
  readOwnPack,
  versionOf,
  type OwnPack,
} from '../../../src/state/own-packs/own-pack.ts';
import { decidedWith } from '../../../src/state/own-packs/paper-texts.ts';
import { sound, withDocument } from '../../packs/sound-pack.ts';

const NOW = '2026-11-27T08:00:00.000Z';

/** The library after papers were saved one after the other. */
function saved(...papers: readonly object[]): OwnPack[] {
  return papers.reduce<OwnPack[]>((kept, paper) => {
    const version = versionOf(kept, { ...paper }, NOW);
    return kept.includes(version) ? kept : [...kept, version];
  }, []);
}

describe('versions', () => {
  test('another content is another version, the same content is the one that is there', () => {
    const changed = withDocument({ number: '1号' });
    const other = withDocument({ id: 'other' });
    const library = saved(sound, changed, sound, other, changed);
    expect(library.map(({ id, version }) => [id, version])).toEqual([
      ['sound', 1],
      ['sound', 2],
      ['other', 1],
    ]);
  });

  test('the hash goes by what a pack says, not by how its file was written', () => {
    const read = readPack(sound);
    const pack = read.ok ? read.value : null;
    const again = readPaper(new TextEncoder().encode(paperText(sound, 'yaml')));
    expect(again.ok && hashOf(again.value.value as typeof sound)).toBe(hashOf(sound));
    expect(pack && hashOf(writtenPack(pack))).toBe(hashOf(sound));
    expect(hashOf(sound)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(withDocument({ number: '1号' }))).not.toBe(hashOf(sound));
  });

  test('a paper that is half written has a version and a hash as well', () => {
    const half = { document: { id: 'half' }, provisions: [{}] };
    expect(saved(half)).toMatchObject([{ id: 'half', version: 1 }]);
  });

  test('a number is not given again while a later one is kept', () => {
    const [first, second] = saved(sound, withDocument({ number: '1号' }));
    const next = versionOf(second ? [second] : [], withDocument({ number: '2号' }), NOW);
    expect([first?.version, next.version]).toEqual([1, 3]);
  });
});

test('records are read again, with their hash made anew; what is none is none', () => {
  const [kept] = saved(sound);
  expect(readOwnPack({ ...kept, hash: 'forged' })).toEqual(kept);
  for (const broken of [
    null,
    7,
    {},
    { ...kept, version: 0 },
    { ...kept, id: 'x' },
    { ...kept, document: [] },
  ])
    expect(readOwnPack(broken)).toBeNull();
  expect([idOf(sound), idOf({}), idOf(null), idOf({ document: { id: 7 } })]).toEqual([
    'sound',
    '',
    '',
    '',
  ]);
});

test('decisions are added, changed and taken back one by one', () => {
  const passed = { how: 'passed', entries: {} } as const;
  const begun = { how: 'begun', entries: { '3': 'a' } } as const;
  expect(decidedWith({ a: passed, b: begun }, { b: null, c: passed })).toEqual({
    a: passed,
    c: passed,
  });
  expect(decidedWith({ a: passed }, { a: begun })).toEqual({ a: begun });
});

test.each([
  ['pack.yaml', true],
  ['包.YML', true],
  ['plan.json', false],
  ['yaml', false],
])('whether %s is a pack by its name: %s', (name, answer) => {
  expect(isPackName(name)).toBe(answer);
});
