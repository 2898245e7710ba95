// One row of a table: which community or street it is, what it states, and what is wrong with it.
import { readFigure } from '../../core/plan/figure.ts';
import { chosenBy, KIND_WORDS, SETTLEMENT_WORDS } from './choice-words.ts';
import type { Match } from './headers.ts';
import { CHOICE_WORDS, type ImportTarget } from './import-targets.ts';
import type { NoteCode, Table } from '../tables/table.ts';
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
  const known = columns.flatMap(({ target, unit }, column): Known[] => {
    const found = byId.get(target ?? '');
    return found === undefined ? [] : [{ column, unit, target: found }];
  });
  const identity = known.filter(({ target }) => target.kind === 'identity');
  const others = known.filter(({ target }) => target.kind !== 'identity');
  return (row, cells, corrected) => {
    const problems: ImportProblem[] = [];
    const refuse: Refuse = (column, code, values = {}) => problems.push({ column, code, values });
    const markOf = (column: number) =>
      `${row},${column}` in corrected ? undefined : table.marks.get(`${row},${column}`);
    const who = identified(cells, identity, markOf, refuse);
    const figures: Record<string, string> = {};
    for (const one of others) {
      const raw = cells[one.column] ?? '';
      const text = stated(raw, one, who.kind, markOf(one.column), refuse, count);
      if (text !== '') figures[one.target.id] = text;
    }
    return { row, streetId: '', ...who, figures, problems };
  };
}

type MarkOf = (column: number) => string | undefined;

function identified(
  cells: readonly string[],
  identity: readonly Known[],
  markOf: MarkOf,
  refuse: Refuse,
): Pick<ImportRow, 'kind' | 'id' | 'street' | 'name' | 'settlement'> {
  const textOf = (id: string) => {
    const column = identity.find(({ target }) => target.id === id)?.column ?? -1;
    const mark = column < 0 ? undefined : markOf(column);
    const text = cells[column] ?? '';
    if (mark !== undefined) refuse(column, mark === 'a-date' ? 'a-date-name' : mark, { text });
    return { column, text };
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
  const chosen = chosenBy(SETTLEMENT_WORDS, settlement.text) ?? '';
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
  if (mark !== undefined && target.kind === 'figure') return refused(mark);
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

function dash(count: Count): string {
  count('dashes');
  return '';
}
