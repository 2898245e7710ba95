// The words that formulas write and compare.
import type { Translate } from '../../../i18n/i18n.ts';
import { quoted } from './book.ts';

const WORDS = {
  missing: 'sheet.cells.missing',
  silent: 'sheet.cells.silent',
  none: 'sheet.cells.none',
  several: 'sheet.cells.several',
  ok: 'sheet.book.ok',
  conflict: 'sheet.book.conflict',
  noWholeFits: 'sheet.book.noWholeFits',
  there: 'presence.there',
  notThere: 'presence.notThere',
  met: 'verdicts.met',
  short: 'verdicts.short',
  above: 'verdicts.above',
  notAssessed: 'verdicts.notAssessed',
  notComparable: 'verdicts.notComparable',
  pending: 'verdicts.pending',
  notPlanned: 'verdicts.notPlanned',
  elsewhere: 'verdicts.elsewhere',
} as const;

/** The words that formulas write and compare, as they stand in a formula. */
export type QuotedWords = Readonly<Record<keyof typeof WORDS, string>>;

export function quotedWords(t: Translate): QuotedWords {
  const entries = Object.entries(WORDS).map(([id, key]) => [id, quoted(t(key))]);
  return Object.fromEntries(entries) as QuotedWords;
}
