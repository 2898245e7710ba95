// One row of a block in texts: for the path that explains, and for what is shown of single rows.
import type { BatchRow } from '../columns/batch-plan.ts';
import { MILLIONTHS } from '../columns/compiled.ts';
import { BEYOND, MISSING } from '../columns/found.ts';
import type { BatchGround } from './batch-ground.ts';
import { beyondKey, NO_STREET, type Block } from './block.ts';
import { idAt, nameAt } from './row-texts.ts';

/** Digits behind the point. */
const PLACES = 6;

export function rowAt(
  block: Block,
  at: number,
  { places, sorts, streetName, layout }: BatchGround,
): BatchRow {
  const { kind, seat, settlement, development, countyClass } = sorts.sortAt(
    block.sorts[at] ?? 0,
  ).sort;
  const figures = block.columns.map((column, position) => {
    const value = column[at] ?? MISSING;
    const written = value === BEYOND ? block.beyond.get(beyondKey(block, at, position)) : undefined;
    return written ?? textOf(value, layout.wholes[position] === true);
  });
  return {
    ...{ id: idAt(block.texts, at), name: nameAt(block.texts, at) },
    place: places.codeAt(block.places[at] ?? 0),
    street: streetName(block.streets[at] ?? NO_STREET),
    ...{ kind, seat, settlement, development, countyClass, figures },
  };
}

/** A figure as a plain decimal; '' of one that is not known. */
function textOf(value: number, whole: boolean): string {
  if (value === MISSING) return '';
  const rest = whole ? 0 : value % MILLIONTHS;
  if (rest === 0) return String(whole ? value : value / MILLIONTHS);
  const places = String(rest).padStart(PLACES, '0').replace(/0+$/, '');
  return `${String((value - rest) / MILLIONTHS)}.${places}`;
}
