// Whom a row of a table speaks of: a community or a street, by id, street, name and sort.
import { chosenBy, KIND_WORDS, settlementBy } from '../headers/choice-words.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import type { ImportRow } from './import-row.ts';
import type { NoteCode } from '../tables/table.ts';
import { hasFootnoteMark, withoutFootnoteMarks } from '../tables/visible.ts';
import { isBlankWord, type WrittenUnit } from '../tables/written.ts';

export interface Known {
  readonly column: number;
  readonly header: string;
  readonly unit: WrittenUnit;
  readonly target: ImportTarget;
}

export type Refuse = (column: number, code: string, values?: Record<string, string>) => void;
export type Count = (code: NoteCode, more?: number) => unknown;

export type MarkOf = (column: number) => string | undefined;

const NO_NAME = new Set(['a-date', 'formula-error', 'no-result', 'percent']);

export function identified(
  cells: readonly string[],
  identity: readonly Known[],
  markOf: MarkOf,
  refuse: Refuse,
  count: Count,
): Pick<ImportRow, 'kind' | 'id' | 'street' | 'name' | 'settlement'> {
  const textOf = (id: string) => {
    const known = identity.find(({ target }) => target.id === id);
    const column = known?.column ?? -1;
    const mark = column < 0 ? undefined : markOf(column);
    const raw = cells[column] ?? '';
    if (mark !== undefined && NO_NAME.has(mark))
      refuse(column, mark === 'a-date' ? 'a-date-name' : mark, { text: raw });
    const text = id === 'id' ? raw : withoutFootnoteMarks(raw);
    if (text !== raw && hasFootnoteMark(raw)) count('footnotes');
    return { column, text, header: known?.header ?? '' };
  };
  const [id, street, name, settlement] = [
    textOf('id'),
    textOf('street'),
    textOf('name'),
    textOf('settlement'),
  ];
  const own = { id: id.text, street: street.text, name: name.text };
  const kind = chosenBy(KIND_WORDS, settlement.text);
  if (name.text === '' && kind !== null) return { ...own, kind: 'street', settlement: kind };
  if (name.text === '' && id.text === '') refuse(Math.max(name.column, 0), 'no-name');
  const chosen = settlementBy(settlement.text, settlement.header) ?? '';
  if (settlement.text !== '' && !isBlankWord(settlement.text) && chosen === '')
    refuse(settlement.column, 'not-settlement', { text: settlement.text });
  return { ...own, kind: 'community', settlement: chosen };
}
