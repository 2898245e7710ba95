// Whom a row of a table speaks of: a community or a street, by id, street, name and sort.
import { chosenBy, KIND_WORDS, settlementBy } from '../headers/choice-words.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import type { ImportRow } from './import-row.ts';
import type { NoteCode } from '../tables/table.ts';
import { nameOf } from './name-text.ts';
import { streetOf } from '../lines/street-title.ts';
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
/** True of a cell that somebody put right, or said to be right. */
type IsCorrected = (column: number) => boolean;

/** A code of which a spreadsheet kept the first digits only. */
const LOST_DIGITS = /^\d(\.\d+)?e\+?\d+$/i;
const NO_NAME = new Set(['a-date', 'formula-error', 'no-result', 'percent']);

export function identified(
  cells: readonly string[],
  identity: readonly Known[],
  markOf: MarkOf,
  refuse: Refuse,
  count: Count,
  isCorrected: IsCorrected = () => false,
): Pick<ImportRow, 'kind' | 'id' | 'street' | 'name' | 'settlement'> {
  /** A row with a code of its own is one community, whatever it is called. */
  const isCoded = identity.some(
    ({ target, column }) => target.id === 'id' && (cells[column] ?? '') !== '',
  );
  const textOf = (id: string) => {
    const known = identity.find(({ target }) => target.id === id);
    const column = known?.column ?? -1;
    const mark = column < 0 ? undefined : markOf(column);
    const raw = cells[column] ?? '';
    if (mark !== undefined && NO_NAME.has(mark))
      refuse(column, mark === 'a-date' ? 'a-date-name' : mark, { text: raw });
    const { marked, ...read } = readIdentity(raw, id, isCoded);
    if (marked) count('footnotes');
    return { column, raw, header: known?.header ?? '', ...read };
  };
  const [id, street] = [textOf('id'), textOf('street')];
  const [name, settlement] = [textOf('name'), textOf('settlement')];
  if (LOST_DIGITS.test(id.text)) refuse(id.column, 'scientific', { text: id.text });
  const isRefused = isCorrected(name.column) || NO_NAME.has(markOf(name.column) ?? '');
  const asked = isRefused ? null : name.code;
  if (asked !== null) refuse(name.column, asked, { text: name.raw });
  const own = { id: id.text, street: streetOf(street.text), name: name.text };
  const kind = chosenBy(KIND_WORDS, settlement.text);
  if (name.text === '' && kind !== null) return { ...own, kind: 'street', settlement: kind };
  if (name.text === '' && id.text === '') refuse(Math.max(name.column, 0), 'no-name');
  const chosen = settlementBy(settlement.text, settlement.header) ?? '';
  if (settlement.text !== '' && !isBlankWord(settlement.text) && chosen === '')
    refuse(settlement.column, 'not-settlement', { text: settlement.text });
  return { ...own, kind: 'community', settlement: chosen };
}

function readIdentity(raw: string, id: string, isCoded: boolean): ReturnType<typeof nameOf> {
  if (id === 'id') return { text: raw, marked: false, code: null };
  if (id === 'name' && !isCoded) return nameOf(raw);
  const text = withoutFootnoteMarks(raw);
  return { text, marked: text !== raw && hasFootnoteMark(raw), code: null };
}
