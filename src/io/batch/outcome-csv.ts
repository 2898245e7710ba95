// What a batch finds as lines of CSV: one an outcome, communities in the order of their rows, then streets.
import type { BatchSink } from '../../core/batch/batch.ts';
import type { BatchGround } from '../../core/batch/batch-ground.ts';
import type { Block } from '../../core/batch/block.ts';
import { startOf } from '../../core/batch/row-texts.ts';
import type { GrowingStreet } from '../../core/batch/streets.ts';
import { csvCell } from './csv-cell.ts';
import { keptBytes } from './kept-bytes.ts';
import { linePrinters, type PrintLine } from './line-printer.ts';

export const OUTCOME_HEADER =
  'id,place,street,scope,measure,status,lower,upper,verdict,gap,binding\n';

/** Takes bytes that are written over after the call. */
type Say = (lines: Uint8Array) => void;

/** Bytes of one piece, and the most that a line may need beside its names. */
const PIECE = 1 << 18;
const MOST_LINE = 1 << 12;
const FIRST_HEAD = 1 << 10;

const encoder = new TextEncoder();

/** The lines of all that goes by, in pieces of bytes: what is said of a place is written once and copied for each of its lines. */
export function writingLines(say: Say): BatchSink {
  const { write, flush } = linesInto(say);
  const printersOf = linePrinters();
  const places = placeTexts();
  let head = new Uint8Array(FIRST_HEAD);
  return {
    communities: (block, { runs, runOf, rowOf }, ground) => {
      const tails = places(ground);
      const { idEnds } = block.texts;
      const lines = runs.map(printersOf);
      for (let at = 0; at < block.count; at += 1) {
        const own = lines[runOf[at] ?? 0];
        if (own?.length === 0) continue;
        const tail = tails(block.places[at] ?? 0, block.streets[at] ?? -1);
        const most = 2 * ((idEnds[at] ?? 0) - startOf(block.texts, at)) + tail.length + 3;
        if (most > head.length) head = new Uint8Array(2 * most);
        const length = headOf(block, at, tail, head);
        write(head.subarray(0, length), own, rowOf[at] ?? 0);
      }
      flush();
    },
    streets: (streets, { runs, runOf, rowOf }) => {
      const lines = runs.map(printersOf);
      streets.forEach((street, at) => {
        write(streetHead(street), lines[runOf[at] ?? 0], rowOf[at] ?? 0);
      });
      flush();
    },
  };
}

/** One buffer that is said and filled anew; it never breaks off within a line. */
function linesInto(say: Say) {
  let [bytes, size] = [new Uint8Array(PIECE), 0];
  const flush = () => {
    if (size > 0) say(bytes.subarray(0, size));
    size = 0;
  };
  const write = (head: Uint8Array, lines: readonly PrintLine[] | undefined, row: number) => {
    if (lines === undefined) throw new Error('a row belongs to no run');
    const { length } = head;
    const room = length + MOST_LINE;
    if (room > bytes.length) {
      flush();
      bytes = new Uint8Array(2 * room);
    }
    for (const print of lines) {
      if (size + room > bytes.length) flush();
      const end = print(bytes, size + length, row);
      if (end === size + length) continue;
      bytes.set(head, size);
      size = end;
    }
  };
  return { write, flush };
}

/** The id of a row and what all lines of its place and street go on with. @returns how long it is */
function headOf(block: Block, at: number, tail: Uint8Array, into: Uint8Array): number {
  const { texts } = block;
  const size = csvCell(texts.bytes, startOf(texts, at), texts.idEnds[at] ?? 0, into);
  into.set(tail, size);
  return size + tail.length;
}

/** What lines of a place, or of a street in it, go on with after the id. */
function placeTexts() {
  const kept = keptBytes();
  const inPlace: number[] = [];
  const inStreet: number[] = [];
  const made = (place: string, street: string) =>
    kept.keep(asBytes(`,${place},`, street, ',community,'));
  return ({ places, streetName }: BatchGround) =>
    (place: number, street: number): Uint8Array =>
      kept.at(
        street < 0
          ? (inPlace[place] ??= made(places.codeAt(place), ''))
          : (inStreet[street] ??= made(places.codeAt(place), streetName(street))),
      );
}

function streetHead({ place, street }: GrowingStreet): Uint8Array {
  return asBytes(`,${place},`, street, ',street,');
}

function asBytes(before: string, cell: string, after: string): Uint8Array {
  const [first, own, last] = [before, cell, after].map((text) => encoder.encode(text));
  const bytes = new Uint8Array(before.length + 2 * (own?.length ?? 0) + 3 + after.length);
  bytes.set(first ?? []);
  const written = new Uint8Array(2 * (own?.length ?? 0) + 3);
  const length = csvCell(own ?? new Uint8Array(0), 0, own?.length ?? 0, written);
  bytes.set(written.subarray(0, length), before.length);
  bytes.set(last ?? [], before.length + length);
  return bytes.slice(0, before.length + length + after.length);
}
