// What is required of one plan here and of the same plan there: what came, what went, who took over, and by how much.
import type { Unit } from '../../plan/unit/unit.ts';
import { width } from '../../plan/terms.ts';
import { compare, excess, type Ratio } from '../../quantity/ratio.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import type { Assessment } from '../assess.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** How one end of a requirement differs. */
export type EndShift =
  | { readonly kind: 'more' | 'less'; readonly by: Ratio }
  | { readonly kind: 'begins' | 'ceases'; readonly value: Ratio };

/** `waits`: it cannot be said there what is asked, for an input is missing; `known`: it could not be said here. */
export type DifferenceKind = 'came' | 'went' | 'changed' | 'tookOver' | 'waits' | 'known';

/** One measure in one place that is not the same on both sides. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly lower: EndShift | null;
  readonly upper: EndShift | null;
  /** Who decides there; who decided here and does not there. */
  readonly deciding: readonly Rule[];
  readonly formerly: readonly Rule[];
}

type Side = Pick<Assessment, 'plan' | 'outcomes'>;

/** Every difference, in the order of the first side; what only the second asks for comes last. */
export function differencesOf(before: Side, after: Side, yardstick: Yardstick): Difference[] {
  const steps = differencesInSteps(before, after, yardstick);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each outcome. */
export function* differencesInSteps(
  before: Side,
  after: Side,
  yardstick: Yardstick,
): Generator<void, Difference[]> {
  const keyOf = keysFor(before.plan.place === after.plan.place);
  const there = new Map(asked(after, yardstick).map((one) => [keyOf(one), one]));
  const found: Difference[] = [];
  for (const one of asked(before, yardstick)) {
    const key = keyOf(one);
    const difference = differenceOf(one, there.get(key) ?? null, yardstick);
    if (difference !== null) found.push(difference);
    there.delete(key);
    yield;
  }
  for (const one of there.values()) {
    found.push({ kind: 'came', ...toldOf(null, one, yardstick) });
    yield;
  }
  return found;
}

function asked({ outcomes }: Side, yardstick: Yardstick): readonly Outcome[] {
  return outcomes.filter(({ levels }) => levels[yardstick].status !== 'noRule');
}

/** Communities and streets are known by their ids; wider places, under another code, by their level. */
function keysFor(isSamePlace: boolean): (outcome: Outcome) => string {
  const placeOf = ({ scope, at }: Unit) =>
    isSamePlace || width(scope) <= width('street') ? `${scope} ${at}` : scope;
  return ({ unit, measure }) => `${placeOf(unit)} ${measure.id}`;
}

/** @returns null where both sides ask for the same by the same provisions */
function differenceOf(
  before: Outcome,
  after: Outcome | null,
  yardstick: Yardstick,
): Difference | null {
  const told = toldOf(before, after, yardstick);
  if (after === null) return { kind: 'went', ...told };
  const [old, now] = [before.levels[yardstick].status, after.levels[yardstick].status];
  if (old === 'pending' || now === 'pending') {
    if (old === now) return null;
    return { kind: now === 'pending' ? 'waits' : 'known', ...told };
  }
  if (told.lower !== null || told.upper !== null) return { kind: 'changed', ...told };
  const joined = without(told.deciding, rulesOf(before, yardstick));
  return told.formerly.length + joined.length > 0 ? { kind: 'tookOver', ...told } : null;
}

/** Both sides, how each end moved, and who decides. */
function toldOf(
  before: Outcome | null,
  after: Outcome | null,
  yardstick: Yardstick,
): Omit<Difference, 'kind'> {
  const [old, now] = [before?.levels[yardstick] ?? null, after?.levels[yardstick] ?? null];
  const deciding = rulesOf(after, yardstick);
  return {
    before,
    after,
    lower: shiftOf(old?.lower ?? null, now?.lower ?? null),
    upper: shiftOf(old?.upper ?? null, now?.upper ?? null),
    deciding,
    formerly: without(rulesOf(before, yardstick), deciding),
  };
}

/** How one end moved; null where it did not. */
export function shiftOf(from: Ratio | null, to: Ratio | null): EndShift | null {
  if (from === null) return to === null ? null : { kind: 'begins', value: to };
  if (to === null) return { kind: 'ceases', value: from };
  const order = compare(from, to);
  if (order === 0) return null;
  return order < 0
    ? { kind: 'more', by: excess(to, from) }
    : { kind: 'less', by: excess(from, to) };
}

/** Who decides; of what cannot be said yet, also who waits for an input. */
function rulesOf(outcome: Outcome | null, yardstick: Yardstick): Rule[] {
  if (outcome === null) return [];
  const { binding, status } = outcome.levels[yardstick];
  const waits = status === 'pending';
  return outcome.considered
    .filter(
      ({ rule, fate }) => binding.includes(rule.provision.id) || (waits && fate.kind === 'pending'),
    )
    .map(({ rule }) => rule);
}

function without(rules: readonly Rule[], others: readonly Rule[]): Rule[] {
  const ids = new Set(others.map(({ provision }) => provision.id));
  return rules.filter(({ provision }) => !ids.has(provision.id));
}
