// The words of comparing dates, scenarios, readings and sizes, in English.
import type { compareZh } from '../zh/compare.ts';
import type { WordsOf } from './words.ts';

export const compareEn: WordsOf<typeof compareZh> = {
  title: 'Compare',
};
