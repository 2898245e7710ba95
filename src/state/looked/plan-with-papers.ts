// A plan file that carries the papers its results rest on, each with the hash by which it is known, so that it can be told later what has changed.
import { readDraft } from '../assessed/assessed.ts';
import type { Draft } from '../draft/draft.ts';
import { planFileText, saveTextFile } from '../files/plan-files.ts';
import type { Rules } from '../rules/rules.ts';
import { papersOf, writtenPaper, type CarriedPaper } from './carried-paper.ts';
import { heldPapers } from './held-papers.ts';
import { papersLookedAt } from './looked-store.ts';

/**
 * The text of the file, a paper a line. What changed since the plan was last looked at is not passed over by exporting it:
 * the papers of then go into the file.
 */
export function planTextWith(draft: Draft, papers: readonly CarriedPaper[]): string {
  const text = planFileText(draft);
  if (papers.length === 0) return text;
  const lines = papers.map((one) => `    ${JSON.stringify(writtenPaper(one))}`);
  return `${text.trimEnd().slice(0, -1).trimEnd()},\n  "papers": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Hands the plan, with its papers, to the browser as a download. */
export async function savePlanWithPapers(
  plan: string,
  draft: Draft,
  rules: Rules,
  unnamed: string,
): Promise<void> {
  const looked = heldPapers(plan) ?? (await papersLookedAt(plan).catch(() => null));
  const { read } = readDraft(draft, rules);
  const papers = looked ?? (read === null ? [] : papersOf(read));
  saveTextFile(planTextWith(draft, papers), draft.name || unnamed);
}
