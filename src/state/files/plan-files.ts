// Plan files in the browser: opened into a draft, saved from one.
import type { Problem } from '../../core/plan/problem.ts';
import { part } from '../../parts/part.ts';
import { readJson } from '../../io/plan/json.ts';
import { readPlanValue } from '../../io/plan/plan-file.ts';
import { draftOf } from '../draft/draft-of-plan.ts';
import type { Draft } from '../draft/draft.ts';
import { planData } from '../draft/plan-data.ts';
import type { Rules } from '../rules/rules.ts';

type OpenedFile =
  | { readonly ok: true; readonly value: Draft }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** All of the plan, with what does not read as it was typed; null when something would be lost. */
      readonly asTyped: Draft | null;
    };

/** A plan can be saved while a cell of it is wrong, so one that does not read can still be opened as it was typed. */
export async function openPlanFile(file: File, rules: Rules): Promise<OpenedFile> {
  const json = readJson(new Uint8Array(await file.arrayBuffer()));
  if (!json.ok) return { ...json, asTyped: null };
  const read = readPlanValue(json.value, rules.withOwnPacks);
  if (read.ok) return { ok: true, value: draftOf(read.value.plan) };
  const { mendedDraft } = await part(() => import('./mended-draft.ts'));
  const mended = mendedDraft(json.value, rules);
  const asTyped = mended?.lost.length === 0 ? mended.draft : null;
  return { ok: false, problems: read.problems, asTyped };
}

/** The text of the plan file that a draft stands for. */
export function planFileText(draft: Draft): string {
  return `${JSON.stringify(planData(draft), null, 2)}\n`;
}

/** Hands the plan to the browser as a download. */
export function savePlanFile(draft: Draft, unnamed: string): void {
  saveTextFile(planFileText(draft), draft.name || unnamed);
}

/** Hands JSON to the browser as a download, under a name that every system takes. */
export function saveTextFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
