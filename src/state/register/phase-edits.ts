// Phases of a community added and taken away by hand, each as one step back.
import type { DraftPhase } from '../draft/draft.ts';
import { usePlanStore } from '../keeping/plan-store.ts';

const EMPTY: DraftPhase = { year: '', households: '', population: '' };

export function addPhase(community: string): void {
  change(community, (phases) => [...phases, EMPTY]);
}

export function removePhase(community: string, at: number): void {
  change(community, (phases) => phases.filter((_, other) => other !== at));
}

/** Nothing is changed where the community is no longer there. */
function change(community: string, make: (phases: readonly DraftPhase[]) => DraftPhase[]): void {
  const { draft, setDraft } = usePlanStore.getState();
  const streets = draft.streets.map((street) => ({
    ...street,
    communities: street.communities.map((one) =>
      one.id === community ? { ...one, phases: make(one.phases ?? []) } : one,
    ),
  }));
  setDraft({ ...draft, streets });
}
