// Plan files in the browser: opened into a draft, saved from one.
import type { Read } from '../core/plan/problem.ts';
import { readPlanFile } from '../io/plan-file.ts';
import { draftOf } from './draft-of-plan.ts';
import type { Draft } from './draft.ts';
import { planData } from './plan-data.ts';
import type { Rules } from './rules.ts';

export async function openPlanFile(file: File, rules: Rules): Promise<Read<Draft>> {
  const read = readPlanFile(new Uint8Array(await file.arrayBuffer()), rules.withOwnPacks);
  return read.ok ? { ok: true, value: draftOf(read.value.plan) } : read;
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
