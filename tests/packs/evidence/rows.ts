// Reads the evidence files, so that their rows can be held against the packs and against their own quotations.
import { existsSync, readFileSync } from 'node:fs';
import { builtinPacks } from '../../../src/state/rules/builtin.ts';

/** The folder of the evidence files, one a pack. */
export const FOLDER = new URL('../../../docs/evidence/', import.meta.url);
const HEAD =
  '| entry | article | quoted | figure | condition | first reading | second reading | decided |';

/** One row of an evidence file, its cells as written. */
interface Row {
  readonly entry: string;
  readonly article: string;
  readonly quoted: string;
  readonly figure: string;
  readonly first: string;
  readonly second: string;
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of an evidence file; null for one of the older kind, which lists changes only. */
export function rowsOf(id: string): Row[] | null {
  const lines = readFileSync(new URL(`${id}.md`, FOLDER), 'utf8').split('\n');
  const head = lines.findIndex(
    (line) => cellsOf(line).join(' | ') === cellsOf(HEAD).join(' | ') && line.startsWith('|'),
  );
  if (head < 0) return null;
  return lines.slice(head + 2).flatMap((line) => {
    const [entry, article, quoted, figure, , first, second] = cellsOf(line);
    if (entry === undefined || article === undefined || quoted === undefined) return [];
    if (figure === undefined || first === undefined || second === undefined) return [];
    return [{ entry, article, quoted, figure, first, second }];
  });
}

const packs = builtinPacks().filter(({ document }) =>
  existsSync(new URL(`${document.id}.md`, FOLDER)),
);
/** The packs whose evidence has a row a figure. */
export const read = packs.filter(({ document }) => rowsOf(document.id) !== null);
