// A header that comes again further down, perhaps with its columns in another order: the rows below it are read by it.
import { unitOf } from './header-key.ts';
import type { Names } from './header-guess.ts';
import type { ColumnMatch, Match } from './headers.ts';

/** The match by which the rows below a line are read; null when the line is no header, or changes nothing. */
export function matchBelow(match: Match, cells: readonly string[], names: Names): Match | null {
  const { columns } = match;
  const words = cells.filter((text) => text !== '');
  if (words.length < 2 || words.some((text) => /^[\d.,]+$/.test(text))) return null;
  const last = ({ header }: ColumnMatch) => header.split(' ').at(-1) ?? '';
  const knownBy = (text: string) =>
    columns.find((one) => one.header === text || last(one) === text);
  const meant = cells.map((text): ColumnMatch | null => {
    if (text === '') return null;
    const known = knownBy(text);
    if (known !== undefined) return known;
    const found = names.exactly(text);
    if (found === null) return null;
    return { header: text, target: found.target, unit: unitOf(text, found.area), doubt: null };
  });
  const targets = new Set(meant.flatMap((one) => one?.target ?? []));
  if (!targets.has('name') || targets.size < 2) return null;
  const same = cells.every((text, column) => {
    const own = columns[column];
    return text === '' || (own !== undefined && (own.header === text || last(own) === text));
  });
  if (same) return null;
  const width = Math.max(columns.length, cells.length);
  return {
    ...match,
    columns: Array.from({ length: width }, (_, column) => meant[column] ?? ignored(cells[column])),
  };
}

const ignored = (text = ''): ColumnMatch => ({
  header: text,
  target: null,
  unit: 'one',
  doubt: null,
});
