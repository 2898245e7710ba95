// Where a text offers several lawful ways and none was chosen: what each asks, and the one that is met or lacks least.
import type { Unit } from '../plan/unit/unit.ts';
import { compare, type Ratio } from '../quantity/ratio.ts';
import type { Considered, Requirement, Way } from './requirement/requirement.ts';
import type { Candidate } from './requirement/settle.ts';
import type { Evaluator } from './requirement/situation.ts';
import { standingWays, type Choices, type StandingWay } from './requirement/standing-ways.ts';
import { existingAt } from './verdict/existing.ts';
import { isOfWholePlace } from './verdict/whole-place.ts';
import { judge, NOT_ASSESSED, type Judgement, type Verdict } from './verdict/judge.ts';
import { membersOf } from './verdict/members.ts';

/** Settles each way by itself. @param settled what one way leaves */
export function settleWays(
  evaluator: Evaluator,
  unit: Unit,
  candidates: readonly Candidate[],
  settled: (way: StandingWay) => Requirement,
): Requirement {
  const [only, ...more] = standingWays(candidates, evaluator.situation);
  if (more.length === 0) return settled(only);
  const each = (way: StandingWay) => {
    const requirement = settled(way);
    const judgement = judged(evaluator, unit, requirement);
    return { choices: way.choices, requirement, judgement };
  };
  const [first = each(only), ...others] = [only, ...more].map(each).sort(byPreference);
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
  return a && b ? compare(a, b) : 0;
}

function leftOpen(one: Considered, taken: Choices): Considered {
  const { alternative } = one.rule.provision;
  const speaks = one.fate.kind === 'binds' || one.fate.kind === 'satisfied';
  if (alternative === undefined || !speaks) return one;
  const { group } = alternative;
  return { ...one, fate: { kind: 'otherWay', group, taken: taken.get(group) ?? '' } };
}
