// Papers being written on this machine by the id they give themselves, and whether two papers say the very same.
import { hashOf } from '../../../state/own-packs/own-pack.ts';
import type { Paper } from '../../../state/writing/kept-papers.ts';
import { textAt, type Table } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';

/** In whatever order their keys stand. */
export const isSamePaper = (one: Table, other: Table): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || hashOf(one) === hashOf(other);

export const writtenOf = (id: string): readonly Paper[] =>
  (useWriting.getState().papers ?? []).filter(
    ({ document }) => textAt(document, ['document', 'id']) === id,
  );
