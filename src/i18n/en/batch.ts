// The words of judging a file of communities, in English.
import type { batchZh } from '../zh/batch.ts';
import type { WordsOf } from './words.ts';

export const batchEn: WordsOf<typeof batchZh> = {
  title: 'Batch',
};
