// The members of a street: what their kinds are called, and of which of them provisions speak, by where these stand in the sort.
import type { Candidate } from '../assessment/requirement/settle.ts';
import type { Unit } from '../plan/unit/unit.ts';
import type { MemberKind } from './compiled.ts';

/** The same text for members of one kind. */
export function memberText({ settlement, development }: MemberKind): string {
  return `${settlement ?? ''}+${development ?? ''}`;
}

/** Where the members stand among those of the sort. */
export function positions({ children }: Unit, members: readonly Unit[]): number[] {
  return members.map((member) => children.indexOf(member));
}

/** The members that all of them speak of, null for the whole; undefined where they do not agree. */
export function membersOf(
  unit: Unit,
  candidates: readonly Candidate[],
): readonly number[] | null | undefined {
  const [first, ...others] = candidates.map(({ selection }) =>
    selection.kind === 'some' ? positions(unit, selection.members) : null,
  );
  const text = JSON.stringify(first ?? null);
  return others.every((one) => JSON.stringify(one) === text) ? (first ?? null) : undefined;
}
