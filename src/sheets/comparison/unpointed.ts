// A figure that stands in no other sheet of a workbook: it is read from several plans at once.
import type { Cell } from '../frame/sheet.ts';

/** The same cell without the places it was read from; an area keeps what says that it is one. */
export function unpointed({ from, ...cell }: Cell): Cell {
  return from === undefined ? cell : { ...cell, from: { ...from, units: [] } };
}
