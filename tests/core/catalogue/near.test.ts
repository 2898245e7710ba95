// What is searched for instead where nothing is found, by hand: words cut apart, numbers put together, and the nearest names.
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/core/catalogue/search-entries.ts';
import {
  cutAtBorders,
  cutBehindPlace,
  joinedCodes,
  nearest,
} from '../../../src/core/catalogue/search-near.ts';
import { shortPlace } from '../../../src/core/catalogue/short-place.ts';
import { indexed, measureOf, paperOf, placeOf, sentenceOf } from './few-entries.ts';

const entriesOf = (all: readonly SearchEntry[]) => indexed(all).index;
const namesOf = (found: readonly SearchEntry[]) => found.map(({ name }) => name.zh);

test('words are cut where signs, letters, figures and brackets meet', () => {
  expect(cutAtBorders(['物业wu福8', '8wu', 'wu(8)ye', '8福', 'ok', '福(州)'])).toEqual([
    ...['物业', 'wu', '福', '8', '8', 'wu', 'wu(8)', 'ye', '8福', 'ok', '福', '(州)'],
  ]);
  expect(cutAtBorders([])).toEqual([]);
});

test.each([
  ['gb 50180-2018', 'gb50180'],
  ['gb/t 50180', 'gb50180'],
  ['gb 50180 — 2018', 'gb50180'],
  ['gbj_80', 'gbj80'],
  ['jgj--39-16', 'jgj39'],
  ['cjj 27 2012', 'cjj27'],
  ['gb50180—1993 x', 'gb50180 x'],
  ['gb 50180 98', 'gb50180 98'],
  ['gb 5', 'gb 5'],
  ['gb 5018001', 'gb 5018001'],
  ['agb 50', 'agb 50'],
  ['gb 50180-1793', 'gb50180-1793'],
  ['gb 12 gb/t 34', 'gb12 gb34'],
])('%s is %s', (text, joined) => {
  expect(joinedCodes(text)).toBe(joined);
});

describe('behind a place', () => {
  const cut = (word: string) =>
    cutBehindPlace(
      entriesOf([
        placeOf('350101', '福州'),
        placeOf('350100', '福州市'),
        placeOf('610100', '安'),
        measureOf({ zh: '物业', en: '' }),
      ]).entries,
      word,
    ).map((pieces) => pieces.join(' '));

  test.each([
    ['福州市物业', ['福州市 物业', '福州 市物业']],
    ['福州市物', ['福州 市物']],
    ['福州物', []],
    ['物业福州', []],
    ['安物业', []],
    ['物业用房', []],
    ['fuzhoushiwu', ['fuzhoushi wu', 'fuzhou shiwu']],
    ['fuzhoushiw', ['fuzhou shiw']],
    ['fuzhou8', []],
    ['fuzhou88', []],
    ['福州wu', ['福州 wu']],
  ])('%s', (word, wanted) => {
    expect(cut(word)).toEqual(wanted);
  });
});

describe('the nearest names', () => {
  const near = (word: string, ...more: SearchEntry[]) =>
    namesOf(
      nearest(
        entriesOf([
          measureOf({ zh: '物业管理用房', en: 'Property rooms' }),
          paperOf({ zh: '福州物业', en: 'Fuzhou' }),
          sentenceOf({ zh: '物业管理', en: 'Property' }),
          placeOf('610100', '西安市'),
          ...more,
        ]).entries,
        word,
      ),
    );

  test.each([
    // of three signs or four letters one may be wrong, of seven two
    ['福州', []],
    ['福洲物', ['福州物业']],
    ['洲福物', []],
    ['理用坊', ['物业管理用房']],
    ['物管里', []],
    ['xia', []],
    ['xiam', ['西安市']],
    ['xima', ['西安市']],
    ['xoom', ['物业管理用房']],
    ['roosm', ['物业管理用房']],
    ['proprtyy', ['物业管理用房']],
    ['guanlu', ['物业管理用房']],
    ['uanliyo', ['物业管理用房']],
    ['anlixyz', []],
    ['guxnlxy', ['物业管理用房']],
    ['州物页', []],
    ['stryker', []],
    ['fuzzou', ['福州物业']],
    // neither signs nor letters alone
    ['福州物8', []],
    ['x福州物', []],
    ['8福州物', []],
    ['xia8n', []],
    ['12345', []],
  ])('%s', (word, wanted) => {
    expect(near(word)).toEqual(wanted);
  });

  test('with fewer errors come first, of equals the first', () => {
    const others = ['福洲物', '福州物', '福洲牧'].map((zh) => paperOf({ zh, en: '' }));
    expect(near('福州牧', ...others)).toEqual([...['福州物业', '福州物', '福洲牧']]);
    expect(near('福州物', ...others).slice(0, 2)).toEqual(['福州物业', '福州物']);
  });
});

test.each([
  ['福州市', '福州'],
  ['福建省', '福建'],
  ['朝阳区', '朝阳'],
  ['城区', '城区'],
  ['延边朝鲜族自治州', '延边'],
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['新疆维吾尔自治区', '新疆'],
  ['宁夏回族自治区', '宁夏'],
  ['西藏自治区', '西藏'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['巴音郭楞蒙古自治州', '巴音郭楞'],
  ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯'],
  ['鄂温克族自治旗', '鄂温克族自治旗'],
  ['香港特别行政区', '香港'],
  ['神农架林区', '神农架'],
  ['大兴安岭地区', '大兴安岭'],
  ['白云鄂博矿区', '白云鄂博'],
  ['甘孜藏族自治州', '甘孜'],
  ['昌吉回族自治州', '昌吉'],
  ['黔西南布依族苗族自治州', '黔西南'],
  ['伊犁哈萨克自治州', '伊犁'],
  ['市中区', '市中'],
  ['管城回族区', '管城回族'],
])('%s is %s for short', (name, short) => {
  expect(shortPlace(name)).toBe(short);
});
