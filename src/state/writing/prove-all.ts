// Sentences of a paper without a worked example, and the first that each comes to at its edge.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { edgeProposals, exampleOf } from './examples.ts';
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
