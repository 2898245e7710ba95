// A row that is known by its texts, written into the batch's columns.
import type { Batch } from '../../core/batch/batch.ts';
import { beyondKey } from '../../core/batch/block.ts';
import { codeOf } from '../../core/batch/codes.ts';
import { reserve, startOf } from '../../core/batch/row-texts.ts';
import { scaledFrom } from '../../core/batch/scaled.ts';
import type { BatchRow } from '../../core/columns/batch-plan.ts';
import { BEYOND } from '../../core/columns/found.ts';
import { COUNTY_CLASSES, DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS } from '../../core/plan/terms.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** @returns what the row contradicts, or null where it is taken */
export function fillRow(batch: Batch, row: BatchRow, line: number): ReturnType<Batch['take']> {
  const { block, layout, places, book } = batch;
  const at = block.count;
  layout.figures.forEach(({ whole }, position) => {
    const text = row.figures[position] ?? '';
    const value = scaledFrom(text, whole);
    const column = block.columns[position];
    if (column !== undefined) column[at] = value;
    if (value === BEYOND) block.beyond.set(beyondKey(block, at, position), text);
  });
  const { texts } = block;
  texts.size = startOf(texts, at);
  for (const [ends, text] of [
    [texts.idEnds, row.id],
    [texts.nameEnds, row.name],
  ] as const) {
    const bytes = encoder.encode(text);
    reserve(texts, bytes.length);
    texts.bytes.set(bytes, texts.size);
    texts.size += bytes.length;
    ends[at] = texts.size;
  }
  batch.row.place = places.of(row.place);
  batch.row.kind = codeOf(KINDS, row.kind);
  batch.row.seat = codeOf(SEATS, row.seat);
  batch.row.settlement = codeOf(SETTLEMENTS, row.settlement);
  batch.row.development = codeOf(DEVELOPMENTS, row.development);
  batch.row.countyClass = codeOf(COUNTY_CLASSES, row.countyClass);
  const street = row.street === '' ? -1 : book.numberOf(batch.row.place, row.street);
  return batch.take(line, street);
}
