// Works out one moment after another while somebody types: never in the way of a key, and never half of one.
import type { Draft } from '../draft/draft.ts';
import { usePlanStore } from '../keeping/plan-store.ts';
import { areEnough, type Rules } from '../rules/rules.ts';
import { assessInSlices } from './assess-in-slices.ts';
import type { Assessed } from './assessed.ts';
import type { Judged } from './earlier-draft.ts';
import { awaited, draftNumber, type Moment } from './moment.ts';

/**
 * @param shown what stands on the screen so far, from which unchanged places are taken over
 * @param show takes each new moment; drafts that were overtaken while they were worked out have none
 * @returns how to stop
 */
export function followDraft(
  rules: Rules,
  shown: Moment | null,
  show: (moment: Moment) => void,
): () => void {
  let last: Judged | null = shown;
  let giveUp: () => void = () => undefined;
  const judge = (draft: Draft, plan: string) => {
    giveUp();
    draftNumber(draft);
    if (!areEnough(rules.place, draft)) return;
    giveUp = assessInSlices(draft, rules, last, (assessed: Assessed) => {
      const moment = { ...assessed, draft, plan, rules, isComputed: true };
      last = moment;
      show(moment);
    });
  };
  const now = usePlanStore.getState();
  if (shown?.plan !== now.plan) show(awaited(now.draft, now.plan, rules));
  judge(now.draft, now.plan);
  const stop = usePlanStore.subscribe(({ draft, plan }, before) => {
    if (plan !== before.plan) show(awaited(draft, plan, rules));
    if (plan !== before.plan || draft !== before.draft) judge(draft, plan);
  });
  return () => {
    stop();
    giveUp();
  };
}
