// The part of a line that says what was found of one measure, as bytes: numbers digit by digit, words copied.
import { digitsOver, type DigitWriter } from '../../core/batch/digits.ts';
import { toldKey, type Run } from '../../core/batch/evaluated.ts';
import { bindingOf, scaleOf, toldTexts } from '../../core/batch/outcome-texts.ts';
import type { CompiledMeasure } from '../../core/columns/compiled.ts';
import { STATUS, STATUSES, VERDICTS, type Found } from '../../core/columns/found.ts';

/** Writes what was found of a row. @returns where it ends: where it began, of a measure that is not asked */
type PrintLine = (into: Uint8Array, at: number, row: number) => number;

const COMMA = 44;
const BREAK = 10;
const encoder = new TextEncoder();

/** The lines of a run's rows, a printer a measure. */
export function linePrinters(): (run: Run) => readonly PrintLine[] {
  const words = new Map<CompiledMeasure, Words>();
  let known: { readonly run: Run; readonly lines: readonly PrintLine[] } | null = null;
  const made = new WeakMap<Run, readonly PrintLine[]>();
  return (run) => {
    if (known?.run === run) return known.lines;
    const lines =
      made.get(run) ??
      run.found.map((found, measure) => {
        const own = words.get(found.compiled) ?? wordsOf(found.compiled);
        words.set(found.compiled, own);
        return printerOf(run, found, measure, own);
      });
    made.set(run, lines);
    known = { run, lines };
    return lines;
  };
}

/** All that does not change from row to row. */
interface Words {
  readonly digits: DigitWriter;
  /** By status, with the measure before it; by verdict; by the bits of those that bind, with the end of the line. */
  readonly statuses: readonly Uint8Array[];
  readonly verdicts: readonly Uint8Array[];
  readonly bindings: Map<number, Uint8Array>;
  /** The line that was written last: a measure belongs to one run at a time. */
  readonly last: Uint8Array;
}

function wordsOf(compiled: CompiledMeasure): Words {
  const { id } = compiled.measure;
  return {
    digits: digitsOver(scaleOf(compiled)),
    statuses: STATUSES.map((status) => encoder.encode(`${id},${status},`)),
    verdicts: VERDICTS.map((verdict) => encoder.encode(`,${verdict},`)),
    bindings: new Map(),
    last: new Uint8Array(ROOM),
  };
}

function printerOf(run: Run, found: Found, measure: number, words: Words): PrintLine {
  const { status } = found;
  const print = remembering(found, words);
  return (into, at, row) => {
    const code = status[row] ?? STATUS.noRule;
    if (code === STATUS.noRule) return at;
    return code === STATUS.unsaid ? told(run, measure, into, at, row) : print(into, at, row);
  };
}

/** What the explaining path answered. */
function told(run: Run, measure: number, into: Uint8Array, at: number, row: number): number {
  const outcome = run.told.get(toldKey(measure, row, run.found.length));
  if (outcome === undefined || outcome.status === 'noRule') return at;
  const one = toldTexts(outcome);
  const cells = [one.measure, one.status, one.lower, one.upper, one.verdict, one.gap, one.binding];
  return put(encoder.encode(`${cells.join(',')}\n`), into, at);
}

/** More than the names of all provisions of a measure take. */
const ROOM = 4096;

/** Many rows of a run say the same of a measure: then the line before is copied. */
function remembering(found: Found, words: Words): PrintLine {
  const { status, lower, upper, verdict, gap, binding, varies } = found;
  const { last } = words;
  let line = last.subarray(0, 0);
  let of = -1;
  const isSame = (row: number) =>
    lower[row] === lower[of] &&
    gap[row] === gap[of] &&
    upper[row] === upper[of] &&
    verdict[row] === verdict[of] &&
    binding[row] === binding[of] &&
    status[row] === status[of];
  return (into, at, row) => {
    if (of < 0 || (varies !== 'nothing' && !isSame(row))) {
      line = last.subarray(0, printed(found, words, last, row));
      of = row;
    }
    into.set(line, at);
    return at + line.length;
  };
}

function printed(found: Found, words: Words, into: Uint8Array, row: number): number {
  const { digits, statuses, verdicts, bindings } = words;
  const none = new Uint8Array(0);
  let at = put(statuses[found.status[row] ?? 0] ?? none, into, 0);
  at = digits(into, at, found.lower[row] ?? -1, 'up');
  into[at] = COMMA;
  at = digits(into, at + 1, found.upper[row] ?? -1, 'down');
  at = put(verdicts[found.verdict[row] ?? 0] ?? none, into, at);
  at = digits(into, at, found.gap[row] ?? -1, 'up');
  into[at] = COMMA;
  at += 1;
  const bits = found.binding[row] ?? 0;
  let names = bindings.get(bits);
  if (names === undefined) {
    names = encoder.encode(bindingOf(found.compiled, bits));
    bindings.set(bits, names);
  }
  at = put(names, into, at);
  into[at] = BREAK;
  return at + 1;
}

function put(bytes: Uint8Array, into: Uint8Array, at: number): number {
  into.set(bytes, at);
  return at + bytes.length;
}
