// The record of how an outcome came about, in texts and lists alone: what an explanation prints and a machine reads.
import type { Fate } from '../../rulebook/fate.ts';
import type { Force, When } from '../../rulebook/pack.ts';
import type { Considered } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { arithmeticOf, type Step } from './step.ts';

/** The dates by which a provision speaks or is silent: those of its paper, its own, and the period of a plan. */
interface TracedDates {
  readonly from: string | null;
  readonly to: string | null;
  readonly due: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** One provision that was considered: what became of it and why, and its arithmetic where it speaks. */
export interface TracedProvision {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly force: Force;
  readonly fate: Fate;
  readonly dates: TracedDates;
  /** Under which conditions it speaks, as its paper states them. */
  readonly when: When;
  /** The places inside that its conditions select; null for all of them. */
  readonly members: readonly string[] | null;
  readonly steps: readonly Step[];
}

/** Every provision considered, in the order in which it was; one list for all outcomes that share what was considered. */
export function traced({
  considered,
  measure,
}: Pick<Outcome, 'considered' | 'measure'>): readonly TracedProvision[] {
  const known = remembered.get(considered);
  if (known !== undefined) return known;
  const made = considered.map((one) => tracedProvision(one, measure.whole));
  remembered.set(considered, made);
  return made;
}

const remembered = new WeakMap<readonly Considered[], readonly TracedProvision[]>();

function tracedProvision(one: Considered, whole: boolean): TracedProvision {
  const { rule, fate, bounds } = one;
  const { provision, document } = rule;
  const { from, to, period } = document;
  const speaks = fate.kind === 'binds' || fate.kind === 'satisfied';
  return {
    id: provision.id,
    document: document.id,
    section: provision.section,
    force: provision.force,
    fate,
    dates: { from, to, due: provision.due ?? null, period: period ?? null },
    when: provision.when,
    members: bounds?.members?.map(({ at }) => at) ?? null,
    steps: speaks ? arithmeticOf(one, whole) : [],
  };
}
