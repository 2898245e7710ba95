// The worked examples of provisions: of the built-in ones fetched when somebody reads them, of a plan's own packs as they came.
import type { Provision } from '../../core/rulebook/pack.ts';
import { part } from '../../parts/part.ts';

/** A provision's worked examples. */
export type ExamplesOf = (provision: Provision) => Provision['examples'];

/** All of them; a page computes with packs that left theirs at home. */
export async function loadExamples(): Promise<ExamplesOf> {
  const { EXAMPLES } = await part(() => import('virtual:packs-examples'));
  return ({ id, examples }) => (examples.length > 0 ? examples : (EXAMPLES[id] ?? []));
}
