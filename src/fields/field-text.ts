// What a text typed into a field means: a figure without its separators, a year without the word for it.
import { writtenFigure } from '../io/tables/written.ts';

/** Lines are a text that is shown whole, in as many lines as it needs; it holds no line breaks of its own. */
export type FieldType = 'figure' | 'text' | 'lines' | 'year';

export function written(text: string, type: FieldType): string {
  const trimmed = text.trim();
  if (type === 'figure') return writtenFigure(trimmed, 'one', false);
  return type === 'year' ? writtenYear(trimmed) : trimmed;
}

const FULL_WIDTH = /[０-９]/g;

/** 2027年, ２０２７, 2027-06-30 and 2027.6 as 2027; anything else stays as it is, to be named as wrong. */
function writtenYear(text: string): string {
  const plain = text.replace(FULL_WIDTH, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const [, year] = /^(\d{4})\s*(?:年|[-/.年]\s*\d{1,2}.*)?$/.exec(plain) ?? [];
  return year ?? text;
}
