// What happens to whole rows: communities added, removed, or moved to another street; streets added and removed.
import { blankCommunity, blankStreet } from '../draft/district.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../draft/draft.ts';
import type { Row } from './rows.ts';

/** Ids for new communities, none of which is taken. */
export function idsAfter(draft: Draft): () => string {
  const taken = new Set(
    draft.streets.flatMap(({ communities }) => communities.map(({ id }) => id)),
  );
  let number = taken.size;
  return () => {
    do number += 1;
    while (taken.has(`c${number}`));
    return `c${number}`;
  };
}

const isCommunity = ({ kind }: Row) => kind === 'community';

function communitiesAt(draft: Draft, rows: readonly Row[]): DraftCommunity[] {
  return rows
    .filter(isCommunity)
    .flatMap(({ street, index }) => draft.streets[street]?.communities[index] ?? []);
}

function withCommunities(
  draft: Draft,
  communitiesOf: (street: DraftStreet, at: number) => readonly DraftCommunity[],
): Draft {
  const streets = draft.streets.map((street, at) => {
    const communities = communitiesOf(street, at);
    return communities === street.communities ? street : { ...street, communities };
  });
  return { ...draft, edited: true, streets };
}

function without(draft: Draft, gone: ReadonlySet<DraftCommunity>): Draft {
  return withCommunities(draft, ({ communities }) =>
    communities.some((one) => gone.has(one))
      ? communities.filter((one) => !gone.has(one))
      : communities,
  );
}

/** The draft without some communities, and without the streets named that are left empty. */
export function removeRows(draft: Draft, rows: readonly Row[]): Draft {
  const named = new Set(
    rows.flatMap(({ kind, street }) => (kind === 'street' ? [draft.streets[street]?.id] : [])),
  );
  const left = without(draft, new Set(communitiesAt(draft, rows)));
  const streets = left.streets.filter(
    ({ id, communities }) => communities.length > 0 || !named.has(id),
  );
  return { ...left, streets };
}

/** Streets among the rows that would keep communities, and so cannot go. */
export function keptStreets(draft: Draft, rows: readonly Row[]): readonly DraftStreet[] {
  const ids = new Set(removeRows(draft, rows).streets.map(({ id }) => id));
  return rows.flatMap(({ kind, street }) => {
    const found = draft.streets[street];
    return kind === 'street' && found !== undefined && ids.has(found.id) ? [found] : [];
  });
}

/** As many new communities as rows are given, above the first of them. */
export function insertRows(draft: Draft, rows: readonly Row[]): Draft {
  const [first] = rows;
  if (first === undefined) return draft;
  const ids = idsAfter(draft);
  const fresh = rows
    .filter(({ street }) => street === first.street)
    .map(() => blankCommunity(ids(), ''));
  return withCommunities(draft, ({ communities }, at) =>
    at === first.street
      ? communities.toSpliced(Math.max(0, first.index), 0, ...fresh)
      : communities,
  );
}

/** Communities handed to the end of another street, with all that is known of them. */
export function moveRows(draft: Draft, rows: readonly Row[], to: string): Draft {
  const moved = communitiesAt(draft, rows).filter(
    (one) => !draft.streets.some(({ id, communities }) => id === to && communities.includes(one)),
  );
  const left = without(draft, new Set(moved));
  return withCommunities(left, ({ id, communities }) =>
    id === to && moved.length > 0 ? [...communities, ...moved] : communities,
  );
}

export function addStreet(draft: Draft, nameOf: (number: number) => string): Draft {
  const taken = new Set(draft.streets.map(({ id }) => id));
  let number = draft.streets.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  const street = blankStreet(`s${number}`, nameOf(number));
  return { ...draft, edited: true, streets: [...draft.streets, street] };
}
