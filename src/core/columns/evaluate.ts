// Rows of one sort evaluated measure by measure, column by column.
import type { CompiledSort, LinearMeasure } from './compiled.ts';
import { emptyFound, MISSING, STATUS, VERDICT, type Found } from './found.ts';
import { judged } from './judging.ts';
import { intervalsOf } from './pieces.ts';
import { readingOf, type Reading, type RunColumns } from './run-columns.ts';

/** What was found, in the order of the sort's measures; `unsaid` rows are for the explaining path. */
export function evaluateRun(sort: CompiledSort, columns: RunColumns): Found[] {
  const byId = new Map<string, Found>();
  const reading = readingOf(columns, byId);
  for (const compiled of sort.inOrder) {
    const found =
      compiled.kind === 'linear' ? linear(compiled, reading) : unsaid(compiled, columns.rows);
    byId.set(compiled.measure.id, found);
  }
  return sort.measures.flatMap(({ measure }) => byId.get(measure.id) ?? []);
}

function unsaid(compiled: Parameters<typeof emptyFound>[0], rows: number): Found {
  const found = emptyFound(compiled, rows, new Float64Array(rows).fill(MISSING));
  found.status.fill(STATUS.unsaid);
  return found;
}

function linear(compiled: LinearMeasure, reading: Reading): Found {
  const existing = reading.existing(compiled.existing);
  let firstBit = 0;
  const ways = compiled.ways.map((way) => {
    const found = judged(compiled, intervalsOf(way, reading, firstBit), existing);
    firstBit += way.length;
    return found;
  });
  const [first, ...others] = ways;
  if (first === undefined) throw new Error(`${compiled.measure.id} has no way`);
  for (const other of others) preferInto(first, other);
  return first;
}

/** What is met wins; what may yet be met outweighs what is over or short; a way that asks nothing comes last. */
const BY_PREFERENCE: readonly number[] = [
  VERDICT.met,
  VERDICT.notAssessed,
  VERDICT.above,
  VERDICT.short,
];

function rankAt({ status, verdict }: Found, row: number): number {
  if (status[row] === STATUS.noRule) return BY_PREFERENCE.length;
  return BY_PREFERENCE.indexOf(verdict[row] ?? VERDICT.notAssessed);
}

/** Takes over the rows in which the other way is to be preferred; between equals the one that is named first stays. */
function preferInto(first: Found, other: Found): void {
  for (let row = 0; row < first.status.length; row += 1) {
    if (first.status[row] === STATUS.unsaid) continue;
    const order = rankAt(first, row) - rankAt(other, row);
    const isLess = order === 0 && (other.gap[row] ?? 0) < (first.gap[row] ?? 0);
    if (order > 0 || isLess || other.status[row] === STATUS.unsaid) takeRow(first, other, row);
  }
}

function takeRow(into: Found, { status, lower, upper, verdict, gap, binding }: Found, row: number) {
  into.status[row] = status[row] ?? 0;
  into.lower[row] = lower[row] ?? 0;
  into.upper[row] = upper[row] ?? 0;
  into.verdict[row] = verdict[row] ?? 0;
  into.gap[row] = gap[row] ?? 0;
  into.binding[row] = binding[row] ?? 0;
}
