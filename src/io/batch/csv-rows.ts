// Separated text as it streams in, row by row with the line each begins on: no more of it is held than one piece.
import Papa from 'papaparse';

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

/** More than any row holds. */
const MOST_PENDING = 4_000_000;
const NO_QUOTE = '\u0000';

const SEPARATORS = [',', '\t', ';'];

/** Rows of text whose separator the first line shows. Blank lines are passed over. */
export function csvRows(): CsvRows {
  let rest = '';
  let line = 1;
  let separator: string | null = null;
  const read = (text: string, delimiter: string, isLiteral: boolean): CsvRow[] => {
    if (text === '') return [];
    const quoteChar = isLiteral ? NO_QUOTE : '"';
    const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar });
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
      if (separator === null && !/[\r\n]/.test(text)) {
        rest = text;
        return [];
      }
      separator ??= separatorOf(text);
      const end = lastRowEnd(text, separator);
      // A mark that is never closed would swallow the file: what follows it is read as it stands.
      const isLiteral = text.length - end > MOST_PENDING;
      const cut = isLiteral ? text.lastIndexOf('\n') + 1 : end;
      rest = text.slice(cut);
      return read(text.slice(0, cut), separator, isLiteral);
    },
    end: () => {
      const text = rest;
      rest = '';
      return read(text, separator ?? separatorOf(text), false);
    },
  };
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where the last complete row ends: at a line break that stands in no quoted field. */
function lastRowEnd(text: string, separator: string): number {
  let end = 0;
  let from = 0;
  for (let at = text.indexOf('"'); at >= 0;) {
    if (!startsField(text, at, separator)) {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const before = text.lastIndexOf('\n', at) + 1;
    if (before > from) end = before;
    const closed = closingQuote(text, at);
    if (closed < 0) return end;
    from = closed + 1;
    at = text.indexOf('"', from);
  }
  const last = text.lastIndexOf('\n') + 1;
  return last > from ? last : end;
}

function startsField(text: string, at: number, separator: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === separator || before === '\n' || before === '\r';
}

/** The quotation mark that ends a quoted field: a doubled one is part of it. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}
