// What is wrong with a row as a whole: cells too many or too few, bytes that are no text, the header once more.
import type { Problem } from '../../core/plan/problem.ts';
import type { BatchHead } from './batch-columns.ts';
import { cellText, type Spans } from './spans.ts';

/** U+FFFD in UTF-8. */
const BROKEN = [0xef, 0xbf, 0xbd] as const;

/** Looked at before its cells are. */
export function faultsOfRow(row: Spans, { columns }: BatchHead, problems: Problem[]): void {
  const wanted = columns.length;
  if (row.count < wanted || (row.count > wanted && !isBlankFrom(row, wanted)))
    problems.push(wrongLength(row.count, wanted));
  if (!row.mayBeBroken) return;
  const broken = columns.findIndex((_, at) => isBroken(row, at));
  if (broken >= 0)
    problems.push({ path: columns[broken]?.header ?? '', code: 'broken-text', values: {} });
}

/** A header that is printed again at the top of each page; what its words are wrong for says nothing. */
export function isHeaderAgain(row: Spans, { columns }: BatchHead): boolean {
  return columns.every(({ header }, at) => cellText(row, at) === header);
}

/** Some programs end each line with the mark between cells. */
function isBlankFrom({ from, to, count }: Spans, first: number): boolean {
  for (let at = first; at < count; at += 1) if ((to[at] ?? 0) > (from[at] ?? 0)) return false;
  return true;
}

function isBroken({ bytes, from, to, count }: Spans, cell: number): boolean {
  if (cell >= count) return false;
  const end = to[cell] ?? 0;
  for (let at = bytes.indexOf(BROKEN[0], from[cell]); at >= 0 && at < end;)
    if (bytes[at + 1] === BROKEN[1] && bytes[at + 2] === BROKEN[2]) return true;
    else at = bytes.indexOf(BROKEN[0], at + 1);
  return false;
}

function wrongLength(found: number, wanted: number): Problem {
  const values = { found: String(found), wanted: String(wanted) };
  return { path: '', code: 'row-length', values };
}
