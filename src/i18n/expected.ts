// What should stand where something else, or nothing, stands in a file: said beside what is wrong, in the user's language.
import type { Sentences } from './plan-problems.ts';

export const EXPECTED_SENTENCES: Sentences = {
  'wrong-type string': { zh: '应为文字', en: 'must be text' },
  'wrong-type number': { zh: '应为数字', en: 'must be a number' },
  'wrong-type string|number': { zh: '应为数字', en: 'must be a number' },
  'wrong-type string|array': {
    zh: '应为文字，或一列文字',
    en: 'must be text, or a list of texts',
  },
  'wrong-type boolean': { zh: '应为 true 或 false', en: 'must be true or false' },
  'wrong-type array': {
    zh: '应为一列条目，每条前面有“-”（JSON 里用方括号）',
    en: 'must be a list, each entry after a "-" (in JSON, in square brackets)',
  },
  'wrong-type object': {
    zh: '应为若干“键: 值”（JSON 里用花括号）',
    en: 'must be keys with values, as "key: value" (in JSON, in braces)',
  },
  'wrong-type record': {
    zh: '应为若干“键: 值”（JSON 里用花括号）',
    en: 'must be keys with values, as "key: value" (in JSON, in braces)',
  },
  'missing choice': {
    zh: '缺少这一项，只能是：{allowed}',
    en: 'missing: must be one of: {allowed}',
  },
  'not-words': {
    zh: '应有中英文各一：{ zh: …, en: … }',
    en: 'must be said in both languages: { zh: …, en: … }',
  },
  'not-a-range': {
    zh: '应为一个范围：{ from: 起, below: 止 }，可以只写一端',
    en: 'must be a range: { from: …, below: … }, of which one end may be left out',
  },
};
