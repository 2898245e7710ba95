// From the live provisions of one measure to its levels: each yardstick intersects the bounds it counts.
import type { Unit } from '../../plan/unit/unit.ts';
import type { Selection } from '../../rulebook/selection.ts';
import type { Fate } from '../../rulebook/fate.ts';
import type { Measure, Provision } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import { ownBounds } from './bounds.ts';
import { attains } from './intersect.ts';
import { levelsOf, type Settled } from './levels.ts';
import {
  countsFor,
  type BaseValue,
  type Considered,
  type Level,
  type LiveBounds,
  type OwnBounds,
  type Requirement,
  type Yardstick,
} from './requirement.ts';
import { isSettledAnyway, isWholeOrNot } from './settled-anyway.ts';
import type { Evaluator } from './situation.ts';

/** A provision whose conditions hold, or may hold once the missing inputs are known. */
export interface Candidate {
  readonly rule: Rule;
  readonly selection: Selection;
}

/** The interval of every yardstick, and what became of each live provision. */
export function settle(
  evaluator: Evaluator,
  unit: Unit,
  measure: Measure,
  live: readonly Candidate[],
  silenced: readonly Considered[],
  isAlike: boolean,
): Requirement {
  const ofAim = live.map(({ rule, selection }): LiveBounds => ({
    rule,
    bounds: ownBounds(evaluator, rule.provision, unit, selection, 'aim'),
  }));
  const boundsFor = (yardstick: Yardstick): LiveBounds[] => {
    const counted: LiveBounds[] = [];
    for (const [at, one] of ofAim.entries()) {
      const selection = live[at]?.selection;
      const { provision } = one.rule;
      if (selection === undefined || !countsFor(yardstick, provision.force)) continue;
      if (yardstick === 'aim' || !restsOnRequirement(provision, evaluator)) counted.push(one);
      else {
        const bounds = ownBounds(evaluator, provision, unit, selection, yardstick);
        counted.push({ rule: one.rule, bounds });
      }
    }
    return counted;
  };
  const levels = levelsOf(boundsFor, settledBy(evaluator, unit), measure);
  const considered = ofAim.map((one) => consideredOf(one, levels.aim));
  return {
    measure,
    considered: silenced.length === 0 ? considered : [...considered, ...silenced],
    levels,
    isAlike,
    outsidePeriod: isOutsidePeriod(considered, levels.aim, evaluator.situation.plan.horizon),
    estimated: considered.some(({ bounds }) => bounds !== null && isEstimated(bounds.base)),
    ways: [],
  };
}

function isEstimated(base: BaseValue): boolean {
  return base.kind === 'known' && base.estimated;
}

function isOutsidePeriod(
  considered: readonly Considered[],
  { binding }: Level,
  horizon: number,
): boolean {
  if (binding.length === 0) return false;
  const year = String(horizon);
  return considered.every(
    ({ rule: { document, provision } }) =>
      !binding.includes(provision.id) || endsBefore(year, document, provision),
  );
}

function endsBefore(
  year: string,
  { period }: Rule['document'],
  { force, due }: Provision,
): boolean {
  if (period !== undefined) return period.to < year;
  // A day of the year itself sorts after its bare number.
  return force === 'target' && due !== undefined && due < year;
}

const SPEAKING: ReadonlySet<Fate['kind']> = new Set(['binds', 'satisfied', 'encouraged']);

function consideredOf({ rule, bounds }: LiveBounds, aim: Level): Considered {
  const fate = fateOf(rule, bounds, aim);
  const speaks = SPEAKING.has(fate.kind);
  return { rule, fate, bounds: speaks ? bounds : null };
}

const ALL: Selection = { kind: 'all' };

function settledBy(evaluator: Evaluator, unit: Unit): Settled {
  return ({ provision }, settled, yardstick) =>
    isWholeOrNot(provision, unit) &&
    isSettledAnyway(provision, ownBounds(evaluator, provision, unit, ALL, yardstick), settled);
}

/** Only a requirement as a base differs between yardsticks; every other base is the same for all three. */
function restsOnRequirement({ base }: Provision, { situation }: Evaluator): boolean {
  return typeof base === 'string' && situation.rulebook.measures.has(base);
}

const ENDS = ['lower', 'upper'] as const;

function fateOf({ provision }: Rule, bounds: OwnBounds, level: Level): Fate {
  if (bounds.base.kind === 'missing') return { kind: 'pending', missing: bounds.base.missing };
  if (bounds.base.kind === 'silent') return { kind: 'baseSilent', base: bounds.base.base };
  if (!countsFor('aim', provision.force)) return { kind: 'encouraged' };
  const ends = ENDS.filter((end) => attains(bounds[end], level.exact[end]));
  return ends.length > 0 ? { kind: 'binds', ends } : { kind: 'satisfied', by: level.binding };
}
