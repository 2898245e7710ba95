// A moment: one draft with all that it came to. What a view shows is read from one of these and from nothing beside it.
import { createContext, useContext } from 'react';
import type { Draft } from '../draft/draft.ts';
import { usePlanStore } from '../keeping/plan-store.ts';
import type { Rules } from '../rules/rules.ts';
import type { Assessed } from './assessed.ts';

export interface Moment extends Assessed {
  /** What was typed when the results were worked out; by now something else may be typed. */
  readonly draft: Draft;
  /** The id of the plan in hand. */
  readonly plan: string;
  readonly rules: Rules;
  /** False of a plan that has only just come into hand: nothing is known of it yet. */
  readonly isComputed: boolean;
}

/** A plan of which nothing is known yet: no figure of the plan before stands for it. */
export function awaited(draft: Draft, plan: string, rules: Rules): Moment {
  return { draft, plan, rules, problems: new Map(), assessment: null, isComputed: false };
}

export const MomentContext = createContext<Moment | null>(null);

/** The moment of the view that this is a part of. */
function useShown(): Moment {
  const moment = useContext(MomentContext);
  if (moment === null) throw new Error('used outside a view');
  return moment;
}

function isBehind({ draft, isComputed }: Moment, typed: Draft): boolean {
  return !isComputed || draft !== typed;
}

/** True while a newer draft is being worked out. */
export function useIsBehind(): boolean {
  const moment = useShown();
  return usePlanStore(({ draft }) => isBehind(moment, draft));
}

const numbers = new WeakMap<Draft, number>();
let drafts = 0;

/** Drafts in the order in which they were first seen, from 1. */
export function draftNumber(draft: Draft): number {
  const known = numbers.get(draft);
  if (known !== undefined) return known;
  drafts += 1;
  numbers.set(draft, drafts);
  return drafts;
}
