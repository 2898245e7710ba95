// The rows of a comparison as a table: required and short in the first column, and in every other also by how much it moved.
import { shiftOf } from '../../core/assessment/comparison/difference.ts';
import { BLANK, text, type Cell, type Column, type Row, type Table } from '../frame/sheet.ts';
import { measureTitle } from '../words/naming.ts';
import { measureCells } from '../words/requirement-cells.ts';
import type { Compared } from './compared.ts';
import type { ComparedCell, ComparedRow } from './compared-rows.ts';
import { shiftText } from './shift-text.ts';
import { unpointed } from './unpointed.ts';

/** With a pause after each row. @param id by it the table is known on paper and screen */
export function* comparedTable(
  compared: Compared,
  rows: readonly ComparedRow[],
  id: 'differing' | 'same',
): Generator<void, Table> {
  const { t } = compared.source.words;
  const made: Row[] = [];
  for (const row of rows) {
    made.push(rowOf(compared, row));
    yield;
  }
  return {
    id,
    title: t(`compare.tables.${id}`, { count: rows.length }),
    columns: columnsOf(compared),
    rows: made,
  };
}

function columnsOf({ source, columns }: Compared): Column[] {
  const { t } = source.words;
  return [
    { id: 'item', head: t('sheet.columns.item'), align: 'start', weight: 46 },
    { id: 'scope', head: t('compare.level'), align: 'start', weight: 16 },
    ...columns.flatMap(({ id, name }, at): Column[] => [
      column(`${id} required`, name, t('sheet.columns.required'), 17),
      ...(at === 0 ? [] : [column(`${id} shift`, name, t('compare.shift'), 16)]),
      column(`${id} gap`, name, t('sheet.columns.gap'), 14),
    ]),
  ];
}

function column(id: string, over: string, head: string, weight: number): Column {
  return { id, over, head, align: 'end', weight };
}

function rowOf({ source, columns }: Compared, { measure, scope, cells }: ComparedRow): Row {
  const { words } = source;
  const [first = null] = cells;
  return {
    kind: 'item',
    cells: [
      text(measureTitle(measure, words)),
      text(words.t(`scopes.${scope}`)),
      ...columns.flatMap((_, at): Cell[] => {
        const cell = cells[at] ?? null;
        const { required, gap } = cellsOf(cell, source.yardstick, at === 0);
        if (at === 0) return [required, gap];
        return [required, movedCell(first, cell, words), gap];
      }),
    ],
  };
}

/** Of the first column a workbook can point at the figures; the others stand in no other sheet. */
function cellsOf(
  cell: ComparedCell | null,
  yardstick: Compared['source']['yardstick'],
  isPointed: boolean,
): { readonly required: Cell; readonly gap: Cell } {
  if (cell === null) return { required: { kind: 'silent' }, gap: BLANK };
  const { required, gap } = measureCells(cell.places, yardstick);
  return isPointed ? { required, gap } : { required: unpointed(required), gap: unpointed(gap) };
}

function movedCell(
  from: ComparedCell | null,
  to: ComparedCell | null,
  words: Compared['source']['words'],
): Cell {
  if (from === null || to === null)
    return from === to
      ? BLANK
      : text(words.t(`compare.shifts.${to === null ? 'ceases' : 'begins'}`));
  const isWaiting = [from, to].some(({ row }) => row.verdict === 'pending');
  if (isWaiting) return BLANK;
  const lower = shiftOf(from.row.lower, to.row.lower);
  const upper = shiftOf(from.row.upper, to.row.upper);
  const isBoth =
    lower !== null && upper !== null && JSON.stringify(lower) === JSON.stringify(upper);
  const said = shiftText({ lower, upper: isBoth ? null : upper }, words);
  return said === '' ? BLANK : text(said);
}
