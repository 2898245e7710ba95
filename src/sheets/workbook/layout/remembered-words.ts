// The same few words stand in every row of a large workbook: each is looked up once.
import type { Translate } from '../../../i18n/i18n.ts';
import type { SheetWords } from '../../frame/sheet.ts';
import { quoted } from './book.ts';

export function rememberedWords(words: SheetWords): SheetWords {
  const known = new Map<string, string>();
  const look = words.t as (key: string, options?: Readonly<Record<string, unknown>>) => string;
  const remembered = (key: string, options?: Readonly<Record<string, unknown>>) => {
    const asked = options === undefined ? key : `${key} ${JSON.stringify(options)}`;
    const found = known.get(asked) ?? look(key, options);
    known.set(asked, found);
    return found;
  };
  return { ...words, t: remembered as Translate };
}

const WORDS = {
  missing: 'sheet.cells.missing',
  silent: 'sheet.cells.silent',
  none: 'sheet.cells.none',
  several: 'sheet.cells.several',
  ok: 'sheet.book.ok',
  conflict: 'sheet.book.conflict',
  noWholeFits: 'sheet.book.noWholeFits',
  met: 'verdicts.met',
  short: 'verdicts.short',
  above: 'verdicts.above',
  notAssessed: 'verdicts.notAssessed',
  notComparable: 'verdicts.notComparable',
  pending: 'verdicts.pending',
} as const;

/** The words that formulas write and compare, as they stand in a formula. */
export type QuotedWords = Readonly<Record<keyof typeof WORDS, string>>;

export function quotedWords(t: Translate): QuotedWords {
  const entries = Object.entries(WORDS).map(([id, key]) => [id, quoted(t(key))]);
  return Object.fromEntries(entries) as QuotedWords;
}
