// A batch from its first row to its streets: rows go in one by one, what was found comes out a few thousand at a time.
import type { BatchSettings, FigureColumn } from '../columns/batch-plan.ts';
import { createCompiler } from '../columns/compiler.ts';
import { createDesk } from '../columns/desk.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { BatchGround } from './batch-ground.ts';
import { createBlock, emptyBlock, NO_STREET, type Block } from './block.ts';
import { memberCode, type RowCodes } from './codes.ts';
import { evaluateCommunities } from './communities.ts';
import { countyClasses } from './county-classes.ts';
import type { Evaluated } from './evaluated.ts';
import { layoutOf } from './layout.ts';
import { sumPages } from './member-sums.ts';
import { placeNumbers } from './place-numbers.ts';
import type { Decode } from './row-texts.ts';
import { sortNumbers } from './sort-numbers.ts';
import { addRow, evaluateStreets, type GrowingStreet } from './streets.ts';
import { streetBook, type StreetBook } from './street-book.ts';

/** Where results go. A block and what was found of it last until the call returns. */
export interface BatchSink {
  readonly communities: (block: Block, found: Evaluated, ground: BatchGround) => void;
  readonly streets: (
    streets: readonly GrowingStreet[],
    found: Evaluated,
    ground: BatchGround,
  ) => void;
}

/** Rows as they are read, and what their numbers stand for. */
export interface Rows extends BatchGround {
  readonly book: StreetBook;
  /** Figures and texts of the next row are written at `count`, its choices into `row`; then it is taken. */
  readonly block: Block;
  readonly row: RowCodes;
  /**
   * @param street its number in the book; NO_STREET where it names none
   * @returns what of its street or county the row contradicts, or null where it is taken
   */
  readonly take: (line: number, street: number) => 'kind' | 'seat' | 'countyClass' | null;
}

/** Takes rows until it is finished. */
export interface Batch extends Rows {
  /** The rest of the communities, then every street. */
  readonly finish: () => void;
}

/** Rows evaluated together: many enough for each sort to fill a column, few enough to stay near the processor. */
const ROWS_TOGETHER = 4096;

/**
 * Rows that nobody judges yet.
 * @param decode reads the texts of rows
 */
export function openRows(
  rulebook: Rulebook,
  settings: BatchSettings,
  figures: readonly FigureColumn[],
  decode: Decode,
): Rows {
  const compiler = createCompiler(rulebook, settings);
  const places = placeNumbers();
  const book = streetBook(compiler, places);
  const layout = layoutOf(figures);
  const ground: BatchGround = {
    ...{ compiler, places, layout, sorts: sortNumbers(compiler, places) },
    ...{ desk: createDesk(), openSums: sumPages(layout) },
    streetName: (index) => book.all()[index]?.street ?? '',
  };
  const block = createBlock(ground.layout, ROWS_TOGETHER, decode);
  return { ...ground, book, block, ...taking(ground, book, block) };
}

/** A block is judged as soon as it is full. */
export function createBatch(rows: Rows, sink: BatchSink): Batch {
  const { block, book, take } = rows;
  const flush = () => {
    if (block.count > 0) evaluate(rows, book.all(), block, sink);
    emptyBlock(block);
  };
  return {
    ...rows,
    take: (line, street) => {
      const against = take(line, street);
      if (block.count >= ROWS_TOGETHER) flush();
      return against;
    },
    finish: () => {
      flush();
      judgeStreets(rows, book.all(), sink);
    },
  };
}

/** Adds the row that stands at the end of the block, unless it contradicts its street or county. */
function taking(
  { sorts }: BatchGround,
  book: StreetBook,
  block: Block,
): Pick<Rows, 'row' | 'take'> {
  const classes = countyClasses();
  const row: RowCodes = {
    ...{ place: 0, kind: 0, seat: 0, settlement: 0, development: 0, countyClass: 0 },
  };
  const take: Rows['take'] = (line, street) => {
    if (classes.isOther(row)) return 'countyClass';
    classes.complete(row);
    const taken = street < 0 ? null : book.take(street, row, line);
    if (typeof taken === 'string') return taken;
    classes.remember(row);
    const at = block.count;
    block.lines[at] = line;
    block.places[at] = row.place;
    block.streets[at] = taken === null ? NO_STREET : taken.index;
    block.sorts[at] = sorts.of(row);
    block.kinds[at] = memberCode(row);
    block.count += 1;
    return null;
  };
  return { row, take };
}

function evaluate(
  ground: BatchGround,
  streets: readonly GrowingStreet[],
  block: Block,
  sink: BatchSink,
): void {
  for (let at = 0; at < block.count; at += 1) {
    const street = streets[block.streets[at] ?? NO_STREET];
    if (street !== undefined) addRow(street, block, at, ground);
  }
  ground.desk.clear();
  sink.communities(block, evaluateCommunities(ground, block), ground);
}

function judgeStreets(
  ground: BatchGround,
  streets: readonly GrowingStreet[],
  sink: BatchSink,
): void {
  for (let from = 0; from < streets.length; from += ROWS_TOGETHER) {
    const some = streets.slice(from, from + ROWS_TOGETHER);
    ground.desk.clear();
    sink.streets(some, evaluateStreets(ground, some), ground);
  }
}
