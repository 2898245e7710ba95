// A row that is known by its texts, written into the batch's columns.
import type { Rows } from '../src/core/batch/batch.ts';
import { beyondKey } from '../src/core/batch/block.ts';
import { codeOf } from '../src/core/batch/codes.ts';
import { reserve, startOf } from '../src/core/batch/row-texts.ts';
import { scaledFrom } from '../src/core/batch/scaled.ts';
import type { BatchRow } from '../src/core/columns/batch-plan.ts';
import { BEYOND, MISSING } from '../src/core/columns/found.ts';
import { decimal } from '../src/core/quantity/decimal.ts';
import { COUNTY_CLASSES, DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS } from '../src/core/plan/terms.ts';

const encoder = new TextEncoder();
/** @returns what the row contradicts, or null where it is taken */
export function fillRow(batch: Rows, row: BatchRow, line: number): ReturnType<Rows['take']> {
  const { block, layout, places, book } = batch;
  const at = block.count;
  layout.figures.forEach(({ whole }, position) => {
    const text = row.figures[position] ?? '';
    const value = text === '' ? MISSING : scaledFrom(decimal(text), whole);
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
