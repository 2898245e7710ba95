// How a file looks from outside: where it lies, what it is called, and what its first line says.
import type { Source } from './sources.ts';

const DUMPING_GROUNDS =
  /^(utils?|utilities|helpers?|commons?|libs?|types?|misc|shared|tools?|stuff|general)$/i;

/** True of a path with a folder or file whose name says nothing about what belongs there. */
export function isDumpingGround(path: string): boolean {
  return path.split('/').some((step) => DUMPING_GROUNDS.test(step.replace(/\..*$/, '')));
}

/** True when the first line is a comment that holds one whole sentence. */
export function opensWithSentence({ path, text }: Source): boolean {
  const line = text.split('\n', 1)[0] ?? '';
  const comment = path.endsWith('.css') ? /^\/\* (.+) \*\/$/ : /^\/\/ (.+)$/;
  const sentence = comment.exec(line)?.[1] ?? '';
  return /^\S.*[.?!]$/.test(sentence) && sentence.split(/\s+/).length > 2;
}
