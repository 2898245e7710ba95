// How far each measure is from what is required of it: what is there of the requirement, what is missing, what nobody has judged.
import { sum, type Decimal, ZERO } from '../../quantity/decimal.ts';
import { add, compare, excess, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Scope } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Evidence } from '../requirement/evidence.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from './outcome.ts';
import { evidenceIn } from './row-verdict.ts';

/** One measure over the places of one scope, each judged by itself: a surplus pays for nobody else's gap. */
export interface Coverage {
  readonly measure: Measure;
  readonly scope: Scope;
  /** The places of which it is asked. */
  readonly units: readonly Unit[];
  /** The sum of the lower bounds that are known; always covered + gap + open. */
  readonly required: Ratio;
  /** What is there of what is required, without surplus. */
  readonly covered: Ratio;
  readonly gap: Ratio;
  /** What is required where nothing is judged. */
  readonly open: Ratio;
  /** The same parts once what is planned is there; those of today where nothing is planned. */
  readonly asPlanned: Pick<Parts, 'covered' | 'gap' | 'open'>;
  /** What stands where it is known; null where nothing is. */
  readonly existing: Decimal | null;
  /** What will stand as planned, where that is known; null where nothing is planned. */
  readonly planned: Decimal | null;
  readonly places: number;
  readonly short: number;
  readonly unjudged: number;
  /** On what it rests, the weakest of its places deciding: no more than this is said to be met. */
  readonly evidence: Evidence;
}

const NONE: Ratio = ratio(ZERO);

/** Measures that add up and of which the places themselves owe something, the greatest missing part first. */
export function coverageOf(outcomes: readonly Outcome[], yardstick: Yardstick): Coverage[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { measure, unit, levels, ofWholePlace } = outcome;
    const { lower } = levels[yardstick];
    if (ofWholePlace || !measure.adds || measure.unit === 'yuan') continue;
    if (lower === null || lower.numerator.isZero()) continue;
    const key = `${unit.scope} ${measure.id}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [outcome]);
    else own.push(outcome);
  }
  return [...groups.values()]
    .flatMap((own) => coverage(own, yardstick))
    .sort((a, b) => compareParts(b.gap, b.required, a.gap, a.required) || b.short - a.short);
}

function coverage(own: readonly Outcome[], yardstick: Yardstick): Coverage[] {
  const [first] = own;
  if (first === undefined) return [];
  const today = totalOf(own.map(({ levels }) => partsOf(levels[yardstick])));
  const known = own.flatMap(({ existing }) => existing ?? []);
  const planned = own.flatMap((one) => one.planned?.value ?? []);
  return [
    {
      measure: first.measure,
      scope: first.unit.scope,
      units: own.map(({ unit }) => unit),
      required: today.lower,
      covered: today.covered,
      gap: today.gap,
      open: today.open,
      asPlanned: totalOf(own.map((one) => partsAsPlanned(one, yardstick))),
      existing: known.length === 0 ? null : sum(known),
      planned: planned.length === 0 ? null : sum(planned),
      places: own.length,
      short: own.filter(({ levels }) => levels[yardstick].verdict === 'short').length,
      unjudged: own.filter(({ levels }) => levels[yardstick].gap === null).length,
      evidence: evidenceIn(own, yardstick),
    },
  ];
}

interface Parts {
  readonly lower: Ratio;
  readonly covered: Ratio;
  readonly gap: Ratio;
  readonly open: Ratio;
}

function totalOf(parts: readonly Parts[]): Parts {
  const total = (pick: (part: Parts) => Ratio) => parts.map(pick).reduce(add, NONE);
  return {
    lower: total(({ lower }) => lower),
    covered: total(({ covered }) => covered),
    gap: total(({ gap }) => gap),
    open: total(({ open }) => open),
  };
}

/** With what is planned, where that is judged; a plan takes nothing away from what is there. */
function partsAsPlanned({ levels, planned }: Outcome, yardstick: Yardstick): Parts {
  const { lower, gap } = levels[yardstick];
  return partsOf({ lower, gap: planned?.levels[yardstick].gap ?? gap });
}

function partsOf({
  lower,
  gap,
}: {
  readonly lower: Ratio | null;
  readonly gap: Ratio | null;
}): Parts {
  const all = lower ?? NONE;
  if (gap === null) return { lower: all, covered: NONE, gap: NONE, open: all };
  const missing = compare(gap, all) > 0 ? all : gap;
  return { lower: all, covered: excess(all, missing), gap: missing, open: NONE };
}

/** Compares a / of with b / by; none of the wholes is nought. */
function compareParts(a: Ratio, of: Ratio, b: Ratio, by: Ratio): number {
  return compare(
    multiply(a, of.denominator, of.numerator),
    multiply(b, by.denominator, by.numerator),
  );
}
