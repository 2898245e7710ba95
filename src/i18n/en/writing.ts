// The words of writing a paper of one's own, in English.
import type { writingZh } from '../zh/writing.ts';
import type { WordsOf } from './words.ts';

export const writingEn: WordsOf<typeof writingZh> = {
  title: 'Own papers',
};
