// What people type for a place finds it: parts left out, several words, initials, and the nearest where nothing fits.
import { expect, test } from 'vitest';
import { loadPlaceSearch } from '../../../src/state/rules/place-search.ts';
import { FORMER_NAMES } from '../../../src/state/rules/former-names.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const { places } = builtinRules().rulebook;
const search = loadPlaceSearch(places, () => false);

test.each([
  ['金水', '410105'],
  ['郑州金水', '410105'],
  ['郑州市金水区', '410105'],
  ['河南金水', '410105'],
  ['河南省郑州市金水区', '410105'],
  ['zz jinshui', '410105'],
  ['zzjs', '410105'],
  ['zhengzhoujinshui', '410105'],
  ['Jinshui, Zhengzhou', '410105'],
  ['金水 郑州', '410105'],
  ['jieyang', '445200'],
  ['445202', '445202'],
  ['延边', '222400'],
  ['rcq', '445202'],
  ['jieyagn', '445200'],
  ['zhengzou', '410100'],
  // what a place was called before
  ['襄樊', '420600'],
  ['xiangfan', '420600'],
  ['湖北襄樊', '420600'],
  ['大庸市', '430800'],
  ['思茅市', '530800'],
  // the peoples of a county are no part of its short name
  ['xinbin', '210422'],
])('%s finds %s', async (typed, code) => {
  expect((await search).find(typed).slice(0, 5)).toContain(code);
});

test('a word that is of no place near finds nothing', async () => {
  expect((await search).find('qqqqqqqq')).toEqual([]);
  expect((await search).find(' ')).toEqual([]);
});

test('a place that is called so today comes before one that was', async () => {
  const found = (await search).find('思茅');
  expect(found.slice(0, 2)).toEqual(['530802', '530800']);
});

test('each former name is that of a place of today, which is called otherwise', () => {
  const entries = Object.entries(FORMER_NAMES);
  expect(entries.length).toBeGreaterThan(40);
  expect(entries.filter(([code, name]) => [undefined, name].includes(places.get(code)))).toEqual(
    [],
  );
});

test('a former name is told; a place without one has none', async () => {
  const { formerly } = await search;
  expect(formerly('420600')).toBe('襄樊市');
  expect(formerly('445202')).toBeNull();
});

test('in English a place is written in pinyin, with its city, and the Chinese behind', async () => {
  const { inPinyin } = await search;
  expect(inPinyin('410105')).toBe('Jinshui, Zhengzhou 金水区');
  expect(inPinyin('445200')).toBe('Jieyang, Guangdong 揭阳市');
  expect(inPinyin('440000')).toBe('Guangdong 广东省');
});
