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
  const [first, ...others] = waysOf(candidates, situation).map((way) => standing(candidates, way));
  if (first === undefined || others.length === 0) return [standing(candidates, NONE)];
  const heard = candidates.filter((one) =>
    [first, ...others].some(({ live }) => live.includes(one)),
  );
  const ways = waysOf(heard, situation);
  if (ways.length === others.length + 1) return [first, ...others];
  const silent = new Map([first, ...others].flatMap(({ overridden }) => [...overridden]));
  heard.forEach(({ rule }) => silent.delete(rule.provision.id));
  const again = (way: Choices): StandingWay => {
    const { live, overridden } = standing(heard, way);
    return { choices: way, live, overridden: new Map([...silent, ...overridden]) };
  };
  const [one = NONE, ...more] = ways.length < 2 ? [] : ways;
  return [again(one), ...more.map(again)];
}

/** What follows the choices, less what others that follow them override. */
function standing(candidates: readonly Candidate[], choices: Choices): StandingWay {
  const own = choices.size === 0 ? candidates : candidates.filter((one) => follows(one, choices));
  const overridden = overridersOf(own);
  const live =
    overridden.size === 0 ? own : own.filter(({ rule }) => !overridden.has(rule.provision.id));
  return { choices, live, overridden };
}

/** Every combination of the choices that speak here, of the groups that nobody has chosen in. */
function waysOf(candidates: readonly Candidate[], situation: Asked): Choices[] {
  if (candidates.every(({ rule }) => rule.provision.alternative === undefined)) return [];
  const open = new Map<string, string[]>();
  for (const { rule } of candidates) {
    const { alternative } = rule.provision;
    if (alternative === undefined || situation.plan.choices.has(alternative.group)) continue;
    const group = situation.rulebook.alternatives.get(alternative.group);
    if (group === undefined || group.default !== undefined || open.has(group.id)) continue;
    const spoken = candidates.flatMap(({ rule: { provision } }) => provision.alternative ?? []);
    const choices = group.choices.filter(({ id }) =>
      spoken.some((one) => one.group === group.id && one.choice === id),
    );
    open.set(
      group.id,
      choices.map(({ id }) => id),
    );
  }
  return [...open].reduce<Choices[]>(
    (ways, [group, choices]) =>
      ways.flatMap((way) => choices.map((choice) => new Map([...way, [group, choice]]))),
    open.size === 0 ? [] : [new Map()],
  );
}

/** Whether a provision belongs to what is chosen. */
function follows({ rule }: Candidate, choices: Choices): boolean {
  const { alternative } = rule.provision;
  const chosen = alternative && choices.get(alternative.group);
  return chosen === undefined || chosen === alternative?.choice;
}
