// How well an entry answers what was typed, by hand: names before sentences, whole names before beginnings, places before all.
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/core/catalogue/search.ts';
import { plainText } from '../../../src/core/catalogue/search-index.ts';
import { rankOf } from '../../../src/core/catalogue/search-rank.ts';
import type { SearchEntry } from '../../../src/core/catalogue/search-entries.ts';
import { asSpelled, spelled, spellsOut } from '../../../src/core/catalogue/spelling.ts';
import { distance, distanceToBeginning } from '../../../src/core/catalogue/typing-distance.ts';
import { indexed, measureOf, paperOf, placeOf, sentenceOf, SIGNS } from './few-entries.ts';

function rank(entry: SearchEntry, word: string): number {
  const [one] = indexed([entry]).index.entries;
  if (one === undefined) throw new Error('nothing was indexed');
  return rankOf(one, word);
}

const rooms = () =>
  measureOf({ zh: '物业管理用房', en: 'Property rooms' }, { zh: '绿地', en: 'rooms-for-all' });

test.each([
  ['5a', '养老5a设施', 7],
  ['a5', '养老a5设施', 7],
  ['gb5', 'gb5托位', 9],
  ['12班', '12班幼儿园', 9],
  ['0.25', '0.25托位', 7],
  ['0.25', '0.255托位', 0],
  ['a用房', '新a用物房', 0],
])('%s, of signs, letters and figures, is looked for as it stands in %s', (word, zh, wanted) => {
  expect(rank(measureOf({ zh, en: 'x' }, { zh: '绿地', en: 'y' }), word)).toBe(wanted);
});

test('what a paper only states is a sentence as well: that it begins so is no name', () => {
  const { name, rest, found } = sentenceOf({ zh: '绿地率', en: 'x' });
  if (found.kind !== 'provision') throw new Error('a sentence of a rule');
  expect(rank({ name, rest, found: { ...found, kind: 'stated' } }, '绿地')).toBe(7);
});

describe('a measure', () => {
  test.each([
    ['物业管理用房', 10],
    ['物业', 9],
    ['管理', 7],
    ['物业用房', 7.5],
    ['物业房', 4.5],
    ['物业管用房', 7.5],
    ['物业管房', 0],
    ['理用管理', 0],
    ['福福用房', 0],
    ['物业roo', 0],
    ['用房物业', 0],
    ['物房', 0],
    ['绿地', 4],
    ['福', 0],
  ])('in signs: %s', (word, wanted) => {
    expect(rank(rooms(), word)).toBeCloseTo(wanted, 10);
  });

  test.each([
    ['wuyeguanliyongfang', 9],
    ['wuye', 8],
    ['wu', 8],
    ['property', 6],
    ['pr', 5],
    ['rooms', 6],
    ['oom', 0],
    ['wyglyf', 5.7],
    ['wyg', 5.2],
    ['wy', 5.2],
    ['guanli', 5],
    ['gu', 0],
    ['uan', 0],
    ['ludi', 3],
    ['lvdi', 3],
    ['for', 3],
    ['wyyf', 2.5],
    ['wuyong', 2.5],
    ['wufang', 2.5],
    ['fangwu', 0],
    ['yongli', 0],
    ['yly', 0],
    ['gly', 1],
  ])('in letters: %s', (word, wanted) => {
    expect(rank(rooms(), word)).toBeCloseTo(wanted, 10);
  });
});

describe('a sentence of a paper', () => {
  const sentence = () =>
    sentenceOf(
      { zh: '物业每 300 户 1,500.5', en: 'rooms for 20' },
      { zh: '绿地 7 450', en: 'homes' },
    );
  test.each([
    ['物业', 7],
    ['wuye', 5],
    ['wym', 2],
    ['yem', 5],
    ['mh', 0],
    ['ymh', 1],
    ['每', 7],
    ['户物', 0],
    ['rooms', 6],
    ['homes', 3],
    ['300', 7],
    ['20', 7],
    ['30', 0],
    ['1500.5', 7],
    ['1500', 0],
    ['500.5', 0],
    ['7', 5],
    ['450', 5],
    ['45', 0],
  ])('%s', (word, wanted) => {
    expect(rank(sentence(), word)).toBe(wanted);
  });

  test('a figure at the end of a sentence stands by itself', () => {
    expect(rank(sentenceOf({ zh: '每户 30.', en: '' }), '30')).toBe(7);
    expect(rank(sentenceOf({ zh: '每户 3.30', en: '' }), '30')).toBe(0);
    expect(rank(sentenceOf({ zh: '第.30', en: '' }), '30')).toBe(7);
    expect(rank(sentenceOf({ zh: '30 户', en: '' }), '30')).toBe(7);
    expect(rank(sentenceOf({ zh: '每', en: '' }, { zh: 'homes', en: '' }), 'homes')).toBe(3);
  });
});

describe('a place', () => {
  const fuzhou = () => placeOf('350100', '福州市', { zh: '安地', en: 'Foochow' });
  test.each([
    ['福州市', 10.5],
    ['福州', 10.5],
    ['福', 9],
    ['州市', 7],
    ['福市', 6],
    ['福地', 0],
    ['福市州', 0],
    ['地市', 0],
    ['fuzhoushi', 9.5],
    ['fuzhou', 9.5],
    ['fuzh', 8],
    ['fz', 5.2],
    ['fzs', 5.95],
    ['foochow', 9.2],
    ['foocho', 3],
    ['350100', 7],
    ['安地', 4],
  ])('%s', (word, wanted) => {
    expect(rank(fuzhou(), word)).toBeCloseTo(wanted, 10);
  });
});

test('a place before what begins with its name; a bracket ends a name; other names are whole words', () => {
  expect(rank(placeOf('1', '福州西安市'), '福州')).toBeCloseTo(9.4, 10);
  expect(rank(measureOf({ zh: '物业（用房）', en: '' }), 'wuye')).toBe(9);
  const place = placeOf('1', '福州市', { zh: '', en: 'Foo ab' });
  expect(['foo', 'ab'].map((word) => rank(place, word))).toEqual([9.2, 0]);
});

test('a paper is called so up to its number', () => {
  const paper = () => paperOf({ zh: '物业管理（2007）', en: 'Property' });
  expect(rank(paper(), '物业管理')).toBe(10);
  expect(rank(paper(), '物业')).toBe(9);
  expect(rank(paper(), '(2007)')).toBe(7);
  expect(rank(paper(), 'wuyeguanli')).toBe(9);
  expect(rank(paper(), '物理')).toBe(0);
  expect(rank(paper(), '物业理')).toBe(0);
  expect(rank(paper(), 'wuguan')).toBe(0);
});

describe('spelling', () => {
  test('signs by their neighbours: before a sign, behind one, between two', () => {
    expect(spelled('重庆', SIGNS)).toEqual({
      ...{ marked: 'ChongQing', plain: 'chongqing', initials: 'cq' },
    });
    expect(spelled('重地', SIGNS).plain).toBe('zhongdi');
    expect(spelled('业行', SIGNS).marked).toBe('YeHang');
    expect(spelled('行业', SIGNS).marked).toBe('XingYe');
    expect(spelled('重安行', SIGNS).marked).toBe('ZhongAngXing');
    expect(spelled('安行', SIGNS).initials).toBe('ax');
    const { signs } = SIGNS;
    const alone = spelled('安行', { signs, between: new Map([[' 安行', 'en']]) });
    expect(alone.plain).toBe('enxing');
    expect(spelled('8 绿x地', SIGNS)).toEqual({ marked: 'LuDi', plain: 'ludi', initials: 'ld' });
  });

  test('letters as they are compared', () => {
    expect(['lü', 'lv', 'lu', 'xi’an', "xi'an"].map(asSpelled)).toEqual([
      ...['lu', 'lu', 'lu', 'xian', 'xian'],
    ]);
  });

  test('what is typed must begin a syllable', () => {
    const name = spelled('西安市', SIGNS);
    expect(['xian', 'an', 'ans', 'shi'].map((typed) => spellsOut(name, typed))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(['ian', 'n', 'hi', 'anx'].map((typed) => spellsOut(name, typed))).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });

  test('text is compared small, half-width, with one kind of brackets and whole figures', () => {
    expect(plainText('Ａ〔2007〕【x】[y] 12,345,678 1,23')).toBe('a(2007)(x)(y) 12345678 1,23');
  });
});

describe('how far a word is from another', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['acb', 'abc', 1],
    ['bac', 'abc', 1],
    ['cba', 'abc', 2],
    ['zbdc', 'abcd', 2],
    ['kitten', 'sitting', 3],
  ])('%s to %s', (typed, word, wanted) => {
    expect(distance(typed, word)).toBe(wanted);
  });

  test.each([
    ['abc', 'abcdef', 0],
    ['acb', 'abcdef', 1],
    ['abx', 'abcdef', 1],
    ['xyz', 'abcdef', 3],
    ['', 'abc', 0],
  ])('%s to the beginning of %s', (typed, word, wanted) => {
    expect(distanceToBeginning(typed, word)).toBe(wanted);
  });
});

describe('a search', () => {
  const all = () => [
    rooms(),
    paperOf({ zh: '福州物业（2007）8号', en: 'Rooms in Fuzhou' }),
    sentenceOf({ zh: '每 300 户物业', en: 'for 300 homes' }, { zh: '福州市', en: 'x' }),
    placeOf('350100', '福州市'),
    placeOf('610100', '西安市'),
  ];
  const found = (typed: string, most = 10) => {
    const { found: entries, count, isNear } = search(indexed(all()).index, typed, most);
    return { names: entries.map(({ name }) => name.zh), count, isNear };
  };
  const names = (typed: string) => found(typed).names;

  test('every word must be found, the nearest come first, of equals the first', () => {
    expect(names('物业')).toEqual(['物业管理用房', '福州物业（2007）8号', '每 300 户物业']);
    expect(names('福州、物业')).toEqual(['福州物业（2007）8号', '每 300 户物业']);
    expect(names('福州')).toEqual(['福州市', '福州物业（2007）8号', '每 300 户物业']);
    expect(names('物业 庆')).toEqual([]);
  });

  test('is cut to as many as are wanted, and counted whole', () => {
    expect(found('物业', 1)).toEqual({ names: ['物业管理用房'], count: 3, isNear: false });
    expect(found(' ，')).toEqual({ names: [], count: 0, isNear: false });
  });

  test('words that were run together are cut apart at the borders of signs, letters and figures', () => {
    expect(names('物业300')).toEqual(['每 300 户物业']);
    expect(names('8号fuzhou')).toEqual(['福州物业（2007）8号']);
  });

  test('behind the name of a place, with its rank and without, in signs and in letters', () => {
    expect(names('福州300')).toEqual(['每 300 户物业']);
    expect(names('福州户物业')).toEqual(['每 300 户物业']);
    expect(names('福州市户物业')).toEqual(['每 300 户物业']);
    expect(names('fuzhouhuwuye')).toEqual(['每 300 户物业']);
    expect(names('fuzhoushihuwuye')).toEqual(['每 300 户物业']);
  });

  test('where nothing is called so the nearest names are answered, sentences not among them', () => {
    expect(found('物业管里')).toEqual({ names: ['物业管理用房'], count: 1, isNear: true });
    expect(found('福洲市')).toEqual({ names: ['福州市'], count: 1, isNear: true });
    expect(found('fuzhuo')).toMatchObject({ isNear: true });
    expect(names('fuzhuo')[0]).toBe('福州物业（2007）8号');
    expect(found('yogfang')).toEqual({ names: ['物业管理用房'], count: 1, isNear: true });
    expect(found('propetry')).toEqual({ names: ['物业管理用房'], count: 1, isNear: true });
    expect(found('福洲')).toEqual({ names: [], count: 0, isNear: false });
    expect(found('qqqq')).toEqual({ names: [], count: 0, isNear: false });
    expect(found('物业管里 庆')).toEqual({ names: [], count: 0, isNear: false });
  });

  test('is indexed with a pause after every hundred', () => {
    const many = Array.from({ length: 250 }, (_, at) => placeOf(String(at), '福州市'));
    const { index, pauses } = indexed(many);
    expect([index.entries.length, pauses]).toEqual([250, 2]);
    expect(indexed([]).pauses).toBe(0);
  });
});
