// Which columns hold something that was entered, so that no figure is in the plan and out of sight.
import { FIGURES } from '../../core/plan/terms.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../../state/draft.ts';

const remembered = new WeakMap<Draft['streets'], ReadonlySet<string>>();

const written = (table: Readonly<Record<string, string>>) =>
  Object.keys(table).filter((id) => table[id] !== '');

function heldBy(place: DraftStreet | DraftCommunity): string[] {
  return [
    ...FIGURES.filter((id) => place[id] !== ''),
    ...written(place.existing),
    ...written(place.facts).map((id) => `fact:${id}`),
    ...('areaBasis' in place && place.areaBasis !== '' ? ['areaBasis'] : []),
  ];
}

/** The ids of columns in which a street or community of the plan has something written. */
export function heldColumns({ streets }: Draft): ReadonlySet<string> {
  const known = remembered.get(streets);
  if (known !== undefined) return known;
  const held = new Set<string>();
  for (const street of streets)
    for (const place of [street, ...street.communities])
      for (const id of heldBy(place)) held.add(id);
  remembered.set(streets, held);
  return held;
}
