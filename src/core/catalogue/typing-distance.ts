// How far what was typed is from a word: signs put in, left out, changed, or two neighbours in the wrong order.

/** How many errors lead from one word to the other. */
export function distance(typed: string, word: string): number {
  return errorsTo(typed, word).at(-1) ?? typed.length;
}

/** How many errors lead to the beginning of the word that is nearest: one may not have typed all of it yet. */
export function distanceToBeginning(typed: string, word: string): number {
  return Math.min(...errorsTo(typed, word));
}

/** For each length of the word's beginning, none first, how many errors lead to it. */
function errorsTo(typed: string, word: string): readonly number[] {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, length) => length);
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= word.length; to += 1) {
      const isSame = typed[at - 1] === word[to - 1];
      const isSwapped = at > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
      const least = Math.min(
        (row[to - 1] ?? 0) + (isSame ? 0 : 1),
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
      );
      next.push(isSwapped ? Math.min(least, (before[to - 2] ?? at) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return row;
}
