// Which measures have something entered, so that no figure is in the plan and out of sight.
import type { Draft } from '../draft/draft.ts';

const remembered = {
  existing: new WeakMap<Draft['streets'], ReadonlySet<string>>(),
  planned: new WeakMap<Draft['streets'], ReadonlySet<string>>(),
};

/** The ids of measures of which a street or community of the plan has an existing, or a planned, figure. */
export function heldColumns(
  { streets }: Draft,
  stock: 'existing' | 'planned' = 'existing',
): ReadonlySet<string> {
  const known = remembered[stock].get(streets);
  if (known !== undefined) return known;
  const held = new Set<string>();
  for (const street of streets)
    for (const place of [street, ...street.communities])
      for (const [id, text] of Object.entries(place[stock])) if (text !== '') held.add(id);
  remembered[stock].set(streets, held);
  return held;
}
