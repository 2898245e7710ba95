// Packs lose no word and no figure on their way to a page that speaks one language first.
import { expect, test } from 'vitest';
import { wordsApart, wordsTogether } from '../../../src/io/pack/pack-words.ts';
import { builtinPacks, builtinVocabulary } from '../../../src/state/rules/builtin.ts';

const ALL = [builtinVocabulary(), ...builtinPacks()];

test('a pack is the same once its English has come', () => {
  expect(ALL.length).toBeGreaterThan(100);
  for (const pack of ALL) {
    const { chinese, english } = wordsApart(pack);
    expect(wordsTogether(chinese, english)).toStrictEqual(pack);
  }
});

test('what is fetched first holds no English, and speaks Chinese until it comes', () => {
  const { chinese, english } = wordsApart({ title: { zh: '办法', en: 'Measures' }, figure: '30' });
  expect(chinese).toStrictEqual({ title: { zh: '办法' }, figure: '30' });
  expect(english).toStrictEqual(['Measures']);
  expect(wordsTogether(chinese, null)).toStrictEqual({
    title: { zh: '办法', en: '办法' },
    figure: '30',
  });
});
