// Where something stands now that stood elsewhere in an earlier or later draft: by the ids of its street and community, not by their places in the list.
import type { DraftPath } from './draft-path.ts';
import type { Draft } from './draft.ts';

type Placed = Pick<Draft, 'streets'>;

/**
 * @param path as it is in `from`
 * @returns the same path where nothing has moved; null where the street or community is no longer there
 */
export function followPath(path: DraftPath, from: Placed, to: Placed): DraftPath | null {
  const [root, at, , index, ...rest] = path;
  if (root !== 'streets' || typeof at !== 'number' || from.streets === to.streets) return path;
  const street = from.streets[at];
  if (street === undefined) return null;
  if (path[2] !== 'communities' || typeof index !== 'number') {
    const now = placeOf(street.id, to.streets, at);
    return now === at ? path : now === -1 ? null : ['streets', now, ...path.slice(2)];
  }
  const community = street.communities[index];
  if (community === undefined) return null;
  const now = communityPlace(community.id, to, at, index);
  if (now === null) return null;
  if (now.street === at && now.index === index) return path;
  return ['streets', now.street, 'communities', now.index, ...rest];
}

/** The community may have gone to another street. */
function communityPlace(id: string, { streets }: Placed, at: number, index: number) {
  if (streets[at]?.communities[index]?.id === id) return { street: at, index };
  for (const [street, { communities }] of streets.entries()) {
    const found = communities.findIndex((one) => one.id === id);
    if (found !== -1) return { street, index: found };
  }
  return null;
}

/** Most stay where they were: that place is looked at first. */
function placeOf(id: string, list: readonly { readonly id: string }[], at: number): number {
  return list[at]?.id === id ? at : list.findIndex((one) => one.id === id);
}
