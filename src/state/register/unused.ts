// Columns that hold figures which no paper of the place uses: named, so that nobody waits for a verdict on them.
import type { Words } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { usedAt } from '../../core/rulebook/used.ts';
import type { ImportTarget } from '../../io/headers/import-targets.ts';
import type { Draft } from '../draft/draft.ts';
import { heldColumns } from './column-held.ts';

export type Placed = Pick<Draft, 'place' | 'packs' | 'streets'>;

/** What the papers of the plan's places use; null while there is no place. */
export function usedIn(
  { place, packs, streets }: Placed,
  rulebook: Rulebook,
): ReadonlySet<string> | null {
  if (place === '') return null;
  const places = [place, ...streets.flatMap((street) => street.place || [])];
  return usedAt(rulebook, [...new Set(places)], packs);
}

/** Of the targets that columns were given, those that no rule uses; households and people are of use anyhow. */
export function unusedTargets(
  draft: Placed,
  rulebook: Rulebook,
  targets: readonly ImportTarget[],
): ImportTarget[] {
  const used = usedIn(draft, rulebook);
  if (used === null) return [];
  return targets.filter(({ kind, path }) => {
    const [table = '', id = table] = path;
    if (kind !== 'figure' || ['households', 'population', 'future', 'remarks'].includes(table))
      return false;
    return !used.has(id);
  });
}

/** Measures of which the register holds figures, though no rule uses them. */
export function unusedHeld(draft: Draft, rulebook: Rulebook): Words[] {
  const used = usedIn(draft, rulebook);
  if (used === null) return [];
  return [...heldColumns(draft)].flatMap((id) => {
    const label = rulebook.measures.get(id)?.label;
    return used.has(id) || label === undefined ? [] : [label];
  });
}
