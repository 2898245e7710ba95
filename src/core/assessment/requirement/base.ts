// What a provision multiplies: a fact, a sum of facts, what stands today, or the requirement of another measure.
import { addKnown, missingAt } from '../../plan/facts.ts';
import { width } from '../../plan/terms.ts';
import { unitsWithin, type Unit } from '../../plan/unit/unit.ts';
import { type Decimal, ONE, ZERO } from '../../quantity/decimal.ts';
import { add, compare, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Selection } from '../../rulebook/selection.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { together, type Evidence } from './evidence.ts';
import type { BaseValue, Level, Yardstick } from './requirement.ts';
import { measureOf, type Evaluator } from './situation.ts';

const EXISTING = 'existing:';
const ZERO_RATIO: Ratio = ratio(ZERO);
const UNIT_BASE = fixed(ONE);

/** The base of a provision in a unit, over the members that its conditions select. */
export function baseOf(
  evaluator: Evaluator,
  provision: Provision,
  unit: Unit,
  selection: Selection,
  yardstick: Yardstick,
): BaseValue {
  if (selection.kind === 'unknown') return { kind: 'missing', missing: selection.missing };
  const members = selection.kind === 'some' ? selection.members : null;
  const { base } = provision;
  if (typeof base === 'string') return single(evaluator, base, unit, members, yardstick);
  return sumBases(base.map((one) => single(evaluator, one, unit, members, yardstick)));
}

function single(
  evaluator: Evaluator,
  base: string,
  unit: Unit,
  members: readonly Unit[] | null,
  yardstick: Yardstick,
): BaseValue {
  if (base === 'one') return UNIT_BASE;
  if (base.startsWith(EXISTING)) {
    const id = base.slice(EXISTING.length);
    const value = evaluator.existing(unit, id, members);
    return value === null ? { kind: 'missing', missing: [missingAt(unit, base)] } : fixed(value);
  }
  const { rulebook } = evaluator.situation;
  if (rulebook.measures.has(base)) return measureBase(evaluator, base, unit, members, yardstick);
  // A property of the place is no sum: its selected members share the one figure.
  const isShared = members === null || rulebook.facts.get(base)?.inherits === true;
  const known = isShared
    ? evaluator.facts(unit, base)
    : addKnown(members.map((part) => evaluator.facts(part, base)));
  return 'missing' in known
    ? { kind: 'missing', missing: known.missing }
    : fixed(known.value, known.estimated === true);
}

function fixed(value: Decimal, estimated = false): BaseValue {
  const both = ratio(value);
  return { kind: 'known', lower: both, upper: both, estimated, evidence: 'primary' };
}

/** A measure as a base means its requirement: of the same scope as it is, of a narrower one the sum inside. */
function measureBase(
  evaluator: Evaluator,
  id: string,
  unit: Unit,
  members: readonly Unit[] | null,
  yardstick: Yardstick,
): BaseValue {
  const { scope } = measureOf(evaluator.situation.rulebook, id);
  const here = lent(evaluator.requirement(unit, id).levels[yardstick], id);
  if (width(scope) >= width(unit.scope)) return here;
  const inside = sumInside(evaluator, id, members ?? [unit], scope, yardstick);
  if (inside === null) {
    const input = scope === 'community' ? 'communities' : 'streets';
    return here.kind === 'silent' ? { kind: 'missing', missing: [missingAt(unit, input)] } : here;
  }
  return stricter(here, inside);
}

/** The sum over the places inside where the measure is asked; null when they are not known. */
function sumInside(
  evaluator: Evaluator,
  id: string,
  units: readonly Unit[],
  scope: Unit['scope'],
  yardstick: Yardstick,
): BaseValue | null {
  const parts: Unit[] = [];
  for (const unit of units) {
    const inside = unitsWithin(unit, scope);
    if (inside === null) return null;
    parts.push(...inside);
  }
  const asked = parts
    .map((part) => lent(evaluator.requirement(part, id).levels[yardstick], id))
    .filter(({ kind }) => kind !== 'silent');
  if (asked.length === 0) return { kind: 'silent', base: id };
  const isAsked = asked.some((part) => part.kind === 'known' && part.lower !== null);
  return sumBases(isAsked ? asked.map(fromZero) : asked);
}

/** Beside places that must have some, one that nothing is asked of from below adds nothing; where none must, nothing is asked of the sum. */
function fromZero(part: BaseValue): BaseValue {
  return part.kind === 'known' && part.lower === null ? { ...part, lower: ZERO_RATIO } : part;
}

/** A requirement of the wider place and the sum inside hold together: neither loosens the other. */
function stricter(a: BaseValue, b: BaseValue): BaseValue {
  if (a.kind === 'silent' || b.kind === 'missing') return b;
  if (b.kind === 'silent' || a.kind === 'missing') return a;
  const pick = (one: Ratio | null, other: Ratio | null, sign: 1 | -1) => {
    if (one === null || other === null) return one ?? other;
    return compare(one, other) * sign >= 0 ? one : other;
  };
  const lower = pick(a.lower, b.lower, 1);
  const upper = pick(a.upper, b.upper, -1);
  const evidence = together(a.evidence, b.evidence);
  return { kind: 'known', lower, upper, estimated: a.estimated || b.estimated, evidence };
}

/** What a requirement lends to a measure built on it: in a conflict, its lower bound for both ends. */
function lent(level: Level, id: string): BaseValue {
  if (level.status === 'noRule') return { kind: 'silent', base: id };
  if (level.status === 'pending') return { kind: 'missing', missing: level.missing };
  return {
    kind: 'known',
    lower: level.lower,
    upper: level.status === 'conflict' ? level.lower : level.upper,
    estimated: level.estimated,
    evidence: level.evidence,
  };
}

/** Of parts none of which is silent: facts, and requirements where they are asked. */
function sumBases(parts: readonly BaseValue[]): BaseValue {
  const unknown = parts.flatMap((part) => (part.kind === 'missing' ? part.missing : []));
  if (unknown.length > 0) return { kind: 'missing', missing: unknown };
  const ends = parts.flatMap((part) => (part.kind === 'known' ? [part] : []));
  const total = (end: 'lower' | 'upper') =>
    ends.reduce<Ratio | null>((sofar, part) => {
      const value = part[end];
      return sofar === null || value === null ? null : add(sofar, value);
    }, ZERO_RATIO);
  const estimated = ends.some((part) => part.estimated);
  const evidence = ends.reduce<Evidence>((all, part) => together(all, part.evidence), 'primary');
  return { kind: 'known', lower: total('lower'), upper: total('upper'), estimated, evidence };
}
