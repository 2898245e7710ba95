// Checks packs in files as the built-in ones are checked: each alone, together with all that ships with the app.
import { checkPacksAndPlans } from '../core/assessment/check-packs.ts';
import type { Pack } from '../core/rulebook/pack.ts';
import type { Problem } from '../core/plan/problem.ts';
import type { Language } from '../i18n/problems.ts';
import { checkPaper, examplesIn } from '../io/papers/check-paper.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../state/rules/builtin.ts';
import { inPaper } from '../state/writing/locate-problem.ts';
import { CANNOT_OPEN, complaint, readBytes, type Run } from './bytes.ts';

/** One line a file: how much it holds, or what is wrong with it, entry by entry. */
export function checkFiles(files: readonly string[], language: Language): Run {
  const lines: string[] = [];
  const complaints: string[] = [];
  for (const file of files) {
    const bytes = readBytes(file);
    if (bytes === null) {
      complaints.push(complaint(file, CANNOT_OPEN, language));
      continue;
    }
    const checked = checkPaper(bytes, { beside: problemsOf, inPaper });
    if (checked.ok) lines.push(holds(checked.pack));
    else
      complaints.push(...checked.problems.map((one) => complaint(file, one, language, one.line)));
  }
  return { lines, complaints };
}

/** What a sound pack is answered with, by number of provisions and of worked examples. */
const holds = (pack: Pack) =>
  `${pack.provisions.length} provisions, ${examplesIn(pack)} examples, all hold`;

/** Beside all built-in packs, in the place of the one that has its id. */
function problemsOf(pack: Pack): Problem[] {
  const others = builtinPacks().filter(({ document }) => document.id !== pack.document.id);
  return checkPacksAndPlans(builtinVocabulary(), [...others, pack], builtinPlaces());
}
