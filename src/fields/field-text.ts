// What a text typed into a field means: a figure without its separators, a date in the form of the plan file.
import { writtenFigure } from '../io/tables/written.ts';

export type FieldType = 'figure' | 'text' | 'date';

export function written(text: string, type: FieldType): string {
  const trimmed = text.trim();
  if (type === 'figure') return writtenFigure(trimmed, 'one', false);
  return type === 'date' ? writtenDate(trimmed) : trimmed;
}

const FULL_WIDTH = /[０-９]/g;
const DATE = /^(\d{4})\s*[-/.年－／．]\s*(\d{1,2})\s*[-/.月－／．]\s*(\d{1,2})\s*日?$/;

/** 2026/3/1, 2026.3.1, 2026年3月1日 and 20260301 as 2026-03-01; anything else stays as it is, to be named as wrong. */
function writtenDate(text: string): string {
  const plain = text.replace(FULL_WIDTH, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const [, year, month = '', day = ''] = run ?? DATE.exec(plain) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
