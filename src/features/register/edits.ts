// What typing, pasting, filling and deleting do to the draft: many cells at once, one step back.
import { writtenFigure } from '../../io/written.ts';
import { blankCommunity } from '../../state/district.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../../state/draft.ts';
import { setIn, type DraftPath } from '../../state/plan-store.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

export interface Edit {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
}

export function rowKind({ kind }: Row): 'street' | 'community' {
  return kind === 'street' ? 'street' : 'community';
}

export function isEditable(row: Row, column: Column): boolean {
  return column.paths[rowKind(row)] !== undefined;
}

/** The text of a cell as it stands in the draft. */
export function cellText(draft: Draft, row: Row, column: Column): string {
  const path = column.paths[rowKind(row)];
  const street = draft.streets[row.street];
  const entry: unknown = row.kind === 'street' ? street : street?.communities[row.index];
  return entryText(entry, path);
}

/** The text at a path of a street or community. */
export function entryText(entry: unknown, path: DraftPath | undefined): string {
  if (path === undefined || entry === undefined) return '';
  const found = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    entry,
  );
  return typeof found === 'string' ? found : '';
}

/** What a typed or pasted text means in a column: a choice by its label, a figure without its unit. */
export function meant(row: Row, { type, choices, measure }: Column, text: string): string {
  const trimmed = text.trim();
  if (type === 'choice') {
    const options = choices[rowKind(row)] ?? [];
    return options.find(({ id, label }) => label === trimmed || id === trimmed)?.id ?? trimmed;
  }
  if (type === 'text' || type === 'note') return trimmed;
  return writtenFigure(trimmed, measure?.unit === 'm2' ? 'm2' : 'one', type === 'tick');
}

/** The draft with the edits made; communities that do not exist yet are added to their street. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const streets: DraftStreet[] = [...draft.streets];
  const opened = new Map<number, DraftCommunity[]>();
  const ids = idsAfter(draft);
  for (const { row, column, text } of edits) {
    const path = column.paths[rowKind(row)];
    const street = streets[row.street];
    if (path === undefined || street === undefined) continue;
    const value = meant(row, column, text);
    if (row.kind === 'street') {
      streets[row.street] = setIn(street, path, value);
      continue;
    }
    const communities = opened.get(row.street) ?? [...street.communities];
    opened.set(row.street, communities);
    const known = communities[row.index];
    if (known === undefined && value === '') continue;
    while (communities.length <= row.index) communities.push(blankCommunity(ids(), ''));
    communities[row.index] = setIn(communities[row.index] as DraftCommunity, path, value);
  }
  for (const [at, communities] of opened)
    streets[at] = { ...(streets[at] as DraftStreet), communities };
  return { ...draft, streets, edited: true };
}

/** Ids for new communities, none of which is taken. */
export function idsAfter(draft: Draft): () => string {
  const taken = new Set(
    draft.streets.flatMap(({ communities }) => communities.map(({ id }) => id)),
  );
  let number = taken.size;
  return () => {
    do number += 1;
    while (taken.has(`c${number}`));
    return `c${number}`;
  };
}

/** The draft without some communities. */
export function removeRows(draft: Draft, rows: readonly Row[]): Draft {
  const gone = new Set(
    rows
      .filter(({ kind }) => kind === 'community')
      .map(({ street, index }) => `${street} ${index}`),
  );
  return {
    ...draft,
    edited: true,
    streets: draft.streets.map((street, at) => ({
      ...street,
      communities: street.communities.filter((_, index) => !gone.has(`${at} ${index}`)),
    })),
  };
}
