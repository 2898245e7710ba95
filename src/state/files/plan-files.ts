// Plan files out of the browser: the text of one, and its way to the user's disk.
import type { Draft } from '../draft/draft.ts';
import { planData } from '../draft/plan-data.ts';
import { saveBlob } from './save-blob.ts';

/** The text of the plan file that a draft stands for. */
export function planFileText(draft: Draft): string {
  return `${JSON.stringify(planData(draft), null, 2)}\n`;
}

/** Hands the plan to the browser as a download. */
export function savePlanFile(draft: Draft, unnamed: string): void {
  saveTextFile(planFileText(draft), draft.name || unnamed);
}

/** Hands text to the browser as a download, under a name that every system takes. */
export function saveTextFile(text: string, name: string, ending: 'json' | 'yaml' = 'json'): void {
  saveBlob(new Blob([text], { type: `application/${ending}` }), `${name}.${ending}`);
}
