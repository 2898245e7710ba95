// Rows of one sort evaluated measure by measure: by the shortest way that a measure's form allows.
import { answering, foundByRows } from './by-rows.ts';
import { boundWay, readsNothing } from './bound.ts';
import type { CompiledMeasure, CompiledSort, LinearMeasure } from './compiled.ts';
import type { Desk } from './desk.ts';
import { emptyAnswer } from './answer.ts';
import { STATUS, type Found } from './found.ts';
import { readingOf, type Reading, type RunColumns } from './reading.ts';
import { foundRising } from './rising.ts';
import { foundAlike, foundSettled } from './settled.ts';

/**
 * What was found, in the order of the sort's measures; `unsaid` rows are for the explaining path.
 * @param desk lends the columns: they hold until it is cleared
 */
export function evaluateRun(sort: CompiledSort, columns: RunColumns, desk: Desk): Found[] {
  const byId = new Map<string, Found>();
  const reading = readingOf(columns, byId, desk);
  for (const compiled of sort.inOrder)
    byId.set(
      compiled.measure.id,
      compiled.kind === 'linear' ? linear(compiled, reading) : unsaid(compiled, reading),
    );
  return sort.measures.flatMap(({ measure }) => byId.get(measure.id) ?? []);
}

function unsaid(compiled: CompiledMeasure, { absent, rows, desk }: Reading): Found {
  const answer = { ...emptyAnswer(), status: STATUS.unsaid };
  return foundAlike(compiled, answer, absent, rows, desk);
}

function linear(compiled: LinearMeasure, reading: Reading): Found {
  const { short } = compiled;
  const existing = reading.existing(compiled.existing);
  if (short.kind === 'settled') {
    const { rows, desk, absent } = reading;
    const found =
      existing === absent
        ? foundAlike(compiled, short.answer, absent, rows, desk)
        : foundSettled(compiled, short.answer, existing, rows, desk);
    if (found !== null) return found;
  }
  if (short.kind === 'rising' && reading.column(short.rising.input, 'lower') !== reading.absent) {
    const found = foundRising(compiled, short.rising, existing, reading);
    if (found !== null) return found;
  }
  return byRows(compiled, existing, reading);
}

/** Where nothing that is read is known in any row, one answers for all. */
function byRows(
  compiled: LinearMeasure,
  existing: Float64Array,
  { rows, desk, absent, column }: Reading,
): Found {
  let firstBit = 0;
  const ways = compiled.ways.map((way) => {
    firstBit += way.length;
    return boundWay(way, column, firstBit - way.length);
  });
  const isAlike =
    existing === absent && ways.every((way) => way.every((piece) => readsNothing(piece, absent)));
  const answerAt = answering(compiled, ways, existing);
  return isAlike
    ? foundAlike(compiled, answerAt(0), absent, rows, desk)
    : foundByRows(compiled, answerAt, existing, rows, desk);
}
