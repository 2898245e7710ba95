// What the batch says of rows, as the command line prints it: one line an outcome.
import type { BatchSettings } from '../src/core/columns/batch-plan.ts';
import type { Rulebook } from '../src/core/rulebook/rulebook.ts';
import { batchReader } from '../src/io/batch/batch-reader.ts';
import { csvBytes } from '../src/io/batch/csv-bytes.ts';
import { writingLines } from '../src/io/batch/outcome-csv.ts';
import { keyOf, lineOf, type Lines } from '../tests/io/sql/explained.ts';

/** @param csv rows whose cells hold neither commas nor quotes */
export function batchLines(csv: string, rulebook: Rulebook, settings: BatchSettings): Lines {
  const lines: Lines = new Map();
  const keep = (bytes: Uint8Array) => {
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      if (line === '') continue;
      const [id = '', place = '', street = '', scope = '', measure = '', ...rest] = line.split(',');
      const [status, lower, upper, verdict, gap, binding] = rest.map((one) => one || null);
      const cells = [status, lower, upper, verdict, gap, binding].map((one) => one ?? null);
      lines.set(keyOf(place, street, id, scope, measure), lineOf(cells));
    }
  };
  const sink = writingLines(keep);
  const reader = batchReader({ rulebook, settings, place: null }, sink, (line, problems) => {
    throw new Error(`line ${line}: ${JSON.stringify(problems)}`);
  });
  const rows = csvBytes(reader.take);
  rows.push({ bytes: new TextEncoder().encode(csv), isBroken: false });
  rows.end();
  if (!reader.finish()) throw new Error('no column is known');
  return lines;
}
