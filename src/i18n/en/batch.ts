// The words of judging a file of communities, in English.
import type { batchZh } from '../zh/batch.ts';
import type { WordsOf } from './words.ts';

export const batchEn: WordsOf<typeof batchZh> = {
  title: 'Batch',
  sql: {
    title: 'Inside a database: the rules as SQL',
    note: 'One self-contained script: rules are tables with paper, section and dates, communities go into the table community, and the views requirement, verdict and result judge them, value by value as this page does. The three lines bring in the rules, bring in the communities and write the results.',
    download: 'Save the {{engine}} script',
  },
};
