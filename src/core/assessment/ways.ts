// Where a text offers several lawful ways and none was chosen: what each asks, and the one that is met or lacks least.
import type { Unit } from '../plan/unit/unit.ts';
import { compare, type Ratio } from '../quantity/ratio.ts';
import type { Considered, Requirement, Way } from './requirement/requirement.ts';
import type { Candidate } from './requirement/settle.ts';
import type { Evaluator, Situation } from './requirement/situation.ts';
import { existingAt } from './verdict/existing.ts';
import { isOfWholePlace } from './verdict/whole-place.ts';
import { judge, NOT_ASSESSED, type Judgement, type Verdict } from './verdict/judge.ts';
import { membersOf } from './verdict/outcome.ts';

/** A choice a group. */
type Choices = ReadonlyMap<string, string>;

/** Settles each way by itself. @param settled what some of the candidates leave */
export function settleWays(
  evaluator: Evaluator,
  unit: Unit,
  candidates: readonly Candidate[],
  settled: (some: readonly Candidate[]) => Requirement,
): Requirement {
  const ways = waysOf(candidates, evaluator.situation);
  if (ways.length < 2) return settled(candidates);
  const [first, ...others] = ways
    .map((choices) => {
      const requirement = settled(candidates.filter((one) => follows(one, choices)));
      return { choices, requirement, judgement: judged(evaluator, unit, requirement) };
    })
    .sort(byPreference);
  if (first === undefined) return settled(candidates);
  const spoken = new Set(first.requirement.considered.map(({ rule }) => rule));
  const left = others.flatMap(({ requirement }) =>
    requirement.considered.filter(({ rule }) => !spoken.has(rule)),
  );
  return {
    ...first.requirement,
    isAlike: false,
    considered: [
      ...first.requirement.considered,
      ...left.map((one) => leftOpen(one, first.choices)),
    ],
    ways: [first, ...others].map(({ choices, requirement }): Way => ({
      choices,
      considered: requirement.considered,
      levels: requirement.levels,
    })),
  };
}

/** Every combination of the choices that speak here, of the groups that nobody has chosen in. */
export function waysOf(
  candidates: readonly Candidate[],
  situation: Pick<Situation, 'plan' | 'rulebook'>,
): Choices[] {
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
export function follows({ rule }: Candidate, choices: Choices): boolean {
  const { alternative } = rule.provision;
  const chosen = alternative && choices.get(alternative.group);
  return chosen === undefined || chosen === alternative?.choice;
}

interface Judged {
  readonly requirement: Requirement;
  readonly judgement: Judgement;
}

function judged(evaluator: Evaluator, unit: Unit, requirement: Requirement): Judgement {
  const { measure, levels, considered } = requirement;
  const { extent } = evaluator.situation.plan;
  if (isOfWholePlace(extent, unit, measure, considered)) return NOT_ASSESSED;
  const existing = existingAt(evaluator, unit, measure.id, membersOf(considered));
  return judge(levels.aim, { measure, unit, existing, considered, evaluator });
}

/** What is met wins; what may yet be met outweighs what is over or short; between equals the way that is named first. */
const PREFERENCE: readonly Verdict[] = ['met', 'notAssessed', 'notComparable', 'above', 'short'];

function byPreference(a: Judged, b: Judged): number {
  const rank = ({ judgement, requirement }: Judged) =>
    requirement.levels.aim.status === 'noRule'
      ? PREFERENCE.length
      : PREFERENCE.indexOf(judgement.verdict);
  return rank(a) - rank(b) || order(a.judgement.gap, b.judgement.gap);
}

function order(a: Ratio | null, b: Ratio | null): number {
  return a === null || b === null ? 0 : compare(a, b);
}

function leftOpen(one: Considered, taken: Choices): Considered {
  const group = one.rule.provision.alternative?.group;
  const choice = group === undefined ? undefined : taken.get(group);
  const speaks = one.fate.kind === 'binds' || one.fate.kind === 'satisfied';
  if (group === undefined || choice === undefined || !speaks) return one;
  return { ...one, fate: { kind: 'otherWay', group, taken: choice } };
}
