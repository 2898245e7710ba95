// Each provision proves itself: its worked examples are computed and compared exactly.
import type { Problem } from '../plan/problem.ts';
import { COUNTED, FIGURES } from '../plan/terms.ts';
import { wholeDown, wholeUp } from '../quantity/bound.ts';
import { decimal, ONE, plain, sum, type Decimal } from '../quantity/decimal.ts';
import { print, ratio, type Ratio } from '../quantity/ratio.ts';
import { endOf, isExclusive, valueAt, type EndName } from './ends.ts';
import { problemAt } from './located.ts';
import type { Pack, Provision } from './pack.ts';
import { basesOf, type Rulebook } from './rulebook.ts';

export type Example = Provision['examples'][number];

export function checkExamples(pack: Pack, rulebook: Rulebook): Problem[] {
  return pack.provisions.flatMap((provision) => {
    const whole = rulebook.measures.get(provision.measure)?.whole ?? false;
    return provision.examples.flatMap((example, index) => {
      const at = `${provision.id}.examples[${String(index)}]`;
      const unknown = Object.keys(example.given).filter((id) => !isInput(id, rulebook));
      return [
        ...unknown.map((id) => problemAt(pack, at, 'unknown-reference', { id })),
        ...checkOne(pack, provision, whole, example, at),
      ];
    });
  });
}

const OF_PLAN: ReadonlySet<string> = new Set([...FIGURES, ...COUNTED]);

/** True of what an example may give: a figure, a fact, a measure or an assumption. */
function isInput(id: string, { facts, measures, assumptions }: Rulebook): boolean {
  return facts.has(id) || measures.has(id) || assumptions.has(id) || OF_PLAN.has(id);
}

/** @param at the entry and the place of the example in it */
function checkOne(
  pack: Pack,
  provision: Provision,
  whole: boolean,
  example: Example,
  at: string,
): Problem[] {
  const ends = computedExample(provision, whole, example);
  if (ends === null) return [problemAt(pack, at, 'example-lacks-base')];
  return ends.flatMap(({ end, expected, found }) => {
    if (expected === found) return [];
    const values = { end, expected: expected ?? NONE, found: found ?? NONE };
    return [problemAt(pack, at, 'example-differs', values)];
  });
}

/** One end of an example, as it is expected and as it comes out: decimal text, null where there is no such end. */
interface ComputedEnd {
  readonly end: 'least' | 'most';
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * What an example of a provision comes to, end by end.
 * @param whole whether the measure counts whole things
 * @returns null where the example does not give what the provision counts by
 */
export function computedExample(
  provision: Provision,
  whole: boolean,
  example: Example,
): ComputedEnd[] | null {
  const base = baseOf(provision, example);
  if (base === null) return null;
  const raised = raisedBy(provision, example);
  const strict = (end: EndName) => isExclusive(provision, end, raised);
  const [lower, upper] = (['lower', 'upper'] as const).map((name) => {
    const end = endOf(provision, name);
    return end && valueAt(end, base, raised);
  });
  const rounded = {
    least: lower && (whole ? wholeUp({ value: lower, strict: strict('lower') }) : lower),
    most: upper && (whole ? wholeDown({ value: upper, strict: strict('upper') }) : upper),
  };
  return (['least', 'most'] as const).flatMap((end) => {
    const expected = example.expect[end];
    const found = rounded[end] ?? null;
    if (found === null && expected === undefined) return [];
    return {
      end,
      expected: expected === undefined ? null : plain(decimal(expected)),
      found: found === null ? null : printed(found, end),
    };
  });
}

/** How a bound is told that is not there. */
const NONE = '-';

const printed = (value: Ratio, end: 'least' | 'most') =>
  print(value, end === 'least' ? 'up' : 'down');

/** 1 + k, where the example gives the assumption that raises the figure. */
function raisedBy({ uplift }: Provision, { given }: Example): Decimal {
  const raised = uplift === undefined ? undefined : given[uplift];
  return raised === undefined ? ONE : decimal(raised).plus(1);
}

/** The base as the example gives it. */
function baseOf(provision: Provision, { given }: Example): Ratio | null {
  const values: Decimal[] = [];
  for (const base of basesOf(provision)) {
    const value = base === 'one' ? '1' : given[base.replace(/^existing:/, '')];
    if (value === undefined) return null;
    values.push(decimal(value));
  }
  return ratio(sum(values));
}
