// Spreads the lines of a sheet over leaves of paper: no line is cut, no head ends a leaf, a subtotal stays with its rows.
import type { Picture } from './picture.ts';
import type { Cell, Row, Sheet, Table } from './sheet.ts';

/** One line of the sheet and which neighbour it must not be parted from. */
interface PaperLine {
  readonly height: number;
  readonly stay?: 'next' | 'previous';
}

/** A part of the sheet: its title stands once, its head at the top of every leaf that holds some of its lines. */
export interface Block {
  readonly title: number;
  readonly head: number;
  /** The space below it. */
  readonly after: number;
  readonly lines: readonly PaperLine[];
}

/** Some lines of a block, on one leaf. */
interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

export type Leaf = readonly Piece[];

interface Place {
  readonly block: number;
  readonly line: number;
}

export function leavesOf(blocks: readonly Block[], room: number): Leaf[] {
  const leaves: Piece[][] = [];
  let left = -1;
  for (const chain of chainsOf(blocks)) {
    const last = leaves.at(-1)?.at(-1);
    const fits = last !== undefined && heightOf(chain, blocks, last.block) <= left;
    if (!fits) left = room;
    const whole = heightOf(chain, blocks, fits ? last.block : null) <= left;
    if (!fits) leaves.push([]);
    for (const place of chain) {
      const around = leaves.at(-1)?.at(-1)?.block ?? null;
      let height = heightOf([place], blocks, around);
      // Longer than a leaf: it goes on wherever the leaf ends.
      if (!whole && height > left && around !== null) {
        leaves.push([]);
        left = room;
        height = heightOf([place], blocks, null);
      }
      put(place, leaves.at(-1) ?? []);
      left -= height;
    }
  }
  return leaves;
}

/** Lines that must stand on one leaf, in order. */
function chainsOf(blocks: readonly Block[]): Place[][] {
  const chains: Place[][] = [];
  let stays = false;
  blocks.forEach(({ lines }, block) => {
    lines.forEach(({ stay }, line) => {
      const chain = chains.at(-1);
      if (chain !== undefined && (stays || stay === 'previous')) chain.push({ block, line });
      else chains.push([{ block, line }]);
      stays = stay === 'next';
    });
  });
  return chains;
}

/** What a chain takes up after a line of the block `around`, or at the top of a leaf. */
function heightOf(
  chain: readonly Place[],
  blocks: readonly Block[],
  around: number | null,
): number {
  let before = around;
  let height = 0;
  for (const { block, line } of chain) {
    const { title = 0, head = 0, after = 0, lines = [] } = blocks[block] ?? {};
    if (before !== block) height += head + after + (line === 0 ? title : 0);
    height += lines[line]?.height ?? 0;
    before = block;
  }
  return height;
}

function put({ block, line }: Place, leaf: Piece[]): void {
  const last = leaf.at(-1);
  if (last?.block === block) leaf[leaf.length - 1] = { ...last, to: line + 1 };
  else leaf.push({ block, from: line, to: line + 1 });
}

/** The rows of a table as they lie on paper: short items stand side by side. */
export function linesOf({ rows, across = 1 }: Table): Row[][] {
  const lines: Row[][] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const shares = row.kind === 'item' && last?.[0]?.kind === 'item' && last.length < across;
    if (shares) last.push(row);
    else lines.push([row]);
  }
  return lines;
}

/** Which neighbour a line of a table stays with. */
export function stayOf(line: readonly Row[]): PaperLine['stay'] {
  const kind = line[0]?.kind;
  if (kind === 'group') return 'next';
  return kind === 'item' || kind === undefined ? undefined : 'previous';
}

/** The parts of a sheet from top to bottom; on paper and on the screen they are named by their place here. */
export type SheetPart =
  | { readonly kind: 'top' }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'table'; readonly table: Table; readonly lines: readonly (readonly Row[])[] }
  | { readonly kind: 'notes' }
  | { readonly kind: 'foot' };

export function partsOf({ picture, tables, papers }: Sheet): SheetPart[] {
  return [
    { kind: 'top' },
    ...(picture === undefined ? [] : [{ kind: 'picture', picture } as const]),
    ...[...tables, papers].map((table): SheetPart => ({
      kind: 'table',
      table,
      lines: linesOf(table),
    })),
    { kind: 'notes' },
    { kind: 'foot' },
  ];
}

/** A row that is one phrase across the whole table. */
export function isPhrase({ kind, cells }: Row): boolean {
  return kind !== 'item' && cells.slice(1).every((cell: Cell) => cell.kind === 'blank');
}
