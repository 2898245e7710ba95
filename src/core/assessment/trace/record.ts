// The record of one outcome, whole: what the explanation on the screen words and what `--trace` prints.
import { plain, type Decimal } from '../../quantity/decimal.ts';
import { print } from '../../quantity/ratio.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { choicesOf, type TracedChoice } from './choices.ts';
import { inputsOf, type TracedInput } from './inputs.ts';
import { levelsOf, waysOf, type TracedLevel, type TracedWay } from './judgement.ts';
import { plannedAt, standingOf, type TracedPlanned, type TracedStanding } from './standing.ts';
import { traced, type TracedProvision } from './traced.ts';
import type { Yardstick } from '../requirement/requirement.ts';

/** Why one number is so, in texts and lists alone: null is not known or does not arise, never zero. */
export interface OutcomeRecord {
  readonly inputs: readonly TracedInput[];
  readonly provisions: readonly TracedProvision[];
  readonly choices: readonly TracedChoice[];
  readonly ways: readonly TracedWay[];
  readonly levels: Readonly<Record<Yardstick, TracedLevel>>;
  readonly standing: TracedStanding;
  readonly planned: TracedPlanned | null;
  /** Beside as many others: how many of those are in post, and how many fewer there are here. */
  readonly inPost: {
    readonly measure: string;
    readonly inPost: string;
    readonly fewer: string;
  } | null;
  /** Not judged, since the list may lack communities: how many it has, of how many. */
  readonly partial: { readonly listed: string; readonly stated: string | null } | null;
  /** A duty of the whole street or community: listed, not judged of the site. */
  readonly ofWholePlace: boolean;
  readonly outsidePeriod: boolean;
  readonly estimated: boolean;
}

export function recordOf(evaluator: Evaluator, outcome: Outcome): OutcomeRecord {
  const { inPost, partial, ofWholePlace, outsidePeriod, estimated } = outcome;
  return {
    inputs: inputsOf(evaluator, outcome),
    provisions: traced(outcome),
    choices: choicesOf(evaluator, outcome),
    ways: waysOf(outcome),
    levels: levelsOf(evaluator, outcome),
    standing: standingOf(evaluator, outcome),
    planned: plannedAt(outcome),
    inPost: inPost && {
      measure: inPost.measure.id,
      inPost: plain(inPost.inPost),
      fewer: print(inPost.fewer, 'up'),
    },
    partial: partial && { listed: plain(partial.listed), stated: text(partial.stated) },
    ...{ ofWholePlace, outsidePeriod, estimated },
  };
}

const text = (value: Decimal | null) => value && plain(value);
