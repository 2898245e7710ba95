// What a correction would change everywhere in the plan, worked out in slices while it is typed.
import { useEffect, useState } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { inSlices } from '../../../state/assessed/in-slices.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { CORRECTIONS, type Correction } from '../../../state/writing/corrected-provision.ts';
import { withCorrection } from '../../../state/writing/correction.ts';
import { tryInSteps, type Tried } from '../../../state/writing/try-paper.ts';
import type { Trial } from '../trying/trial-context.ts';

const REST_MS = 150;

/** @param said what is typed; null while it says nothing that can be tried */
export function useCorrectionTrial(
  outcome: Outcome,
  moment: Moment,
  said: Correction | null,
): Trial {
  const yardstick = useSettings((state) => state.yardstick);
  const [found, setFound] = useState<{ readonly of: string; readonly tried: Tried | null } | null>(
    null,
  );
  const key = JSON.stringify(said);
  useEffect(() => {
    const correction = JSON.parse(key) as Correction | null;
    if (correction === null) return undefined;
    let giveUp: () => void = () => undefined;
    const begin = () => {
      const { draft, rules } = moment;
      const after = withCorrection(draft, outcome, correction, rules.rulebook);
      const trial = { before: draft, after, id: CORRECTIONS, rules, known: moment, yardstick };
      giveUp = inSlices(tryInSteps(trial), (tried) => setFound({ of: key, tried }));
    };
    const rest = setTimeout(begin, REST_MS);
    return () => {
      clearTimeout(rest);
      giveUp();
    };
  }, [key, outcome, moment, yardstick]);
  const tried = found?.tried ?? null;
  if (said === null) return { state: 'unsound', tried };
  if (found?.of !== key) return { state: 'waiting', tried };
  return { state: tried === null ? 'impossible' : 'done', tried };
}
