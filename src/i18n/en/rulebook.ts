// The words of the rulebook page: papers, places, measures, readings, coverage, in English.
import type { rulebookZh } from '../zh/rulebook.ts';
import type { WordsOf } from './words.ts';

export const rulebookEn: WordsOf<typeof rulebookZh> = {
  title: 'Rulebook',
};
