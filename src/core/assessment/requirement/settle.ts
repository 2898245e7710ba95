// From the live provisions of one measure to its levels: each yardstick intersects the bounds it counts.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit.ts';
import type { Selection } from '../../rulebook/selection.ts';
import type { Fate } from '../../rulebook/fate.ts';
import type { Measure, Provision } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import { isFixed, ownBounds } from './bounds.ts';
import {
  attains,
  countsFor,
  intersect,
  type Considered,
  type Level,
  type LiveBounds,
  type OwnBounds,
  type Requirement,
  type Yardstick,
} from './requirement.ts';
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
): Requirement {
  const ofAim = live.map(({ rule, selection }): LiveBounds => ({
    rule,
    bounds: ownBounds(evaluator, rule.provision, unit, selection, 'aim'),
  }));
  const boundsFor = (yardstick: Yardstick): LiveBounds[] =>
    ofAim.flatMap((one, at) => {
      const selection = live[at]?.selection;
      const { provision } = one.rule;
      if (selection === undefined || !countsFor(yardstick, provision.force)) return [];
      if (yardstick === 'aim' || !restsOnRequirement(provision, evaluator)) return [one];
      const bounds = ownBounds(evaluator, provision, unit, selection, yardstick);
      return [{ rule: one.rule, bounds }];
    });
  const { levels, considered } = settledOnce(ofAim, () => {
    const made = levelsOf(boundsFor, measure);
    return { levels: made, considered: ofAim.map((one) => consideredOf(one, made.aim)) };
  });
  return {
    measure,
    considered: silenced.length === 0 ? considered : [...considered, ...silenced],
    levels,
  };
}

type Settled = Pick<Requirement, 'levels' | 'considered'>;

/** Fixed figures settle alike everywhere: a room in each community is intersected once, not a thousand times. */
function settledOnce(live: readonly LiveBounds[], settleThem: () => Settled): Settled {
  const [first] = live;
  if (first === undefined || !live.every(({ bounds }) => isFixed(bounds))) return settleThem();
  const known = settledFixed.get(first.bounds) ?? [];
  const same = known.find(
    (one) =>
      one.live.length === live.length &&
      one.live.every(({ bounds }, at) => bounds === live[at]?.bounds),
  );
  if (same !== undefined) return same.settled;
  const settled = settleThem();
  settledFixed.set(first.bounds, [...known, { live, settled }]);
  return settled;
}

const settledFixed = new WeakMap<OwnBounds, { live: readonly LiveBounds[]; settled: Settled }[]>();

const SPEAKING: ReadonlySet<Fate['kind']> = new Set(['binds', 'satisfied', 'encouraged']);

function consideredOf({ rule, bounds }: LiveBounds, aim: Level): Considered {
  const fate = fateOf(rule, bounds, aim);
  const speaks = SPEAKING.has(fate.kind);
  return { rule, fate, bounds: speaks ? bounds : null };
}

/** Only a requirement as a base differs between yardsticks; every other base is the same for all three. */
function restsOnRequirement({ base }: Provision, { situation }: Evaluator): boolean {
  return typeof base === 'string' && situation.rulebook.measures.has(base);
}

/** Yardsticks that count the very same bounds share one level. */
function levelsOf(
  boundsFor: (yardstick: Yardstick) => LiveBounds[],
  measure: Measure,
): Requirement['levels'] {
  const made: { bounds: LiveBounds[]; level: Level }[] = [];
  const level = (yardstick: Yardstick): Level => {
    const bounds = boundsFor(yardstick);
    const same = made.find(
      (one) => one.bounds.length === bounds.length && one.bounds.every((b, at) => b === bounds[at]),
    );
    if (same !== undefined) return same.level;
    const fresh = levelOf(bounds, measure);
    made.push({ bounds, level: fresh });
    return fresh;
  };
  return { must: level('must'), should: level('should'), aim: level('aim') };
}

function levelOf(bounds: readonly LiveBounds[], measure: Measure): Level {
  const missing = bounds.flatMap(({ bounds: { base } }) =>
    base.kind === 'missing' ? base.missing : [],
  );
  return intersect(bounds, missing.length === 0 ? missing : distinct(missing), measure);
}

function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [`${one.scope} ${one.at} ${one.input}`, one])).values()];
}

function fateOf({ provision }: Rule, bounds: OwnBounds, level: Level): Fate {
  if (bounds.base.kind === 'missing') return { kind: 'pending', missing: bounds.base.missing };
  if (bounds.base.kind === 'silent') return { kind: 'baseSilent', base: bounds.base.base };
  if (!countsFor('aim', provision.force)) return { kind: 'encouraged' };
  const ends = (['lower', 'upper'] as const).filter((end) =>
    attains(bounds[end], level.exact[end]),
  );
  return ends.length > 0 ? { kind: 'binds', ends } : { kind: 'satisfied', by: level.binding };
}
