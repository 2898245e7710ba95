// How wide a column must be so that the figures in sight stand there whole, each with its shortage; it grows and never shrinks.
import { useMemo, useState } from 'react';
import type { Column } from '../../../state/register/column.ts';
import type { RowLines } from '../../../state/settings-store.ts';
import type { Scene } from '../../../fields/verdict-note.ts';
import { ems } from '../letter-widths.ts';
import type { Sheetful } from '../typing/blocks.ts';
import { noteOf, shownText, type CellFacts } from './cell-text.ts';
import { EDGES, FIGURE, NOTE } from './total-widths.ts';
import { factsAt, useKnown, useScene, type Known } from './known-rows.ts';
import type { Row } from '../../../state/register/rows.ts';

/** A name with its counts has no more room than this. */
const WIDEST_NAME = 280;
/** Of a sum written out there is no end; what is wider is cut at its words. */
const WIDEST = 420;

interface Seen {
  readonly sheet: Sheetful;
  readonly lines: RowLines;
  /** The rows in sight, up to the one before `end`. */
  readonly first: number;
  readonly end: number;
}

type Widths = ReadonlyMap<string, number>;
const NONE: Widths = new Map();

/** @returns pixels by the id of the column, for all rows that have been in sight while the columns are these */
export function useCellWidths({ sheet, lines, first, end }: Seen): Widths {
  const known = useKnown(sheet);
  const scene = useScene();
  const { rows, columns } = sheet;
  const now = useMemo(() => {
    const seen = rows
      .slice(first, end)
      .flatMap((row, at) => (row.kind === 'blank' ? [] : [{ row, of: known(row, first + at) }]));
    return widestOf(seen, columns, (facts) => cellWidth(facts, scene, lines));
  }, [rows, columns, known, scene, lines, first, end]);
  const [kept, setKept] = useState({ columns, lines, widths: NONE });
  const before = kept.columns === columns && kept.lines === lines ? kept.widths : NONE;
  const widths = widened(before, now);
  if (widths !== kept.widths) setKept({ columns, lines, widths });
  return widths;
}

function widestOf(
  seen: readonly { readonly row: Row; readonly of: Known }[],
  columns: readonly Column[],
  widthOf: (facts: CellFacts) => number,
): Widths {
  const widths = new Map<string, number>();
  columns.forEach((column, at) => {
    const isName = at === 0;
    if (!isName && column.type !== 'figure' && column.type !== 'tick') return;
    const own = seen.map(({ row, of }) => widthOf(factsAt(row, of, column, at)));
    widths.set(column.id, Math.ceil(Math.min(isName ? WIDEST_NAME : WIDEST, Math.max(0, ...own))));
  });
  return widths;
}

/** The figure and, beside or below it, what has a figure of its own: words alone may be cut. */
export function cellWidth(facts: CellFacts, scene: Scene, lines: RowLines): number {
  const figure = ems(shownText(facts, scene)) * FIGURE;
  const notes = noteOf(facts, scene).filter(({ isWords }) => isWords !== true);
  const said = notes.map(({ shape, brief, text }) =>
    lines === 'one' ? shape + brief : /\d/.test(text) ? `${shape} ${text}` : shape,
  );
  const note = ems(said.join(' ')) * NOTE;
  return EDGES + (lines === 'one' ? figure + note : Math.max(figure, note));
}

/** The very same widths while none grows. */
function widened(before: Widths, now: Widths): Widths {
  const grown = [...now].filter(([id, width]) => width > (before.get(id) ?? 0));
  return grown.length === 0 ? before : new Map([...before, ...grown]);
}
