// Which inputs would answer more: each with the requirements that wait for it.
import type { Missing } from '../../plan/facts.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** An input, the first place that lacks it, and how many requirements wait for it, each measure in each place once. */
interface Waiting {
  readonly missing: Missing;
  readonly count: number;
}

/** The input for which most requirements wait first; one that waits for several is counted with each. */
export function waitingInputs(outcomes: readonly Outcome[], yardstick: Yardstick): Waiting[] {
  const waiting = new Map<string, Waiting>();
  for (const { levels } of outcomes) {
    const { missing } = levels[yardstick];
    for (const one of new Map(missing.map((each) => [each.input, each] as const)).values()) {
      const before = waiting.get(one.input);
      waiting.set(one.input, { missing: before?.missing ?? one, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...waiting.values()].sort((a, b) => b.count - a.count);
}
