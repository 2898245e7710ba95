// Words of the register, the sheets and the kept plans: fetched with these pages, not before the first figure.
import { gridZh } from './grid.zh.ts';
import { keptZh } from './kept.zh.ts';
import { registerZh } from './register.zh.ts';
import { sheetZh } from './sheet.zh.ts';

export const pagesZh = {
  register: registerZh,
  kept: keptZh,
  grid: gridZh,
  sheet: sheetZh,
} as const;
