// Checks the paper a moment after each key and tries it on the plan in slices, so that no key waits for either.
import { useEffect, useState } from 'react';
import type { Problem } from '../../../core/plan/problem.ts';
import { inSlices } from '../../../state/assessed/in-slices.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { checkPaper, othersThan } from '../../../state/writing/check-paper.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import { forTrial } from '../../../state/writing/prove-all.ts';
import { wordsWith } from '../../../state/writing/read-entry.ts';
import { paperInPlan, tryInSteps, type Tried } from '../../../state/writing/try-paper.ts';
import type { Trial } from './trial-context.ts';

const REST_MS = 150;

interface Found {
  readonly document: Table;
  readonly moment: Moment;
  readonly problems: readonly Problem[];
  /** Whether it can be tried: nothing is wrong but, at most, what its examples say. */
  readonly isSound: boolean;
  /** Undefined until the trial is through. */
  readonly tried: Tried | null | undefined;
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly trial: Trial;
}

/** What was found last stays until something newer is: nothing flickers while one types. */
export function useChecked(document: Table, moment: Moment): Checked {
  const yardstick = useSettings((state) => state.yardstick);
  const [found, setFound] = useState<Found | null>(null);
  const [last, setLast] = useState<Tried | null>(null);
  useEffect(() => {
    let giveUp: () => void = () => undefined;
    const begin = () => {
      const { rules, draft } = moment;
      const { problems } = checkPaper(document, othersThan(document, draft.ownPacks), rules);
      const paper = forTrial(document, problems, wordsWith(document, rules.rulebook));
      const isSound = paper !== null;
      setFound({ document, moment, problems, isSound, tried: undefined });
      if (paper === null) return;
      const trial = { ...paperInPlan(paper, draft), rules, known: moment, yardstick };
      giveUp = inSlices(tryInSteps(trial), (tried) => {
        setFound({ document, moment, problems, isSound, tried });
        setLast(tried);
      });
    };
    const rest = setTimeout(begin, REST_MS);
    return () => {
      clearTimeout(rest);
      giveUp();
    };
  }, [document, moment, yardstick]);
  const problems = found?.problems ?? [];
  return { problems, trial: { state: stateOf(found, document, moment), tried: last } };
}

function stateOf(found: Found | null, document: Table, moment: Moment): Trial['state'] {
  if (found === null || found.document !== document || found.moment !== moment) return 'waiting';
  if (!found.isSound) return 'unsound';
  if (found.tried === undefined) return 'waiting';
  return found.tried === null ? 'impossible' : 'done';
}
