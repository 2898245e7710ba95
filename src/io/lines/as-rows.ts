// A table as one with a community a row and a figure a column, however it lay in the file.
import type { Names } from '../headers/header-guess.ts';
import { gathered } from '../headers/long-table.ts';
import { takenApart } from '../headers/paired-columns.ts';
import { isTurned, turnedBack } from '../headers/turned.ts';
import type { Table } from '../tables/table.ts';
import { halvesBelow } from './halves-below.ts';
import { joinedBelow } from './joined-below.ts';

export function asRows(table: Table, names: Names): Table {
  const upright = isTurned(table, names) ? turnedBack(table, names) : gathered(table, names);
  return takenApart(joinedBelow(halvesBelow(upright, names), names), names);
}
