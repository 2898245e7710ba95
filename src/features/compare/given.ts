// What columns are made from, and a column before anything is computed of it.
import type { Assessment } from '../../core/assessment/assess.ts';
import { planUnder, type Scenario } from '../../core/assessment/comparison/scenario.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { SheetWords } from '../../sheets/frame/sheet.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import type { Draft } from '../../state/draft/draft.ts';
import type { CompareChoices } from './compare-store.ts';

/** A column before anything is computed of it. */
export interface Supposed {
  /** The same for the same plan under the same circumstance. */
  readonly key: string;
  readonly name: string;
  readonly supposed: string;
  readonly plan: Plan;
  readonly rulebook: Rulebook;
}

export interface Given {
  readonly moment: Moment;
  readonly assessment: Assessment;
  readonly choices: Omit<CompareChoices, 'from' | 'to' | 'view'>;
  /** The drafts of the kept plans that were chosen, as far as they have been read. */
  readonly kept: ReadonlyMap<string, Draft>;
  readonly words: SheetWords;
}

/** The plan in hand under a scenario; @param supposed what is supposed, where the name does not say it all */
export function under(
  { assessment }: Given,
  scenario: Scenario,
  name: string,
  supposed = '',
): Supposed {
  const { plan, rulebook } = assessment;
  return {
    key: JSON.stringify(scenario),
    name,
    supposed: supposed === '' ? name : supposed,
    plan: planUnder(plan, scenario, rulebook.places),
    rulebook,
  };
}
