// Words of all pages but the first: fetched with these pages, not before the first figure.
import { batchZh } from './batch.ts';
import { compareZh } from './compare.ts';
import { explainZh, planningZh } from './explain.ts';
import { gridZh } from './grid.ts';
import { keptZh } from './kept.ts';
import { registerZh } from './register.ts';
import { rulebookZh } from './rulebook.ts';
import { sheetZh } from './sheet.ts';
import { writingZh } from './writing.ts';

export const pagesZh = {
  register: registerZh,
  kept: keptZh,
  grid: gridZh,
  sheet: sheetZh,
  rulebook: rulebookZh,
  writing: writingZh,
  compare: compareZh,
  batch: batchZh,
} as const;

/** Words of the first page that come with its own later parts: an explanation, and planning. */
export const laterZh = { explain: explainZh, results: planningZh } as const;
