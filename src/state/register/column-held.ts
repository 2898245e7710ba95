// Which measures have something entered, so that no existing figure is in the plan and out of sight.
import type { Draft } from '../draft/draft.ts';

const remembered = new WeakMap<Draft['streets'], ReadonlySet<string>>();

/** The ids of measures of which a street or community of the plan has an existing figure. */
export function heldColumns({ streets }: Draft): ReadonlySet<string> {
  const known = remembered.get(streets);
  if (known !== undefined) return known;
  const held = new Set<string>();
  for (const street of streets)
    for (const { existing } of [street, ...street.communities])
      for (const [id, text] of Object.entries(existing)) if (text !== '') held.add(id);
  remembered.set(streets, held);
  return held;
}
