// Any built-in pack may be copied as the start of one's own: it stands beside the one it came from, and asks for the same.
import { expect, test } from 'vitest';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import { copiedPack } from '../../src/core/rulebook/copy.ts';
import { readPack } from '../../src/io/pack/pack-file.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../../src/state/rules/builtin.ts';
import { measure, problemsOf, sound, words } from './sound-pack.ts';

const PACKS = builtinPacks();

test('every copy passes every check beside all packs', () => {
  const copies = PACKS.map((pack) => {
    const read = readPack(copiedPack(pack, `copy-of-${pack.document.id}`));
    if (!read.ok) throw new Error(`${pack.document.id}: ${JSON.stringify(read.problems)}`);
    return read.value;
  });
  const all = [...PACKS, ...copies];
  expect(checkPacks(builtinVocabulary(), all, builtinPlaces(), copies)).toEqual([]);
  for (const [at, copy] of copies.entries()) {
    const original = PACKS[at];
    expect(copy.document.evidence).toBe('user');
    expect(copy.measures).toEqual(original?.measures);
    expect(copy.provisions.map((one) => [one.measure, one.least, one.most, one.when])).toEqual(
      original?.provisions.map((one) => [one.measure, one.least, one.most, one.when]),
    );
  }
});

test('ids that pointed at each other point at each other in the copy', () => {
  const original = PACKS.find(({ document }) => document.id === 'jieyang-2007-55');
  const copy = copiedPack(original ?? (PACKS[0] as (typeof PACKS)[number]), 'mine') as {
    readonly provisions: readonly { readonly id: string; readonly beside?: readonly string[] }[];
  };
  expect(copy.provisions.every(({ id }) => id.startsWith('mine-'))).toBe(true);
  const rongcheng = copy.provisions.find(({ id }) => id === 'mine-six-good-rongcheng');
  expect(rongcheng?.beside).toEqual(['mine-six-good-citywide']);
});

test('two packs may say the very same of a word, and of no word two things', () => {
  const other = { ...sound, document: { ...sound.document, id: 'other' }, provisions: [] };
  const same = { ...other, measures: [measure('clinics')] };
  expect(problemsOf(sound, same)).toEqual([]);
  const label = { ...words, zh: '诊所' };
  expect(
    problemsOf(sound, { ...other, measures: [measure('clinics', 'community', { label })] }),
  ).toEqual(['defined-otherwise other.clinics']);
});
