// What typing, pasting, filling and deleting do to the draft: many cells at once, one step back.
import { writtenFigure } from '../../io/tables/written.ts';
import { blankCommunity } from '../draft/district.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../draft/draft.ts';
import { setIn, type DraftPath } from '../draft/draft-path.ts';
import type { Choice, Column } from './column.ts';
import { idsAfter } from './row-edits.ts';
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
  const line = joinedLines(text.trim());
  if (type === 'choice') return chosen(choices[rowKind(row)] ?? [], line);
  if (type === 'text' || type === 'note') return line;
  return writtenFigure(line, measure?.unit === 'm2' ? 'm2' : 'one', type === 'tick');
}

/** A choice by its id or label, or by the beginning of one label alone; otherwise the text as it is. */
function chosen(options: readonly Choice[], text: string): string {
  const exact = options.find(({ id, label }) => label === text || id === text);
  if (exact !== undefined || text === '') return exact?.id ?? text;
  const begun = options.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return begun.length === 1 && begun[0] !== undefined ? begun[0].id : text;
}

/** A cell of several lines becomes one: words keep a space between them, Chinese needs none. */
function joinedLines(text: string): string {
  return text
    .replace(/([\u2e80-\uffff])\s*[\r\n]+\s*(?=[\u2e80-\uffff])/g, '$1')
    .replace(/\s*[\r\n]+\s*/g, ' ');
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
