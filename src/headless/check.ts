// Checks packs in files as the built-in ones are checked: each alone, together with all that ships with the app.
import { checkPacks } from '../core/rulebook/checks.ts';
import type { Pack } from '../core/rulebook/pack.ts';
import type { Problem } from '../core/plan/problem.ts';
import type { Language } from '../i18n/problems.ts';
import { readPack } from '../io/pack/pack-file.ts';
import { readPackText, type PackSource } from '../io/pack/yaml.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../state/rules/builtin.ts';
import { CANNOT_OPEN, complaint, readBytes, type Run } from './bytes.ts';

/** What a sound pack is answered with, by number of provisions and of worked examples. */
const holds = ({ provisions }: Pack) =>
  `${provisions.length} provisions, ${provisions.flatMap((one) => one.examples).length} examples, all hold`;

/** One line a file: how much it holds, or what is wrong with it, entry by entry. */
export function checkFiles(files: readonly string[], language: Language): Run {
  const lines: string[] = [];
  const complaints: string[] = [];
  for (const file of files) {
    const complain = (problems: readonly Problem[], lineOf: LineOf) =>
      complaints.push(...problems.map((one) => complaint(file, one, language, lineOf(one.path))));
    const text = textOf(file);
    if ('code' in text) {
      complain([text], () => null);
      continue;
    }
    const source = readPackText(text.text);
    if (!source.ok) {
      complain(source.problems, () => null);
      continue;
    }
    const pack = readPack(source.value.value);
    if (!pack.ok) complain(pack.problems, source.value.lineOf);
    else {
      const problems = problemsOf(pack.value);
      complain(problems, entryOf(pack.value, source.value));
      if (problems.length === 0) lines.push(holds(pack.value));
    }
  }
  return { lines, complaints };
}

type LineOf = (path: string) => number | null;

function textOf(file: string): { readonly text: string } | Problem {
  const bytes = readBytes(file);
  if (bytes === null) return CANNOT_OPEN;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { path: '', code: 'not-utf8', values: {} };
  }
}

/** Beside all built-in packs, in the place of the one that has its id. */
function problemsOf(pack: Pack): Problem[] {
  const others = builtinPacks().filter(({ document }) => document.id !== pack.document.id);
  return checkPacks(builtinVocabulary(), [...others, pack], builtinPlaces());
}

/** A problem of the checks is located by paper and entry: the entry's line, where it stands in this file. */
function entryOf({ document }: Pack, source: PackSource): LineOf {
  return (path) =>
    source.lineOfEntry(
      path.startsWith(`${document.id}.`) ? path.slice(document.id.length + 1) : path,
    );
}
