// The register as cells: headers that the import knows, words for choices, figures as numbers where a spreadsheet keeps them exactly.
import { decimalFrom } from '../../core/quantity/decimal.ts';
import { KIND_WORDS, SETTLEMENT_WORDS, type ChoiceWord } from '../headers/choice-words.ts';
import { CHOICE_WORDS, type ImportTarget } from '../headers/import-targets.ts';

export type Language = 'zh' | 'en';
/** By import target; a street's own row has no name. */
export type Line = Readonly<Record<string, string>>;

export interface RegisterTable {
  readonly targets: readonly ImportTarget[];
  readonly lines: readonly Line[];
  readonly language: Language;
}

/** Digits that a spreadsheet keeps of a number; longer figures are written as text. */
const MOST_DIGITS = 15;
const UNITS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  m2: { zh: 'm²', en: 'm2' },
  household: { zh: '户', en: 'households' },
  person: { zh: '人', en: 'persons' },
  count: { zh: '个', en: 'count' },
  yuan: { zh: '元', en: 'yuan' },
  minute: { zh: '分钟', en: 'minutes' },
  place: { zh: '位', en: 'places' },
  class: { zh: '班', en: 'classes' },
  bed: { zh: '张', en: 'beds' },
  metre: { zh: '米', en: 'm' },
  time: { zh: '次', en: 'times' },
  day: { zh: '天', en: 'days' },
};
export const TICKS = { zh: ['有', '无'], en: ['yes', 'no'] } as const;
const TICK_UNIT = { zh: '有/无', en: 'yes/no' };

export function headerOf(target: ImportTarget, language: Language): string {
  const unit = target.ticks ? TICK_UNIT[language] : UNITS[target.unit]?.[language];
  const label = target.label[language];
  if (target.kind !== 'figure' || unit === undefined) return label;
  return language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`;
}

export function wordsOf({ id }: ImportTarget): readonly ChoiceWord[] | null {
  if (id === 'settlement') return [...SETTLEMENT_WORDS, ...KIND_WORDS];
  return CHOICE_WORDS[id] ?? null;
}

/** What stands in the cell; null for what is not known. */
export function cellOf(
  target: ImportTarget,
  line: Line,
  language: Language,
): string | number | null {
  const text = line[target.id] ?? '';
  if (text === '') return null;
  const word = wordsOf(target)?.find(({ id }) => id === text);
  if (word !== undefined) return word.label[language];
  if (target.kind !== 'figure') return text;
  if (target.ticks && (text === '1' || text === '0')) return TICKS[language][text === '1' ? 0 : 1];
  const exact = decimalFrom(text) !== null && text.length <= MOST_DIGITS;
  return exact ? Number(text) : text;
}
