// Worked examples that the program sets: for sentences without one, and for a trial in place of those that no longer hold.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { edgeProposals, exampleOf } from './examples.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { listAt, tablesAt, withValue, type Table } from './pack-data.ts';
import { readProvision } from './read-entry.ts';

interface Unproved {
  /** The place of the sentence in the paper's list. */
  readonly at: number;
  readonly example: Table;
}

/** @param rulebook the words of the land with those of the paper */
export function unproved(document: Table, rulebook: Rulebook): Unproved[] {
  return [...tablesAt(document, ['provisions']).entries()].flatMap(([at, entry]): Unproved[] => {
    if (listAt(entry, ['examples']).length > 0) return [];
    const read = readProvision(entry);
    const [first] = read === null ? [] : edgeProposals(read, rulebook);
    return first === undefined ? [] : [{ at, example: exampleOf(first) }];
  });
}

export function withExamplesAt(document: Table, found: readonly Unproved[]): Table {
  return found.reduce(
    (now, { at, example }) => withValue(now, ['provisions', at, 'examples'], [example]),
    document,
  );
}

/** An example of a sentence that says another number than the sentence comes to. */
const DIFFERS = /^provisions\[(\d+)\]\.examples\[\d+\]$/;

/**
 * The paper as it can be tried although its examples say other numbers: what a changed figure does to a plan is seen before they are set right.
 * @returns null where anything else is wrong with it; the very same paper where nothing is
 */
export function forTrial(
  document: Table,
  problems: readonly Problem[],
  rulebook: Rulebook,
): Table | null {
  const places = problems.map(({ code, path }) =>
    code === 'example-differs' ? DIFFERS.exec(path)?.[1] : undefined,
  );
  if (places.includes(undefined)) return null;
  const bare = places.reduce<Table>(
    (now, at) => withValue(now, ['provisions', Number(at), 'examples'], []),
    document,
  );
  const tried = places.length === 0 ? bare : withExamplesAt(bare, unproved(bare, rulebook));
  const isProved = places.every(
    (at) => listAt(tried, ['provisions', Number(at), 'examples']).length > 0,
  );
  return isProved ? tried : null;
}
