// What a plan may speak of: the places, measures, facts, packs, choices and assumptions that exist.
import type { Places } from './place.ts';

/** Handed in by whoever holds the packs, so that a plan is checked against exactly the rules it will meet. */
export interface PlanVocabulary {
  readonly places: Places;
  /** Measure id to whether it counts whole things. */
  readonly measures: ReadonlyMap<string, boolean>;
  /** Fact id to whether it counts whole things. */
  readonly facts: ReadonlyMap<string, boolean>;
  /** Ids of duties that papers lay on communities without a figure; null where they are not known, and any is taken. */
  readonly duties: ReadonlySet<string> | null;
  /** Pack ids that a plan may switch on. */
  readonly packs: ReadonlySet<string>;
  /** Alternative group to its choices. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Assumption id to the range it must lie in, as decimal text; `above` is exclusive. */
  readonly assumptions: ReadonlyMap<
    string,
    { readonly above?: string | undefined; readonly most?: string | undefined }
  >;
}
