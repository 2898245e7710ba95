// Sheets to test with: every sample of the app, in both languages, through the plan schema and the built-in packs.
import { assess } from '../../src/core/assessment/assess.ts';
import { i18next, speak, speakOfPages } from '../../src/i18n/i18n.ts';
import { readPlanValue } from '../../src/io/plan/plan-file.ts';
import { planningSheets } from '../../src/sheets/planning-sheets.ts';
import {
  ALL_CHOSEN,
  type SheetChoices,
  type SheetSource,
} from '../../src/sheets/frame/sheet-choices.ts';
import type { Sheet, SheetWords } from '../../src/sheets/frame/sheet.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { planData } from '../../src/state/draft/plan-data.ts';
import { SAMPLES } from '../../src/state/samples/samples.ts';

await speakOfPages();
await speak('en');
await speak('zh');

export const { withOwnPacks } = builtinRules();
export const SAMPLE_IDS = SAMPLES.map(({ id }) => id);
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function wordsIn(language: Language): SheetWords {
  return { t: i18next.getFixedT(language), language, say: (words) => words[language] };
}

/** The data of a sample's plan file. */
export function sampleData(id: string, language: Language = 'zh'): Record<string, unknown> {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`no sample is called ${id}`);
  return JSON.parse(JSON.stringify(planData(sample.make(language)))) as Record<string, unknown>;
}

export function sourceOf(
  data: unknown,
  language: Language = 'zh',
  choices: Partial<SheetChoices> = {},
): SheetSource {
  const read = readPlanValue(data, withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    assessment: assess(read.value.plan, read.value.rulebook),
    yardstick: 'aim',
    words: wordsIn(language),
    choices: { ...ALL_CHOSEN, dataDate: '2026-11-21', ...choices },
  };
}

export function sampleSource(
  id: string,
  language: Language = 'zh',
  choices: Partial<SheetChoices> = {},
): SheetSource {
  return sourceOf(sampleData(id, language), language, choices);
}

export function sheetsOf(source: SheetSource): Sheet[] {
  return planningSheets(source);
}
