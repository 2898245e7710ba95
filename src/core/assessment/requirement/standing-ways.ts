// Which provisions stand where a text leaves ways open: what one way says takes nothing's place in another.
import { overridersOf } from './overriders.ts';
import type { Candidate } from './settle.ts';
import type { Situation } from './situation.ts';

/** A choice a group. */
export type Choices = ReadonlyMap<string, string>;

/** What stands in one way of the provisions that may hold, and what gives way there to which other. */
export interface StandingWay {
  readonly choices: Choices;
  readonly live: readonly Candidate[];
  /** By the provision that gives way, the one that takes its place. */
  readonly overridden: ReadonlyMap<string, string>;
}

type Asked = Pick<Situation, 'plan' | 'rulebook'>;

const NONE: Choices = new Map();

/** The ways in which nothing was chosen and more than one choice stands; one way, without choices, where there are none. */
export function standingWays(
  candidates: readonly Candidate[],
  situation: Asked,
): readonly [StandingWay, ...StandingWay[]] {
  const ways = waysOf(candidates, situation).map((way) => standing(candidates, way));
  const [first = standing(candidates, NONE), ...others] = ways;
  if (others.length === 0) return [{ ...first, choices: NONE }];
  const heard = candidates.filter((one) => ways.some(({ live }) => live.includes(one)));
  const left = waysOf(heard, situation);
  if (left.length === ways.length) return [first, ...others];
  const [one = first, ...more] = left.map((way) => ({
    ...{ choices: way, live: standing(heard, way).live },
    overridden: givingWay(candidates, ways, left, way),
  }));
  return more.length === 0 ? [{ ...one, choices: NONE }] : [one, ...more];
}

/** What follows the choices, less what others that follow them override: the very candidates where that is all of them. */
function standing(candidates: readonly Candidate[], choices: Choices): StandingWay {
  const own = choices.size === 0 ? candidates : candidates.filter((one) => follows(one, choices));
  const overridden = overridersOf(own);
  const live =
    overridden.size === 0 ? own : own.filter(({ rule }) => !overridden.has(rule.provision.id));
  return { choices, live, overridden };
}

/** What gives way in one of the ways that are left; who belongs to a choice that is no longer one is told of in each. */
function givingWay(
  candidates: readonly Candidate[],
  before: readonly StandingWay[],
  left: readonly Choices[],
  way: Choices,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of candidates) {
    const { id, alternative } = one.rule.provision;
    const gone = left.some((other) => follows(one, other)) ? undefined : alternative?.group;
    for (const { choices, overridden } of before) {
      const by = overridden.get(id);
      const isHere = [...way].every(
        ([group, choice]) => group === gone || choices.get(group) === choice,
      );
      if (by !== undefined && isHere) found.set(id, by);
    }
  }
  return found;
}

/** Every combination of the choices that speak here, of the groups that nobody has chosen in. */
function waysOf(candidates: readonly Candidate[], { plan, rulebook }: Asked): Choices[] {
  const spoken = candidates
    .map(({ rule }) => rule.provision.alternative)
    .filter((one) => one !== undefined);
  const groups = new Set(spoken.map(({ group }) => group));
  let ways: Choices[] = [NONE];
  for (const id of groups) {
    const group = rulebook.alternatives.get(id);
    if (group === undefined || group.default !== undefined || plan.choices.has(id)) continue;
    const choices = group.choices.filter((choice) =>
      spoken.some((one) => one.group === id && one.choice === choice.id),
    );
    ways = ways.flatMap((way) => choices.map((choice) => new Map([...way, [id, choice.id]])));
  }
  return ways;
}

/** Whether a provision belongs to what is chosen. */
function follows({ rule }: Candidate, choices: Choices): boolean {
  const { alternative } = rule.provision;
  if (alternative === undefined) return true;
  const chosen = choices.get(alternative.group);
  return chosen === undefined || chosen === alternative.choice;
}
