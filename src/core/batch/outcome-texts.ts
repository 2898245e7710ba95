// What was found of one place as texts, the same whichever way it was worked out.
import type { Outcome } from '../assessment/verdict/outcome.ts';
import type { Status } from '../assessment/requirement/requirement.ts';
import type { Verdict } from '../assessment/verdict/judge.ts';
import { Decimal } from '../quantity/decimal.ts';
import { print, ratio } from '../quantity/ratio.ts';
import type { CompiledMeasure } from '../columns/compiled.ts';
import { MISSING, STATUS, STATUSES, VERDICTS, type Found } from '../columns/found.ts';
import { toldKey, type Run } from './evaluated.ts';

/** One measure in one place; '' where a number is not there. */
export interface OutcomeTexts {
  readonly measure: string;
  readonly status: Status;
  readonly lower: string;
  readonly upper: string;
  readonly verdict: Verdict;
  readonly gap: string;
  /** Provisions, a space between them. */
  readonly binding: string;
}

/** All that is asked of one row of a run, in the order of the vocabulary. */
export function textsOf(run: Run, row: number): OutcomeTexts[] {
  return run.found.flatMap((found, at) => {
    const told = run.told.get(toldKey(at, row, run.found.length));
    if (told !== undefined) return told.status === 'noRule' ? [] : [toldTexts(told)];
    return found.status[row] === STATUS.noRule ? [] : [foundTexts(found, row)];
  });
}

export function toldTexts({ measure, status, levels: { aim } }: Outcome): OutcomeTexts {
  return {
    measure: measure.id,
    status,
    lower: aim.lower === null ? '' : print(aim.lower, 'up'),
    upper: aim.upper === null ? '' : print(aim.upper, 'down'),
    verdict: aim.verdict,
    gap: aim.gap === null ? '' : print(aim.gap, 'up'),
    binding: aim.binding.join(' '),
  };
}

function foundTexts(found: Found, row: number): OutcomeTexts {
  const { number, binding } = printing(found.compiled);
  return {
    measure: found.compiled.measure.id,
    status: STATUSES[found.status[row] ?? 0] ?? 'noRule',
    lower: number(found.lower[row] ?? 0, 'up'),
    upper: number(found.upper[row] ?? 0, 'down'),
    verdict: VERDICTS[found.verdict[row] ?? 0] ?? 'notAssessed',
    gap: number(found.gap[row] ?? 0, 'up'),
    binding: binding(found.binding[row] ?? 0),
  };
}

interface Printing {
  readonly number: (value: number, direction: 'up' | 'down') => string;
  readonly binding: (bits: number) => string;
}

const printings = new WeakMap<CompiledMeasure, Printing>();

/** Numbers are printed over the measure's own denominator; few combinations of provisions ever bind. */
function printing(compiled: CompiledMeasure): Printing {
  const known = printings.get(compiled);
  if (known !== undefined) return known;
  const names = compiled.kind === 'linear' ? compiled.ways.flat() : [];
  const scale = new Decimal(scaleOf(compiled));
  const texts = new Map<number, string>();
  const made: Printing = {
    number: (value, direction) =>
      value <= MISSING ? '' : print(ratio(new Decimal(value), scale), direction),
    binding: (bits) => {
      const text =
        texts.get(bits) ??
        names
          .filter((_, at) => (bits & (1 << at)) !== 0)
          .map(({ provision }) => provision)
          .join(' ');
      texts.set(bits, text);
      return text;
    },
  };
  printings.set(compiled, made);
  return made;
}

/** The provisions that bind, a space between them. */
export function bindingOf(compiled: CompiledMeasure, bits: number): string {
  return printing(compiled).binding(bits);
}

/** What the reported numbers of a measure are over. */
export function scaleOf(compiled: CompiledMeasure): number {
  return compiled.kind === 'explained' || compiled.measure.whole ? 1 : compiled.denominator;
}
