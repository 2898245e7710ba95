// Which reason stands behind a cell: the verdict of its measure on its place, to be opened from there.
import { standingKey, type Standings } from '../../../core/assessment/verdict/standing.ts';
import { rowKind } from '../../../state/register/edits.ts';
import type { Cell, Sheetful } from './blocks.ts';

/** A measure in one place whose verdict somebody wants explained. */
export interface Asked {
  readonly measure: string;
  readonly scope: 'street' | 'community';
  readonly at: string;
}

/** @returns null where nothing is judged */
export function reasonAt(
  { rows, columns, draft }: Sheetful,
  standings: Standings,
  { row, column }: Cell,
): Asked | null {
  const found = rows[row];
  const measure = columns[column]?.measure;
  if (found === undefined || found.kind === 'blank' || !measure) return null;
  const street = draft.streets[found.street];
  const entry = found.kind === 'street' ? street : street?.communities[found.index];
  const scope = rowKind(found);
  const at = entry?.id ?? '';
  const judged = standings.places.get(standingKey(scope, at))?.outcomes.has(measure.id) === true;
  return judged ? { measure: measure.id, scope, at } : null;
}
