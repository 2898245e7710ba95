// What can be done with one kept plan, and what is said afterwards.
import { blankNames, useWords, type Translate } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import type { PlanHead } from '../../state/library/plan-head.ts';
import { openPlan, startPlan } from '../../state/keeping/plan-session.ts';
import { copyPlan, deletePlan, recordText, renamePlan } from '../../state/keeping/plan-upkeep.ts';
import { blankPlan } from '../../state/draft/blank-plan.ts';
import { saveTextFile } from '../../state/files/plan-files.ts';
import { today } from '../../state/today.ts';
import type { Tell } from './said.ts';
import { useTrying } from './use-trying.ts';

interface Given {
  readonly plan: PlanHead;
  readonly plans: readonly PlanHead[];
  readonly tell: Tell;
  readonly onOpen: () => void;
}

export function usePlanActions({ plan, plans, tell, onOpen }: Given) {
  const { t, language } = useWords();
  const { id, savedAt } = plan;
  const current = useSaving((state) => state.id === id);
  const name = plan.name || t('kept.plans.unnamed');
  const trying = useTrying(tell);
  const tried = (work: () => Promise<void>) => () => trying(work);
  const open = tried(async () => {
    const answer = await openPlan(id);
    if (answer === 'plan') onOpen();
    else tell({ text: t(`kept.plans.${answer === 'unsaved' ? 'notOpened' : answer}`) });
  });
  const copy = tried(async () => {
    const copied = await copyPlan(id, (planName, taken) =>
      freeName(planName || t('kept.plans.unnamed'), taken, t),
    );
    const text =
      copied === null ? t('kept.plans.notCopied') : t('kept.plans.copied', { name: copied });
    tell({ text });
  });
  const rename = async (next: string) =>
    tried(async () => {
      if (!(await renamePlan(id, next))) return tell({ text: t('kept.plans.notRenamed') });
      tell({ text: t('kept.plans.renamed', { name: next || t('kept.plans.unnamed') }) });
    })();
  const remove = tried(async () => {
    const bringBack = await deletePlan(id);
    if (current) await showAnother(plans.filter((one) => one.id !== id && one.kind === 'plan'));
    const undo = tried(async () => {
      await bringBack();
      tell({ text: t('kept.plans.removeUndone', { name }) });
    });
    tell({ text: t('kept.plans.removed', { name }), undo: () => void undo() });
  });
  const download = tried(async () => saveTextFile(await recordText(id), name));
  const when = savedAt === '' ? '' : said(savedAt, language, t);
  return { when, open, copy, rename, remove, download };
}

/** In place of the plan that was deleted: the one saved last, else an empty one. */
async function showAnother([next]: readonly PlanHead[]): Promise<void> {
  if (next === undefined || (await openPlan(next.id)) !== 'plan')
    await startPlan(blankPlan(today(), blankNames), 'untouched');
}

function said(savedAt: string, language: 'zh' | 'en', t: Translate): string {
  const when = new Date(savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  return t('kept.plans.saved', { when });
}

/** A name for the copy that no plan kept here has. */
function freeName(name: string, taken: ReadonlySet<string>, t: Translate): string {
  const first = t('kept.plans.copyName', { name });
  if (!taken.has(first)) return first;
  for (let number = 2; ; number += 1) {
    const next = t('kept.plans.copyNameAgain', { name, number });
    if (!taken.has(next)) return next;
  }
}
