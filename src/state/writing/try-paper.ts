// What a paper would change in the plan in hand: the plan worked out without it and with it, and the results that differ.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { compare, type Ratio } from '../../core/quantity/ratio.ts';
import type { Fate } from '../../core/rulebook/fate.ts';
import { assessDraftInSteps } from '../assessed/assessed.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rules } from '../rules/rules.ts';
import { withoutPaper, withPaper } from './in-plan.ts';
import { textAt, type Table } from './pack-data.ts';

/** One result before and after; null where nothing was, or is, required. */
export interface Change {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** A provision of the paper in one place: what became of it. */
export interface Heard {
  readonly outcome: Outcome;
  readonly fate: Fate;
}

export interface Tried {
  readonly changes: readonly Change[];
  /** By provision, in every place where it was considered. */
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
  readonly after: Assessment;
}

/** What is tried: two states of a plan, which differ in the paper of this id. */
interface Trial {
  readonly before: Draft;
  readonly after: Draft;
  readonly id: string;
  readonly rules: Rules;
  /** A draft and what it came to: not worked out again where it is the one before. */
  readonly known: { readonly draft: Draft; readonly assessment: Assessment | null };
  readonly yardstick: Yardstick;
}

/** A plan without a paper, and with it switched on. */
export function paperInPlan(document: Table, draft: Draft): Pick<Trial, 'before' | 'after' | 'id'> {
  const id = textAt(document, ['document', 'id']);
  return { before: withoutPaper(draft, id), after: withPaper(draft, document), id };
}

/** With a pause after each place; null where the plan lacks what nothing can be computed without. */
export function* tryInSteps(trial: Trial): Generator<void, Tried | null> {
  const { rules, known, yardstick, id } = trial;
  const before =
    trial.before === known.draft && known.assessment !== null
      ? known.assessment
      : (yield* assessDraftInSteps(trial.before, rules, null)).assessment;
  const { assessment: after } = yield* assessDraftInSteps(trial.after, rules, null);
  if (before === null || after === null) return null;
  return { changes: changesOf(before, after, yardstick), heard: heardOf(after, id), after };
}

const keyOf = ({ unit, measure }: Outcome) => `${unit.scope} ${unit.at} ${measure.id}`;

/** Results that ask for another number, or for one where nothing was asked, or are judged otherwise. */
function changesOf(before: Assessment, after: Assessment, yardstick: Yardstick): Change[] {
  const old = new Map(before.outcomes.map((one) => [keyOf(one), one] as const));
  const changes: Change[] = [];
  for (const now of after.outcomes) {
    const was = old.get(keyOf(now)) ?? null;
    old.delete(keyOf(now));
    if (was === null || differ(was, now, yardstick)) changes.push({ before: was, after: now });
  }
  return [...changes, ...[...old.values()].map((was) => ({ before: was, after: null }))];
}

function differ(was: Outcome, now: Outcome, yardstick: Yardstick): boolean {
  const [a, b] = [was.levels[yardstick], now.levels[yardstick]];
  return (
    a.status !== b.status ||
    a.verdict !== b.verdict ||
    !areEqual(a.lower, b.lower) ||
    !areEqual(a.upper, b.upper)
  );
}

function areEqual(a: Ratio | null, b: Ratio | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}

function heardOf({ outcomes, notAsked, silent }: Assessment, id: string): Tried['heard'] {
  const heard = new Map<string, Heard[]>();
  for (const outcome of [...outcomes, ...notAsked, ...silent])
    for (const { rule, fate } of outcome.considered) {
      if (rule.document.id !== id) continue;
      const own = heard.get(rule.provision.id) ?? [];
      own.push({ outcome, fate });
      heard.set(rule.provision.id, own);
    }
  return heard;
}
