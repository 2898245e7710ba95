// One row of a block in texts: for the path that explains, and for what is shown of single rows.
import type { BatchRow } from '../columns/batch-plan.ts';
import { MILLIONTHS } from '../columns/compiled.ts';
import { BEYOND, MISSING } from '../columns/found.ts';
import type { BatchGround } from './batch-ground.ts';
import { beyondKey, type Block } from './block.ts';
import { printerOver } from './printed-whole.ts';
import { idAt, nameAt } from './row-texts.ts';

const WHOLES = printerOver(1);
const OTHERS = printerOver(MILLIONTHS);

export function rowAt(
  block: Block,
  at: number,
  { places, sorts, streetName, layout }: BatchGround,
): BatchRow {
  const { kind, seat, settlement, development, countyClass } = sorts.sortAt(
    block.sorts[at] ?? 0,
  ).sort;
  const figures = layout.figures.map(({ whole }, position) => {
    const value = block.columns[position]?.[at] ?? MISSING;
    if (value === BEYOND) return block.beyond.get(beyondKey(block, at, position)) ?? '';
    return (whole ? WHOLES : OTHERS)(value, 'up');
  });
  return {
    ...{ id: idAt(block.texts, at), name: nameAt(block.texts, at) },
    place: places.codeAt(block.places[at] ?? 0),
    street: streetName(block.streets[at] ?? -1),
    ...{ kind, seat, settlement, development, countyClass, figures },
  };
}
