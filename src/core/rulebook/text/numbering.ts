// The numbers that papers give their parts: 第三条, 一、, （二）, 1., （1）, ①, 5.3.1, 附件2.
import { flatOf } from './flat.ts';

/** What a line or a sentence begins with. */
export interface Mark {
  /** How deep it stands: a mark ends everything as deep or deeper. */
  readonly rank: number;
  readonly label: string;
  /** How many signs of the text it takes, white space before it included. */
  readonly length: number;
}

/** How deep the paragraphs of an article stand. */
export const ARTICLE = 30;
export const PARAGRAPH = 35;

interface Numbering {
  readonly rank: number;
  readonly pattern: RegExp;
  readonly label: (number: string) => string;
  /** True where it may also follow the end of a sentence within a line. */
  readonly isInline: boolean;
}

const COUNT = '[一二三四五六七八九十百零〇]+';

const NUMBERINGS: readonly Numbering[] = [
  {
    rank: 0,
    pattern: /^(附件|附表|附录)[0-9一二三四五六七八九十]*/,
    label: (all) => all,
    isInline: false,
  },
  { rank: 10, pattern: new RegExp(`^第(?:${COUNT}|\\d+)[编章]`), label: () => '', isInline: false },
  { rank: 20, pattern: new RegExp(`^第(?:${COUNT}|\\d+)节`), label: () => '', isInline: false },
  {
    rank: ARTICLE,
    pattern: new RegExp(`^第(?:${COUNT}|\\d+)条(?:之${COUNT})?`),
    label: (all) => all,
    isInline: false,
  },
  { rank: ARTICLE, pattern: /^\d+(?:\.\d+){2,}/, label: (all) => all, isInline: false },
  {
    rank: ARTICLE,
    pattern: /^[一二三四五六七八九十]+、/,
    label: (all) => all.slice(0, -1),
    isInline: false,
  },
  {
    rank: 40,
    pattern: /^\([一二三四五六七八九十]+\)/,
    label: (all) => `（${all.slice(1, -1)}）`,
    isInline: true,
  },
  { rank: 50, pattern: /^\d{1,2}[.、](?!\d)/, label: (all) => all.slice(0, -1), isInline: false },
  { rank: 60, pattern: /^\(\d{1,2}\)/, label: (all) => `（${all.slice(1, -1)}）`, isInline: true },
  { rank: 70, pattern: /^[①-⑳]/, label: (all) => all, isInline: true },
];

/** Marks are short; so much of a line is looked at. */
const LOOKED_AT = 40;
/** Signs that pages put before a line: headings, bullets, quotations. */
const BEFORE = /[\s#>*•·-]*/;

/**
 * The number that the text has at a place.
 * @param within true behind the end of a sentence in the midst of a line, where only items are counted
 */
export function markAt(text: string, at: number, within: boolean): Mark | null {
  const lead = BEFORE.exec(text.slice(at, at + LOOKED_AT))?.[0].length ?? 0;
  const flat = flatOf(text, { from: at + lead, to: Math.min(text.length, at + lead + LOOKED_AT) });
  for (const { rank, pattern, label, isInline } of NUMBERINGS) {
    if (within && !isInline) continue;
    const found = pattern.exec(flat.text)?.[0];
    if (found === undefined) continue;
    const last = flat.at[found.length - 1] ?? at;
    return { rank, label: label(found), length: last + 1 - at };
  }
  return null;
}
