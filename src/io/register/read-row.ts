// One row of a table: which community or street it is, what it states, and what is wrong with it.
import { readFigure } from '../../core/plan/figure.ts';
import { chosenBy, KIND_WORDS, settlementBy } from './choice-words.ts';
import type { Match } from './headers.ts';
import { CHOICE_WORDS, type ImportTarget } from './import-targets.ts';
import { isImplausible } from './plausible.ts';
import type { NoteCode, Table } from '../tables/table.ts';
import { hasFootnoteMark, withoutFootnoteMarks } from '../tables/visible.ts';
import { isBlankWord, readWritten, type WrittenUnit } from '../tables/written.ts';

export interface ImportProblem {
  readonly column: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ImportRow {
  /** The row of the table, counted from nought. */
  readonly row: number;
  readonly kind: 'community' | 'street';
  readonly id: string;
  readonly street: string;
  /** The id that the street's own row stated above, when there was one. */
  readonly streetId: string;
  readonly name: string;
  /** Urban or rural of a community, street or township of a street. */
  readonly settlement: string;
  /** By target; a blank cell is left out: it says nothing, and takes nothing away. */
  readonly figures: Readonly<Record<string, string>>;
  readonly problems: readonly ImportProblem[];
}

interface Known {
  readonly column: number;
  readonly header: string;
  readonly unit: WrittenUnit;
  readonly target: ImportTarget;
}

type Refuse = (column: number, code: string, values?: Record<string, string>) => void;
type Count = (code: NoteCode, more?: number) => unknown;

export function rowReader(
  table: Table,
  { columns }: Match,
  targets: readonly ImportTarget[],
  count: Count,
): (
  at: number,
  cells: readonly string[],
  corrected: Readonly<Record<string, string>>,
) => ImportRow {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const known = columns.flatMap(({ target, unit, header }, column): Known[] => {
    const found = byId.get(target ?? '');
    return found === undefined ? [] : [{ column, header, unit, target: found }];
  });
  const identity = known.filter(({ target }) => target.kind === 'identity');
  const others = known.filter(({ target }) => target.kind !== 'identity');
  return (row, cells, corrected) => {
    const problems: ImportProblem[] = [];
    const refuse: Refuse = (column, code, values = {}) => problems.push({ column, code, values });
    const isCorrected = (column: number) => `${row},${column}` in corrected;
    const markOf = (column: number) =>
      isCorrected(column) ? undefined : table.marks.get(`${row},${column}`);
    const who = identified(cells, identity, markOf, refuse, count);
    const figures: Record<string, string> = {};
    for (const one of others) {
      const raw = cells[one.column] ?? '';
      const mark = shared(one, others, cells, markOf) ? 'merged' : markOf(one.column);
      const text = stated(raw, one, who.kind, mark, refuse, count);
      const asked = who.kind === 'community' && !isCorrected(one.column);
      if (text !== '' && asked && isImplausible(text, one.target))
        refuse(one.column, 'implausible', { text: raw });
      if (text !== '') figures[one.target.id] = text;
    }
    return { row, streetId: '', ...who, figures, problems };
  };
}

type MarkOf = (column: number) => string | undefined;

/** True of one figure that stands for several columns of the row. */
function shared(
  { column }: Known,
  others: readonly Known[],
  cells: readonly string[],
  markOf: MarkOf,
): boolean {
  const same = (other: Known) =>
    other.column !== column &&
    cells[other.column] === cells[column] &&
    markOf(other.column) === 'merged-across';
  return markOf(column) === 'merged-across' && others.some(same);
}

const NO_NAME = new Set(['a-date', 'formula-error', 'no-result', 'percent']);

function identified(
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

/** What a cell says of its target; '' when it says nothing, or nothing that can be taken. */
function stated(
  raw: string,
  { column, unit, target }: Known,
  kind: ImportRow['kind'],
  mark: string | undefined,
  refuse: Refuse,
  count: Count,
): string {
  const refused = (code: string) => {
    refuse(column, code, { text: raw });
    return '';
  };
  if (mark !== undefined && target.kind === 'figure' && !agrees(mark, unit)) return refused(mark);
  if (raw === '') return '';
  if (target.rows !== 'both' && target.rows !== kind) return refused(`${target.rows}-only`);
  if (target.kind === 'text') return raw;
  if (target.kind === 'choice')
    return chosenBy(CHOICE_WORDS[target.id] ?? [], raw) ?? refused('not-a-choice');
  const read = readWritten(raw, unit, target);
  if ('code' in read)
    return refused(target.ticks && read.code === 'not-a-number' ? 'not-yes-no' : read.code);
  if (read.text === '') return dash(count);
  const reading = readFigure(read.text, target.whole);
  if ('code' in reading) return refused(reading.code);
  if (read.rounded) count('rounded');
  return read.text;
}

/** A figure shown in ten thousands agrees with a column that counts in them; one column may be merged of several. */
function agrees(mark: string, unit: WrittenUnit): boolean {
  return mark === 'merged-across' || (mark === 'shown-in-wan' && unit === 'wan');
}

function dash(count: Count): string {
  count('dashes');
  return '';
}
