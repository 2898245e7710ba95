// The search of the rulebook: every way in which people type, and quick over thousands of provisions.
import { beforeAll, expect, test } from 'vitest';
import { indexInSteps, type SearchIndex } from '../../../src/core/catalogue/search-index.ts';
import { search } from '../../../src/core/catalogue/search.ts';
import { searchEntries, type SearchEntry } from '../../../src/core/catalogue/search-entries.ts';
import { spelled } from '../../../src/core/catalogue/spelling.ts';
import { CUSTOMARY_NAMES, withCustomary } from '../../../src/state/rulebook/customary-names.ts';
import { loadSigns } from '../../../src/state/rulebook/signs.ts';
import { loadOtherNames } from '../../../src/state/rules/place-search.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const { rulebook } = builtinRules();
const MOST = 60;
let index: SearchIndex;

async function indexOf(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const steps = indexInSteps(entries, await loadSigns());
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

beforeAll(async () => {
  const names = withCustomary(await loadOtherNames(rulebook.places));
  index = await indexOf(searchEntries(rulebook, names));
});

const idOf = ({ found }: SearchEntry) => {
  if (found.kind === 'paper') return found.document.id;
  if (found.kind === 'measure') return found.measure.id;
  return found.kind === 'place' ? found.code : found.id;
};
const found = (typed: string) => search(index, typed, MOST).found.map(idOf);

test.each([
  ['全科医师', 'general-practitioners'],
  ['quanke', 'general-practitioners'],
  ['qkys', 'general-practitioners'],
  ['general pract', 'general-practitioners'],
  ['揭府〔2007〕55号', 'jieyang-2007-55'],
  ['揭府[2007]55号', 'jieyang-2007-55'],
  ['福州市', '350100'],
  ['fuzhou', '350100'],
  ['rongcheng', '445202'],
  ['350100', '350100'],
  ['四（一） 每三百户', 'jieyang-staff-per-300-households'],
  ['300 社区工作者', 'jieyang-staff-per-300-households'],
  ['居委会 评议', 'jieyang-democratic-review'],
  ['one community worker for every 300', 'jieyang-staff-per-300-households'],
])('“%s” finds %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

test('the thing that is called so comes first', () => {
  expect(found('社区工作者')[0]).toBe('community-workers');
  expect(found('nurses')[0]).toBe('nurses');
  // A sentence of a paper begins with 卫生服务中心; the facility is called so.
  expect(found('wsfwzx')[0]).toBe('health-centres');
});

test.each([
  // initials, of a name's head and of a name shortened
  ['yey', 'kindergartens'],
  ['wyyf', 'property-management-floor-area'],
  ['物业用房', 'property-management-floor-area'],
  ['ylfwss', 'elderly-care-floor-area'],
  // a place before the papers that begin with its name
  ['xilinguole', '152500'],
  ['chongqing', '500000'],
  ['北京', '110000'],
  ['xian', '610100'],
  ["xi'an", '610100'],
  ['shanxi', '140000'],
  ['shaanxi', '610000'],
  ['锡盟', '152500'],
  // the umlaut typed v, u or as it is
  ['lvdi', 'green-area'],
  ['ludi', 'green-area'],
  ['lüdi', 'green-area'],
  ['lvliang', '141100'],
  // what a place was called before
  ['襄樊', '420600'],
  ['大庸', '430800'],
  // a number with parts left out, with its place
  ['揭府55号', 'jieyang-2007-55'],
  ['揭阳55号', 'jieyang-2007-55'],
  // a place and what is looked for, with a blank and without
  ['揭阳 社区工作者', 'jieyang-staff-per-300-households'],
  ['揭阳社区工作者', 'jieyang-staff-per-300-households'],
  ['jieyangshequgongzuozhe', 'jieyang-staff-per-300-households'],
  ['kindergarten', 'kindergarten-places'],
  // a region before the papers that begin with its name, short of its rank and shorter still
  ['内蒙', '150000'],
  ['内蒙古', '150000'],
  ['neimenggu', '150000'],
  ['宁夏', '640000'],
  ['延边', '222400'],
  // what a place is called in English
  ['xilingol', '152500'],
  ['Inner Mongolia', '150000'],
  ['hohhot', '150100'],
  ['xilinhot', '152502'],
  ['lhasa', '540100'],
  ['urumqi', '650100'],
  ['jimsar', '652327'],
  // a place behind what it lies in, in signs and in pinyin
  ['锡林浩特', '152502'],
  ['锡林郭勒 锡林浩特', '152502'],
  ['xilinguole 锡林浩特', '152502'],
  ['郑州金水', '410105'],
  ['河南 金水区', '410105'],
  // a standard, however its number is written
  ['GB50180', 'fuzhou-plan-gb50180'],
  ['GB 50180', 'fuzhou-plan-gb50180'],
  ['gb-50180', 'fuzhou-plan-gb50180'],
  ['GB 50180-2018', 'fuzhou-plan-gb50180'],
  ['GB50180—2018', 'fuzhou-plan-gb50180'],
  ['GB 50180-93', 'fuzhou-plan-gb50180'],
  ['GB/T 50180', 'fuzhou-plan-gb50180'],
  ['ＧＢ　５０１８０', 'fuzhou-plan-gb50180'],
])('“%s” finds first %s', (typed, id) => {
  expect(search(index, typed, MOST).isNear).toBe(false);
  expect(found(typed)[0]).toBe(id);
});

test.each([
  ['youeyuan', 'kindergartens'],
  ['幼儿圆', 'kindergartens'],
  ['kindergaten', 'kindergartens'],
  ['jieyagn', '445200'],
  ['dushu', 'reading-rooms'],
])('“%s” is nothing’s name: near it is %s', (typed, id) => {
  expect(search(index, typed, MOST).isNear).toBe(true);
  expect(found(typed)).toContain(id);
});

test.each(['郑州养老', '郑州 养老', '金水区养老', 'zhengzhouyanglao', '养老 郑州'])(
  '“%s”: no paper of the place says so, those above it do',
  (typed) => {
    const all = search(index, typed, 1000);
    expect(all.isAbove).toBe(true);
    expect(all.found.map(idOf)).toContain('henan-elderly-care-2022');
    const from = all.found.map(({ found: one }) =>
      'document' in one ? one.document.jurisdiction : one.kind,
    );
    expect([...new Set(from)].filter((one) => !['410000', '000000'].includes(one ?? ''))).toEqual(
      [],
    );
  },
);

test('of a name that many places bear only what is said above all of them is answered', () => {
  const all = search(index, '鼓楼区养老', 1000);
  const from = all.found.map(({ found: one }) =>
    'document' in one ? one.document.jurisdiction : one.kind,
  );
  expect(from.filter((one) => one !== '000000')).toEqual([]);
});

test('customary names are of places of the code tree', () => {
  expect(Object.keys(CUSTOMARY_NAMES).filter((code) => !rulebook.places.has(code))).toEqual([]);
});

test('a figure is no part of a longer one, with or without separators', () => {
  const texts = search(index, '300', 1000).found.map(
    ({ name, rest }) => `${name.zh}\n${name.en}\n${rest.zh}\n${rest.en}`,
  );
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => !/(?<![\d.])300(?![\d.]\d)/.test(text.replace(/,/g, '')))).toEqual(
    [],
  );
  expect(found('30000').length).toBeGreaterThan(0);
  expect(found('30,000')).toEqual(found('30000'));
});

test('letters must begin a syllable or a word; nothing typed finds nothing', () => {
  expect(search(index, 'uanke', MOST).isNear).toBe(true);
  expect(search(index, '  ', MOST)).toEqual({ found: [], count: 0, isNear: false, isAbove: false });
  expect(search(index, 'qqqqqq', MOST).count).toBe(0);
});

test('a sign is read as its neighbours ask', async () => {
  const signs = await loadSigns();
  expect(spelled('重庆', signs).plain).toBe('chongqing');
  expect(spelled('重点行业', signs).plain).toBe('zhongdianhangye');
  expect(spelled('8 m² 社区', signs)).toEqual({ marked: 'SheQu', plain: 'shequ', initials: 'sq' });
});
