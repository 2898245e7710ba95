// The words of the register, the sheets and the kept plans in English.
import { gridEn } from './grid.en.ts';
import { keptEn } from './kept.en.ts';
import type { pagesZh } from './page-words.zh.ts';
import { registerEn } from './register.en.ts';
import { sheetEn } from './sheet.en.ts';
import type { WordsOf } from './words.en.ts';

export const pagesEn: WordsOf<typeof pagesZh> = {
  register: registerEn,
  kept: keptEn,
  grid: gridEn,
  sheet: sheetEn,
};
