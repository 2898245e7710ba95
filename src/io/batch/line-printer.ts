// The part of a line that says what was found of one measure, as bytes: numbers digit by digit, words copied.
import { digitsOver, type DigitWriter } from '../../core/batch/digits.ts';
import { toldKey, type Run } from '../../core/batch/evaluated.ts';
import { bindingOf, scaleOf, toldTexts } from '../../core/batch/outcome-texts.ts';
import type { CompiledMeasure } from '../../core/columns/compiled.ts';
import { STATUS, STATUSES, VERDICTS, type Found } from '../../core/columns/found.ts';
import { noLineYet, remember, saysSame, type LastLine } from './last-line.ts';

/** Writes what was found of a row. @returns where it ends: where it began, of a measure that is not asked */
export type PrintLine = (into: Uint8Array, at: number, row: number) => number;

const COMMA = 44;
const BREAK = 10;
const encoder = new TextEncoder();

/** The lines of a run's rows, a printer a measure. */
export function linePrinters(): (run: Run) => readonly PrintLine[] {
  const words = new Map<CompiledMeasure, Words>();
  return (run) =>
    run.found.map((found, measure) => {
      const own = words.get(found.compiled) ?? wordsOf(found.compiled);
      words.set(found.compiled, own);
      return printerOf(run, found, measure, own);
    });
}

/** All that does not change from row to row. */
interface Words {
  readonly digits: DigitWriter;
  /** By status, with the measure before it; by the bits of those that bind. */
  readonly statuses: readonly Uint8Array[];
  readonly bindings: Map<number, Uint8Array>;
  readonly last: LastLine;
}

const NOTHING = new Uint8Array(0);
const VERDICT_WORDS = VERDICTS.map((verdict) => encoder.encode(`,${verdict},`));

function wordsOf(compiled: CompiledMeasure): Words {
  const { id } = compiled.measure;
  return {
    digits: digitsOver(scaleOf(compiled)),
    statuses: STATUSES.map((status) => encoder.encode(`${id},${status},`)),
    bindings: new Map(),
    last: noLineYet(compiled),
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

/** Where a row says what the one before it said, that line is copied. */
function remembering(found: Found, words: Words): PrintLine {
  const { last } = words;
  return (into, at, row) => {
    if (!saysSame(last, found, row))
      remember(last, found, row, printed(found, words, last.room, row));
    last.found = found;
    into.set(last.line, at);
    return at + last.line.length;
  };
}

function printed(found: Found, words: Words, into: Uint8Array, row: number): number {
  const { digits, statuses, bindings } = words;
  let at = put(statuses[found.status[row] ?? 0] ?? NOTHING, into, 0);
  at = digits(into, at, found.lower[row] ?? -1, 'up');
  into[at] = COMMA;
  at = digits(into, at + 1, found.upper[row] ?? -1, 'down');
  at = put(VERDICT_WORDS[found.verdict[row] ?? 0] ?? NOTHING, into, at);
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
