// A file of communities that was made, and what it means: the rows that can be read, and the lines that cannot.
import type { CommunityRow } from '../../tests/io/sql/communities.ts';

/** A community as the file names it, and as a table with the columns of the format would hold it. */
export interface MadeRow {
  /** From 1, as the file is seen in an editor; a name may hold a line break. */
  readonly line: number;
  /** What the outcomes call it. */
  readonly shown: string;
  /** Its figures as plain decimals, under an id that no other row has. */
  readonly row: CommunityRow;
}

export interface MadeFile {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly MadeRow[];
  readonly bad: readonly number[];
  /** True of a file whose columns bear the ids of the format and hold plain figures: databases take it as it is. */
  readonly isPlain: boolean;
}

/** One line of outcomes: id, place, street, scope, measure, status, lower, upper, verdict, gap, binding. */
export type OutcomeCells = readonly string[];

/** A cell of comma-separated values. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is not known is left out. */
export function knownOf(row: CommunityRow): CommunityRow {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
}
