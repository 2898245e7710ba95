// Which communities are as they were: their own entries and all that surrounds them.
import type { Draft, DraftStreet } from '../draft/draft.ts';

const OF_NO_RULE: readonly (keyof Draft)[] = ['name', 'district', 'edited', 'streets', 'unitCosts'];

/** Ids of the communities that two drafts share, entry for entry; none when the plan itself differs. */
export function unchangedCommunities(before: Draft, now: Draft): Set<string> {
  const same = new Set<string>();
  if (differ(before, now, OF_NO_RULE)) return same;
  const streets = new Map(before.streets.map((street) => [street.id, street]));
  for (const street of now.streets) {
    const old = streets.get(street.id);
    if (old === undefined || differ<DraftStreet>(old, street, ['communities'])) continue;
    const communities = new Set(old.communities);
    for (const community of street.communities)
      if (communities.has(community)) same.add(community.id);
  }
  return same;
}

function differ<T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof T)[]);
  return [...keys].some((key) => !but.includes(key) && a[key] !== b[key]);
}
