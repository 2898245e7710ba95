// The words of the register, the sheets and the kept plans in English.
import { batchEn } from './batch.ts';
import { compareEn } from './compare.ts';
import { explainEn, planningEn } from './explain.ts';
import { gridEn } from './grid.ts';
import { keptEn } from './kept.ts';
import type { laterZh, pagesZh } from '../zh/page-words.ts';
import { registerEn } from './register.ts';
import { rulebookEn } from './rulebook.ts';
import { sheetEn } from './sheet.ts';
import { writingEn } from './writing.ts';
import type { WordsOf } from './words.ts';

export const pagesEn: WordsOf<typeof pagesZh> = {
  register: registerEn,
  kept: keptEn,
  grid: gridEn,
  sheet: sheetEn,
  rulebook: rulebookEn,
  writing: writingEn,
  compare: compareEn,
  batch: batchEn,
};

/** Words of the first page that come with its own later parts: an explanation, and planning. */
export const laterEn: WordsOf<typeof laterZh> = { explain: explainEn, results: planningEn };
