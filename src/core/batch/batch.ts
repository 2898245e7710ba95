// A batch from its first row to its streets: rows go in one by one, what was found comes out a few thousand at a time.
import type { BatchRow, BatchSettings } from '../columns/batch-plan.ts';
import { createCompiler, type Compiler } from '../columns/compiler.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { chunkOf, evaluateCommunities } from './communities.ts';
import type { Evaluated } from './evaluated.ts';
import { layoutOf, type Layout } from './layout.ts';
import { addRow, evaluateStreets, type GrowingStreet } from './streets.ts';
import { streetBook, type StreetBook } from './street-book.ts';
import type { FigureColumn } from '../columns/batch-plan.ts';

/** A row with the line of its file. */
export interface BatchLine {
  readonly row: BatchRow;
  readonly line: number;
}

/** Where results go. */
export interface BatchSink {
  readonly communities: (lines: readonly BatchLine[], found: Evaluated) => void;
  readonly streets: (streets: readonly GrowingStreet[], found: Evaluated) => void;
}

/** Takes rows until it is finished. */
export interface Batch {
  readonly compiler: Compiler;
  readonly layout: Layout;
  /** @returns what of the street the row contradicts, or null where it is taken */
  readonly add: (line: BatchLine) => 'kind' | 'seat' | null;
  /** The rest of the communities, then every street. */
  readonly finish: () => void;
}

/** Rows evaluated together: many enough for each sort to fill a column, few enough for memory to stay flat. */
const ROWS_TOGETHER = 16_384;

export function createBatch(
  rulebook: Rulebook,
  settings: BatchSettings,
  figures: readonly FigureColumn[],
  sink: BatchSink,
): Batch {
  const compiler = createCompiler(rulebook, settings);
  const layout = layoutOf(figures);
  const book = streetBook(compiler);
  let waiting: Waiting[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    evaluate(compiler, layout, waiting, sink);
    waiting = [];
  };
  return {
    compiler,
    layout,
    add: (line) => {
      const taken = book.take(line.row, line.line);
      if (typeof taken === 'string') return taken;
      waiting.push({ row: taken.row, line: line.line, street: taken.street });
      if (waiting.length >= ROWS_TOGETHER) flush();
      return null;
    },
    finish: () => {
      flush();
      judgeStreets(compiler, layout, book, sink);
    },
  };
}

interface Waiting extends BatchLine {
  readonly street: GrowingStreet | null;
}

function evaluate(
  compiler: Compiler,
  layout: Layout,
  waiting: readonly Waiting[],
  sink: BatchSink,
): void {
  const chunk = chunkOf(
    waiting.map(({ row }) => row),
    layout,
  );
  waiting.forEach(({ street, row }, at) => {
    if (street !== null) addRow(street, row, chunk, at, layout);
  });
  sink.communities(waiting, evaluateCommunities(compiler, layout, chunk));
}

function judgeStreets(compiler: Compiler, layout: Layout, book: StreetBook, sink: BatchSink): void {
  const streets = book.all();
  for (let from = 0; from < streets.length; from += ROWS_TOGETHER) {
    const some = streets.slice(from, from + ROWS_TOGETHER);
    sink.streets(some, evaluateStreets(compiler, layout, some));
  }
}
