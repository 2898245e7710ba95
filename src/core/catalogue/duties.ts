// Duties of communities that papers state without a figure: ticked as done or not done, and in no count of what is short.
import type { Plan } from '../plan/plan.ts';
import { placeChain } from '../plan/place.ts';
import type { PackDocument, Stated } from '../rulebook/pack.ts';
import { takesPart, type Rulebook } from '../rulebook/rulebook.ts';

export interface Duty {
  readonly document: PackDocument;
  readonly stated: Stated;
}

/** The duties that papers of the plan's place lay on its communities on the plan's day. */
export function dutiesOf({ place, packs: switchedOn, asOf }: Plan, rulebook: Rulebook): Duty[] {
  const chain = placeChain(place, rulebook.places);
  return rulebook.packs
    .filter(({ document }) => takesPart(document, chain, switchedOn))
    .filter(({ document: { from, to } }) => (from ?? '') <= asOf && (to === null || asOf < to))
    .flatMap(({ document, stated }) =>
      stated.filter(({ scope }) => scope === 'community').map((one) => ({ document, stated: one })),
    );
}

/** What a community of the plan has answered, by the duty's id. */
export function answersAt({ streets }: Plan, community: string): ReadonlyMap<string, boolean> {
  const all = streets.flatMap(({ communities }) => communities);
  return all.find(({ id }) => id === community)?.duties ?? new Map<string, boolean>();
}

/** How many communities of the plan have done a duty, have not, or have not said. */
interface DutyCount {
  readonly done: number;
  readonly open: number;
  readonly unsaid: number;
}

export function dutyCount({ streets }: Plan, duty: string): DutyCount {
  const answers = streets.flatMap(({ communities }) =>
    communities.map(({ duties }) => duties.get(duty)),
  );
  const count = (answer: boolean | undefined) => answers.filter((one) => one === answer).length;
  return { done: count(true), open: count(false), unsaid: count(undefined) };
}
