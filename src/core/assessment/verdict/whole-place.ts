// What an estate by itself does not owe: duties of its street or community as a whole, whatever its own people.
import type { Extent } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Considered } from '../requirement/requirement.ts';

/**
 * True at the extent of a site for the size of the community that the site lies in, and for what each street has once,
 * such as its service platform: listed with the site's share, and judged of the street, not of the site.
 */
export function isOfWholePlace(
  extent: Extent,
  unit: Unit,
  measure: Measure,
  considered: readonly Considered[],
): boolean {
  if (extent !== 'site') return false;
  if (measure.existingFrom !== undefined) return true;
  const speaking = considered.filter(({ fate }) => ACTING.has(fate.kind));
  return (
    unit.scope === 'street' &&
    speaking.length > 0 &&
    speaking.every(({ rule }) => rule.provision.base === 'one')
  );
}

const ACTING: ReadonlySet<string> = new Set(['binds', 'satisfied', 'encouraged', 'pending']);
