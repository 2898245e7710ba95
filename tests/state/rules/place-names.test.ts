// Places as English writes them: pinyin made at build time with the readings of places, and the Chinese beside it.
import { expect, test } from 'vitest';
import type { Translate } from '../../../src/i18n/i18n.ts';
import { chainName, placeName, unitName } from '../../../src/i18n/place-name.ts';
import { loadPlaceNames } from '../../../src/state/rules/place-names.ts';
import { readAsPlace } from '../../../src/state/rules/place-readings.ts';

test.each([
  ['445202', 'Rongcheng'],
  ['440000', 'Guangdong'],
  ['140000', 'Shanxi'],
  ['610000', 'Shaanxi'],
  ['610100', 'Xi’an'],
  ['341500', 'Lu’an'],
  // read otherwise than the words they look like
  ['310112', 'Minhang'],
  ['510100', 'Chengdu'],
  ['653100', 'Kashi'],
  ['320116', 'Luhe'],
  ['441422', 'Dabu'],
  ['371722', 'Shanxian'],
  ['210422', 'Xinbin'],
  ['632300', 'Huangnan'],
  ['451031', 'Longlin'],
])('%s is written %s', async (code, name) => {
  expect((await loadPlaceNames())[code]).toBe(name);
});

test('every place has a name of Latin letters alone', async () => {
  const names = Object.entries(await loadPlaceNames());
  expect(names.length).toBeGreaterThan(3000);
  expect(names.filter(([, name]) => !/^[A-Z][A-Za-zü’-]*$/.test(name))).toEqual([]);
});

test('only the signs that have another reading in places are read otherwise', () => {
  expect(readAsPlace('都昌县', ['dou', 'chang', 'xian'])).toEqual(['du', 'chang', 'xian']);
  expect(readAsPlace('单县', ['dan', 'xian'])).toEqual(['shan', 'xian']);
  expect(readAsPlace('东源县', ['dong', 'yuan', 'xian'])).toEqual(['dong', 'yuan', 'xian']);
});

/** A translator that knows the names of some places. */
const speaking = (language: 'zh' | 'en', names: Readonly<Record<string, string>>) => ({
  language,
  t: ((key: string, { defaultValue }: { defaultValue: string }) =>
    names[key] ?? defaultValue) as Translate,
});

test('the Chinese stands beside the pinyin, and alone in Chinese or while the names have not come', () => {
  const names = { 'places.445202': 'Rongcheng' };
  expect(placeName('445202', '榕城区', speaking('en', names))).toBe('Rongcheng 榕城区');
  expect(placeName('445202', '榕城区', speaking('en', {}))).toBe('榕城区');
  expect(placeName('445202', '榕城区', speaking('zh', names))).toBe('榕城区');
});

test('a chain is written whole in pinyin, then in Chinese as an address; without all names in Chinese alone', () => {
  const chain = [
    ['445200', '揭阳市'],
    ['445202', '榕城区'],
  ] as const;
  const city = { 'places.445200': 'Jieyang' };
  const both = { ...city, 'places.445202': 'Rongcheng' };
  expect(chainName(chain, speaking('en', both))).toBe('Jieyang › Rongcheng 揭阳市榕城区');
  expect(chainName(chain, speaking('en', city))).toBe('揭阳市 › 榕城区');
  expect(chainName(chain, speaking('zh', both))).toBe('揭阳市 › 榕城区');
});

test('a street is called as the plan calls it, a county as the code tree does', () => {
  const words = speaking('en', { 'places.445202': 'Rongcheng' });
  const county = { scope: 'county', at: '445202', name: '榕城区' } as const;
  expect(unitName(county, words)).toBe('Rongcheng 榕城区');
  expect(unitName({ scope: 'street', at: 's1', name: '' }, words)).toBe('s1');
  expect(unitName({ scope: 'street', at: 's1', name: 'East Lake' }, words)).toBe('East Lake');
});
