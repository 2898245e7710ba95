// A handful of things to search for and the signs that spell them: quick enough to be searched for every way of typing.
import { indexInSteps, type SearchIndex } from '../../../src/core/catalogue/search-index.ts';
import type { SearchEntry } from '../../../src/core/catalogue/search-entries.ts';
import type { SignTable } from '../../../src/core/catalogue/spelling.ts';
import { packOf } from '../../properties/small-rulebooks.ts';
import { SHARED } from '../../properties/small-vocabulary.ts';

const SYLLABLES = {
  ...{ 物: 'wu', 业: 'ye', 管: 'guan', 理: 'li', 用: 'yong', 房: 'fang', 绿: 'lü', 地: 'di' },
  ...{ 福: 'fu', 州: 'zhou', 市: 'shi', 西: 'xi', 安: 'an', 每: 'mei', 户: 'hu', 重: 'zhong' },
  ...{ 庆: 'qing', 行: 'xing' },
};

/** 重 is read otherwise before 庆, 行 behind 业, and 安 between 重 and 行. */
export const SIGNS: SignTable = {
  signs: new Map(Object.entries(SYLLABLES)),
  between: new Map([
    ['·重庆', 'chong'],
    ['业行·', 'hang'],
    ['重安行', 'ang'],
  ]),
};

const [first] = SHARED.measures;
if (first === undefined) throw new Error('the small vocabulary has measures');
const measure = first;
const { document } = packOf({ id: 'paper', jurisdiction: '990000' }, []);

const NO_MORE = { zh: '', en: '' };
type Texts = SearchEntry['rest'];

export const measureOf = (name: Texts, rest: Texts = NO_MORE): SearchEntry => ({
  ...{ found: { kind: 'measure', measure }, name, rest },
});
export const sentenceOf = (name: Texts, rest: Texts = NO_MORE): SearchEntry => ({
  ...{ found: { kind: 'provision', document, id: 'p', section: '1' }, name, rest },
});
export const paperOf = (name: Texts, rest: Texts = NO_MORE): SearchEntry => ({
  ...{ found: { kind: 'paper', document }, name, rest },
});
export const placeOf = (code: string, zh: string, rest: Texts = NO_MORE): SearchEntry => ({
  ...{ found: { kind: 'place', code, above: [] }, name: { zh, en: code }, rest },
});

/** @returns the index, and how often the page could answer meanwhile */
export function indexed(entries: readonly SearchEntry[]): {
  readonly index: SearchIndex;
  readonly pauses: number;
} {
  const steps = indexInSteps(entries, SIGNS);
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done === true) return { index: step.value, pauses };
  }
}
