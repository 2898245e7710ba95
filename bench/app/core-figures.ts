// Figures of the core: assessing communities, beside the machine's own pace, exact products and a loop of binary numbers.
import { assess, type Assessment } from '../../src/core/assessment/assess.ts';
import { assessDraft } from '../../src/state/assessed/assessed.ts';
import { draftOf } from '../../src/state/draft/draft-of-plan.ts';
import { setIn } from '../../src/state/draft/draft-path.ts';
import type { Rules } from '../../src/state/rules/rules.ts';
import { measured, type Figure } from './measured.ts';
import { jieyangPlan } from '../../tests/jieyang-plan.ts';
import { inDecimalFractions, inOwnRatios } from './products.ts';

const MANY = 1000;
const LOOPS = 20_000_000;

export function* coreFigures(rules: Rules): Generator<Figure> {
  yield measured('machine-pace', pace, { runs: 9 });
  const assessing = (communities: number) => {
    const { plan, rulebook } = jieyangPlan(communities, rules);
    return () => assess(plan, rulebook).outcomes.length;
  };
  yield { ...measured('assess-30-communities', assessing(30), { runs: 40 }), target: 5 };
  const { plan, rulebook } = jieyangPlan(MANY, rules);
  const assessment = assess(plan, rulebook);
  const count = assessment.outcomes.length;
  const many = measured('assess-1000-communities', assessing(MANY), { runs: 12 });
  yield { ...many, target: 160 };
  const fractions = measured(
    'product-and-comparison-in-decimal-fractions',
    inDecimalFractions(count),
    {
      runs: 20,
    },
  );
  const ratios = measured('product-and-comparison-in-own-ratios', inOwnRatios(count), { runs: 20 });
  yield fractions;
  yield { ...inTimes('assess-1000-in-decimal-fractions', many, fractions), target: 4 };
  yield ratios;
  yield inTimes('assess-1000-in-own-ratios', many, ratios);
  yield measured('float-loop-1000-communities', inFloats(assessment), { runs: 20 });
  yield { ...measured('one-changed-of-1000', changing(rules), { runs: 20 }), target: 50 };
}

/** Always the same work, so that figures of different days and machines can be compared. */
function pace(): number {
  let state = 20070118;
  for (let step = 0; step < LOOPS; step += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}

function inTimes(name: string, of: Figure, over: Figure): Figure {
  const [median, min, max] = [of.median / over.median, of.min / over.min, of.max / over.max].map(
    (value) => Math.round(value * 10) / 10,
  ) as [number, number, number];
  return { name, median, min, max, unit: 'times' };
}

/** The bounds that bind, as binary numbers: multiplied, divided, rounded and compared by hand. */
function inFloats({ outcomes }: Assessment): () => number {
  const asked = outcomes.map(({ considered, measure, existing, levels }) => ({
    stock: existing?.toNumber() ?? null,
    whole: measure.whole,
    ends: considered.flatMap(({ rule: { provision }, bounds }) => {
      const base = bounds?.base.kind === 'known' ? bounds.base.lower : null;
      if (provision.least === undefined || base === null) return [];
      const value = base.numerator.div(base.denominator).toNumber();
      return [{ least: Number(provision.least), per: Number(provision.per), base: value }];
    }),
    isBound: levels.aim.lower !== null,
  }));
  return () => {
    let judged = 0;
    for (const { stock, whole, ends, isBound } of asked) {
      let lower = 0;
      for (const { least, per, base } of ends) lower = Math.max(lower, (least * base) / per);
      if (whole) lower = Math.ceil(lower);
      if (isBound && (stock === null || stock < lower)) judged += 1;
    }
    return judged;
  };
}

/** From one community's changed figure to all outcomes and totals, as the page has them computed. */
function changing(rules: Rules): () => number {
  const start = draftOf(jieyangPlan(MANY, rules).plan);
  let last = { draft: start, rules, assessment: assessDraft(start, rules).assessment };
  let turn = 0;
  return () => {
    turn += 1;
    const path = ['streets', 3, 'communities', 7, 'households'];
    const draft = setIn(start, path, String(1000 + turn));
    const { assessment } = assessDraft(draft, rules, last);
    last = { draft, rules, assessment };
    return assessment?.outcomes.length ?? 0;
  };
}
