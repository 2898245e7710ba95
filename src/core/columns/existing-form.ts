// From which columns it is known what stands of a measure in one sort of place.
import { measureOf } from '../assessment/requirement/situation.ts';
import type { Unit } from '../plan/unit/unit.ts';
import type { Measure } from '../rulebook/pack.ts';
import { MILLIONTHS, type ExistingForm, type Input, type Unsaid } from './compiled.ts';
import type { Ground } from './ground.ts';

/** True of a measure whose existing figure is never worked out from others. */
export function isStoredAsEntered({ counts, parts, existingFrom }: Measure): boolean {
  return counts === undefined && parts === undefined && existingFrom === undefined;
}

/**
 * As entered; else the figure or the sum of the parts that stands for it. Of a street what its members have adds up.
 * @param members positions of the members that the provisions speak of, null for all of them
 */
export function existingForm(
  { rulebook }: Ground,
  { scope }: Unit,
  measure: Measure,
  members: readonly number[] | null,
): ExistingForm | Unsaid {
  const { id, whole, counts, existingFrom, parts } = measure;
  const column = (of: string, isWhole: boolean): Input => ({
    ...{ from: 'existing', id: of, scale: isWhole ? 1 : MILLIONTHS, members },
  });
  const own = column(id, whole);
  const entered = [own];
  if (counts !== undefined) return 'counted';
  if (existingFrom !== undefined) {
    const figure: Input = { from: 'fact', id: existingFrom, scale: 1, members: null };
    if (!whole) return 'counted';
    return scope === 'community' ? [entered, [figure]] : [[figure]];
  }
  if (parts === undefined) return [entered];
  if (scope !== 'community') return 'street-parts';
  const added = parts.map((part) => column(part, measureOf(rulebook, part).whole));
  return added.every(({ scale }) => scale === own.scale) ? [entered, added] : 'street-parts';
}
