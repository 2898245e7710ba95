// Separated text as it streams in, row by row with the line each begins on: no more of it is held than one piece.
import Papa from 'papaparse';
import { mendQuotes } from '../tables/csv-quotes.ts';

/** One row of the text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

interface CsvRows {
  /** The rows that are complete with this piece. */
  readonly push: (text: string) => CsvRow[];
  /** The last row, where the text does not end in a line break. */
  readonly end: () => CsvRow[];
}

const SEPARATORS = [',', '\t', ';'];

/** Rows of text whose separator the first line shows. Blank lines are passed over. */
export function csvRows(): CsvRows {
  let rest = '';
  let line = 1;
  let separator: string | null = null;
  const read = (text: string): CsvRow[] => {
    if (text === '') return [];
    separator ??= separatorOf(text);
    const { data } = Papa.parse<string[]>(mendQuotes(text, separator), { delimiter: separator });
    if (text.endsWith('\n')) data.pop();
    return data.flatMap((cells) => {
      const at = line;
      line += 1 + breaksIn(cells);
      return cells.every((cell) => cell.trim() === '') ? [] : [{ cells, line: at }];
    });
  };
  return {
    push: (piece) => {
      const text = rest + (line === 1 && rest === '' ? piece.replace(/^\ufeff/, '') : piece);
      const cut = lastRowEnd(text);
      rest = text.slice(cut);
      return read(text.slice(0, cut));
    },
    end: () => {
      const text = rest;
      rest = '';
      return read(text);
    },
  };
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where the last complete row ends: at a line break that stands in no quoted field. */
function lastRowEnd(text: string): number {
  let quotes = text.includes('"') ? text.split('"').length - 1 : 0;
  let from = text.length;
  for (let at = text.lastIndexOf('\n'); at >= 0; at = text.lastIndexOf('\n', at - 1)) {
    if (quotes > 0) quotes -= text.slice(at, from).split('"').length - 1;
    if (quotes % 2 === 0) return at + 1;
    from = at;
    if (at === 0) break;
  }
  return 0;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}
