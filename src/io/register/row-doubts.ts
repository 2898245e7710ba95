// Why figures of a row that were understood are asked about all the same: what cannot be, what states no unit, what stands where no head is.
import type { ImportTarget } from '../headers/import-targets.ts';
import { statesArea } from '../headers/unit-line.ts';
import type { ImportProblem, ImportRow } from './import-row.ts';
import { isCrowded, isImplausible, outnumbers } from './plausible.ts';
import type { Known, Refuse } from './row-identity.ts';

/** Figures right of the last head: commas between digits were taken for those between cells. */
export function refuseShifted(cells: readonly string[], width: number, refuse: Refuse): void {
  const far = cells.findIndex((cell, at) => at >= width && /^\d/.test(cell));
  if (far >= 0) refuse(far, 'shifted', { text: cells[far] ?? '' });
}

/** Areas of which nothing states the unit, and which are too small in square metres for the households of their row. */
export function refuseCrowded(
  others: readonly Known[],
  cells: readonly string[],
  figures: ImportRow['figures'],
  problems: ImportProblem[],
  isCorrected: (column: number) => boolean,
): void {
  for (const { column, header, unit, target } of others) {
    const text = cells[column] ?? '';
    const isBare = unit === 'm2' && !statesArea(header) && /^[\d.,]+$/.test(text);
    const isAsked = isCorrected(column) || problems.some((problem) => problem.column === column);
    const isOdd = (isBare && isCrowded(figures, target.id)) || outnumbers(figures, target);
    if (isOdd && !isAsked) problems.push({ column, code: 'implausible', values: { text } });
  }
}

/** Why a figure that was understood is asked about all the same. */
export function doubtOf(
  text: string,
  raw: string,
  target: ImportTarget,
  mixed: boolean,
): string | null {
  if (text !== '' && mixed && /^[\d.,]+$/.test(raw)) return 'unit-unclear';
  return text !== '' && isImplausible(text, target) ? 'implausible' : null;
}
