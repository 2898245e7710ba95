// The ids that a new paper may not have.
import type { Moment } from '../../state/assessed/moment.ts';
import { useOwnPacks } from '../../state/own-packs/own-packs.ts';
import { textAt } from '../../state/writing/pack-data.ts';
import { useWriting } from '../../state/writing/writing-store.ts';

/** Ids of papers that ship, that the plan carries, that are being written, and of which versions are kept. */
export function takenIds({ rules, draft }: Pick<Moment, 'rules' | 'draft'>): ReadonlySet<string> {
  const written = useWriting.getState().papers ?? [];
  return new Set([
    ...rules.rulebook.packs.map(({ document }) => document.id),
    ...draft.ownPacks.map((one) => textAt(one, ['document', 'id'])),
    ...(useOwnPacks.getState().packs ?? []).map(({ id }) => id),
    ...written.map(({ document }) => textAt(document, ['document', 'id'])),
  ]);
}
