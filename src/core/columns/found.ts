// What was found of one measure over many rows, as columns: codes, whole numbers and the bits of those that bind.
import type { Status } from '../assessment/requirement/requirement.ts';
import type { Verdict } from '../assessment/verdict/judge.ts';
import type { CompiledMeasure } from './compiled.ts';

/** In a column of figures: not known. */
export const MISSING = -1;
/** In a column of requirements: nothing is asked at this end. */
export const SILENT = -2;
/** What the machine's whole numbers hold exactly; beyond it the explaining path answers. */
export const MOST_EXACT = Number.MAX_SAFE_INTEGER;
/** In a column of figures: known, and too large for it. */
export const BEYOND = Number.MAX_VALUE;

export const STATUS = {
  noRule: 0,
  ok: 1,
  conflict: 2,
  noWholeFits: 3,
  pending: 4,
  unsaid: 5,
} as const;
/** By code; what is unsaid has no status before the explaining path has given one. */
export const STATUSES: readonly Status[] = ['noRule', 'ok', 'conflict', 'noWholeFits', 'pending'];

export const VERDICT = { notAssessed: 0, met: 1, short: 2, above: 3 } as const;
export const VERDICTS: readonly Verdict[] = ['notAssessed', 'met', 'short', 'above'];

/**
 * Of what differs from row to row. `nothing`: every column holds one value, and nothing is judged; `verdict`: status, lower, upper and binding do,
 * verdict and gap do not; `all`: each may differ.
 */
type Varies = 'nothing' | 'verdict' | 'all';

/** One measure over the rows of one sort. Columns may be longer than that, and are lent: the next portion writes over them. */
export interface Found {
  readonly compiled: CompiledMeasure;
  readonly rows: number;
  readonly varies: Varies;
  readonly status: Uint8Array;
  /** As reported; -1 where there is none. Whole measures in ones, others over the measure's denominator. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly verdict: Uint8Array;
  /** Over the same; -1 where nothing could be judged. */
  readonly gap: Float64Array;
  /** One bit a piece that binds, the pieces of all ways counted through. */
  readonly binding: Int32Array;
  /** What is known to stand, in the existing columns' own scale; -1 where it is not. */
  readonly existing: Float64Array;
}
