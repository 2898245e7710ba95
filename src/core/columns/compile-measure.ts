// One measure of one sort of place, from the provisions that hold or may hold there to whole numbers.
import { countsFor } from '../assessment/requirement/requirement.ts';
import type { Candidate } from '../assessment/requirement/settle.ts';
import { standingWays } from '../assessment/requirement/standing-ways.ts';
import type { Unit } from '../plan/unit/unit.ts';
import type { Measure, When } from '../rulebook/pack.ts';
import { basesOf } from '../rulebook/rulebook.ts';
import { select } from '../rulebook/selection.ts';
import type { Speaking } from '../rulebook/speaking.ts';
import type { CompiledMeasure, LinearMeasure, Unsaid } from './compiled.ts';
import type { Ground, Resting } from './ground.ts';
import { draftOf, type Draft } from './draft-piece.ts';
import { existingForm } from './existing-form.ts';
import { membersOf, positions } from './members.ts';
import { inWholeNumbers } from './whole-numbers.ts';

/** As many as fit into the bits of a number, one a provision. */
const MOST_PIECES = 30;

/** Null where nothing can be asked. What other sorts were asked by the same provisions is not compiled again. */
export function compileMeasure(
  ground: Ground,
  unit: Unit,
  measure: Measure,
  speaking: readonly Speaking[],
  resting: Resting,
): CompiledMeasure | null {
  const candidates = candidatesOf(ground, unit, speaking);
  if (candidates.length === 0) return null;
  const key = keyOf(ground, unit, measure, candidates, resting);
  return ground.shared.measure(key, () => compiled(ground, unit, measure, candidates, resting));
}

/** All that decides what a measure is compiled to: who may speak, of whom, and what that rests on in the sort. */
function keyOf(
  { rulebook, shared }: Ground,
  unit: Unit,
  { id }: Measure,
  candidates: readonly Candidate[],
  resting: Resting,
): string {
  const own = candidates.flatMap(({ rule: { provision }, selection }) => {
    const whom =
      selection.kind === 'some' ? positions(unit, selection.members).join('+') : selection.kind;
    const on = basesOf(provision).filter((base) => rulebook.measures.has(base));
    return [provision.id, whom, ...on.map((base) => shared.numberOf(resting(base)))];
  });
  return [unit.scope, id, ...own].join(' ');
}

function compiled(
  ground: Ground,
  unit: Unit,
  measure: Measure,
  candidates: readonly Candidate[],
  resting: Resting,
): CompiledMeasure | null {
  const explained = (why: Unsaid): CompiledMeasure => ({ kind: 'explained', measure, why });
  if (isOverriddenByFigures(candidates)) return explained('overridden-by-figures');
  const standing = standingWays(candidates, ground.situation);
  const live = candidates.filter((one) => standing.some((way) => way.live.includes(one)));
  if (live.every(({ rule }) => !countsFor('aim', rule.provision.force))) return null;
  const drafts = new Map<Candidate, Draft>();
  for (const one of live) {
    const draft = draftOf(ground, unit, one, resting);
    if (typeof draft === 'string') return explained(draft);
    if (draft !== null) drafts.set(one, draft);
  }
  const members = membersOf(unit, [...drafts.keys()]);
  if (members === undefined) return explained('mixed-members');
  const existing = existingForm(ground, unit, measure, members);
  if (typeof existing === 'string') return explained(existing);
  if (standing.length > 1 && live.some(isWayByFigures)) return explained('ways-by-figures');
  const ways = standing.map((way) =>
    way.live.flatMap((one) => {
      const draft = drafts.get(one);
      return draft !== undefined && countsFor('aim', one.rule.provision.force) ? [draft] : [];
    }),
  );
  const all = ways.flat();
  if (all.length === 0) return null;
  if (all.length > MOST_PIECES) return explained('too-many-provisions');
  const linear: LinearMeasure | null = inWholeNumbers(measure, ways, existing);
  return linear ?? explained('too-large');
}

/** Those whose dates, choices and properties let them speak; what their figures say is asked of each row. */
function candidatesOf(
  { context }: Ground,
  unit: Unit,
  speaking: readonly Speaking[],
): readonly Candidate[] {
  return speaking.flatMap(({ rule, silence }) => {
    if (silence !== null) return [];
    const selection = select(withoutFigures(rule.provision.when), unit, context);
    return selection.kind === 'none' || selection.kind === 'elsewhere' ? [] : [{ rule, selection }];
  });
}

const bare = new WeakMap<When, When>();

/** The very same each time: the conditions of each are made once. */
function withoutFigures(when: When): When {
  if (Object.keys(when.figures).length === 0) return when;
  const known = bare.get(when) ?? { ...when, figures: {} };
  bare.set(when, known);
  return known;
}

/** True where a figure decides whether a choice is offered at all. */
function isWayByFigures({ rule: { provision } }: Candidate): boolean {
  return provision.alternative !== undefined && Object.keys(provision.when.figures).length > 0;
}

/** True where a figure decides whether a provision holds that others give way to. */
function isOverriddenByFigures(candidates: readonly Candidate[]): boolean {
  const ids = new Set(candidates.map(({ rule }) => rule.provision.id));
  return candidates.some(
    ({ rule: { provision } }) =>
      Object.keys(provision.when.figures).length > 0 &&
      provision.overrides.some((id) => ids.has(id)),
  );
}
