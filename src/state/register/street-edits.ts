// Streets and communities added and taken away by hand; from then on the totals no longer make them.
import { blankCommunity, blankStreet, type BlankNames } from '../draft/district.ts';
import type { Draft, DraftStreet } from '../draft/draft.ts';
import { usePlanStore } from '../keeping/plan-store.ts';

export function addStreet(names: BlankNames): void {
  edit(({ streets }) => {
    const used = streets.map(({ id }) => id);
    return [...streets, blankStreet(freeId('s', used), names.street(streets.length + 1))];
  });
}

export function addCommunity(street: number, names: BlankNames): void {
  edit(({ streets }) => {
    const used = streets.flatMap(({ communities }) => communities.map(({ id }) => id));
    const name = names.community(used.length + 1);
    return withCommunities(streets, street, (list) => [
      ...list,
      blankCommunity(freeId('c', used), name),
    ]);
  });
}

export function removeCommunity(street: number, at: number): void {
  edit(({ streets }) =>
    withCommunities(streets, street, (list) => list.filter((_, other) => other !== at)),
  );
}

/** A figure of one community was typed. */
export function markEdited(): void {
  const { draft, setAt } = usePlanStore.getState();
  if (!draft.edited) setAt(['edited'], true);
}

function edit(change: (draft: Draft) => readonly DraftStreet[]): void {
  const { draft, setDraft } = usePlanStore.getState();
  setDraft({ ...draft, streets: change(draft), edited: true });
}

type Communities = DraftStreet['communities'];

function withCommunities(
  streets: readonly DraftStreet[],
  at: number,
  change: (list: Communities) => Communities,
): DraftStreet[] {
  return streets.map((street, index) =>
    index === at ? { ...street, communities: change(street.communities) } : street,
  );
}

function freeId(stem: string, used: readonly string[]): string {
  let number = used.length + 1;
  while (used.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
