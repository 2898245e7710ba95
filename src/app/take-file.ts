// Files in and out, fetched when somebody wants one: a plan is opened, a pack is shown, the plan in hand is handed over with its papers.
import { usePlanStore } from '../state/keeping/plan-store.ts';
import { openPlanFile } from '../state/files/open-plan-file.ts';
import { savePlanFile } from '../state/files/plan-files.ts';
import { startOrFind } from '../state/keeping/plan-session.ts';
import { holdPapers } from '../state/looked/held-papers.ts';
import { savePlanWithPapers } from '../state/looked/plan-with-papers.ts';
import { arrive, isPackName } from '../state/own-packs/arrival.ts';
import { loadRules } from '../state/rules/lazy-rules.ts';
import type { Refused } from './refusal.tsx';

/**
 * Opens the plan of a file; what is wrong with it when it does not read. A pack goes to where packs are looked at.
 * @param isWanted false once another plan was asked for after the file
 */
export async function takeFile(file: File, isWanted: () => boolean): Promise<Refused | null> {
  if (isPackName(file.name)) {
    arrive(file);
    return null;
  }
  const read = await openPlanFile(file, await loadRules(null, 'with English'));
  if (read.ok) {
    // Of a file that is not opened after all the plan in hand holds nothing.
    if (await startOrFind(read.value, isWanted))
      holdPapers(usePlanStore.getState().plan, read.papers);
    return null;
  }
  if (!read.isPack) return { file: file.name, problems: read.problems, asTyped: read.asTyped };
  arrive(file);
  return null;
}

/** With the papers that its results rest on; without them where the rules cannot be had. */
export async function handOver(unnamed: string): Promise<void> {
  const { draft, plan } = usePlanStore.getState();
  const rules = await loadRules(null, 'with English').catch(() => null);
  if (rules === null) savePlanFile(draft, unnamed);
  else await savePlanWithPapers(plan, draft, rules, unnamed);
}
