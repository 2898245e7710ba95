// What sorts of places are compiled from, and how a measure asks for those that it rests on.
import type { Situation } from '../assessment/requirement/situation.ts';
import type { ConditionContext } from '../rulebook/condition.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { BatchSettings } from './batch-plan.ts';
import type { CompiledMeasure } from './compiled.ts';

/** What sorts are compiled from. */
export interface Ground {
  readonly settings: BatchSettings;
  readonly rulebook: Rulebook;
  readonly situation: Situation;
  readonly context: ConditionContext;
}

/** Answers for another measure of the same sort; null where nothing can be asked of it. */
export type Resting = (id: string) => CompiledMeasure | null;
