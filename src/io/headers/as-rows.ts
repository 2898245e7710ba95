// A table as one with a community a row and a figure a column, however it lay in the file.
import type { Names } from './header-guess.ts';
import { gathered } from './long-table.ts';
import { takenApart } from './paired-columns.ts';
import { isTurned, turnedBack } from './turned.ts';
import type { Table } from '../tables/table.ts';

export function asRows(table: Table, names: Names): Table {
  return takenApart(
    isTurned(table, names) ? turnedBack(table, names) : gathered(table, names),
    names,
  );
}
