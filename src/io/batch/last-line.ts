// The line that was written last of a measure, with all that it was made of: the next row says the same more often than not.
import type { CompiledMeasure } from '../../core/columns/compiled.ts';
import type { Found } from '../../core/columns/found.ts';

/** Of whichever run: places of many sorts may be asked the same. */
export interface LastLine {
  /** Where it is made: as long as the longest that the measure may need. */
  readonly room: Uint8Array;
  line: Uint8Array;
  /** Whose it is: where all rows of these say the same, that is enough to know. */
  found: Found | null;
  status: number;
  lower: number;
  upper: number;
  verdict: number;
  gap: number;
  binding: number;
}

/** Beside its own name and those that bind: status, verdict, three numbers with all their places. */
const MOST_ELSE = 512;

export function noLineYet(compiled: CompiledMeasure): LastLine {
  const pieces = compiled.kind === 'linear' ? compiled.ways.flat() : [];
  const most = pieces.reduce(
    (length, { provision }) => length + provision.length + 1,
    compiled.measure.id.length + MOST_ELSE,
  );
  return {
    ...{ room: new Uint8Array(most), line: new Uint8Array(0), found: null },
    ...{ status: NaN, lower: NaN, upper: NaN, verdict: NaN, gap: NaN, binding: NaN },
  };
}

/** True where the line is that of the row too. */
export function saysSame(last: LastLine, found: Found, row: number): boolean {
  if (found.varies === 'nothing' && last.found === found) return true;
  return (
    found.lower[row] === last.lower &&
    found.gap[row] === last.gap &&
    found.upper[row] === last.upper &&
    found.verdict[row] === last.verdict &&
    found.binding[row] === last.binding &&
    found.status[row] === last.status
  );
}

/** The line of the row has been made in the room. */
export function remember(last: LastLine, found: Found, row: number, length: number): void {
  last.line = last.room.subarray(0, length);
  last.status = found.status[row] ?? NaN;
  last.lower = found.lower[row] ?? NaN;
  last.upper = found.upper[row] ?? NaN;
  last.verdict = found.verdict[row] ?? NaN;
  last.gap = found.gap[row] ?? NaN;
  last.binding = found.binding[row] ?? NaN;
}
