// What sorts of places are compiled from, and what one sort takes over from those before it.
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
  readonly shared: Shared;
}

/** Answers for another measure of the same sort; null where nothing can be asked of it. */
export type Resting = (id: string) => CompiledMeasure | null;

/** Measures of one sort: in the order of the vocabulary, and each after those that it rests on. */
interface Together {
  readonly measures: readonly CompiledMeasure[];
  readonly inOrder: readonly CompiledMeasure[];
}

/** What is the same in several sorts is there once: thousands of counties are asked a few hundred different things. */
interface Shared {
  /** What was compiled under the key, by whichever sort came first. */
  readonly measure: (key: string, compile: Compile) => CompiledMeasure | null;
  /** One number for the very same measure and for no other; nought where nothing can be asked. */
  readonly numberOf: (measure: CompiledMeasure | null) => number;
  /** The very same lists for the same measures. @param of what else must be the same */
  readonly together: (of: string, lists: Together) => Together;
}

type Compile = () => CompiledMeasure | null;

export function sharing(): Shared {
  const measures = new Map<string, CompiledMeasure | null>();
  const numbers = new Map<CompiledMeasure, number>();
  const lists = new Map<string, Together>();
  const numberOf = (measure: CompiledMeasure | null) => {
    if (measure === null) return 0;
    const number = numbers.get(measure) ?? numbers.size + 1;
    numbers.set(measure, number);
    return number;
  };
  return {
    numberOf,
    measure: (key, compile) => {
      const known = measures.get(key);
      if (known !== undefined) return known;
      const made = compile();
      measures.set(key, made);
      return made;
    },
    together: (of, made) => {
      const key = [of, ...made.measures.map(numberOf)].join(' ');
      const known = lists.get(key) ?? made;
      lists.set(key, known);
      return known;
    },
  };
}
