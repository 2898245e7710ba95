// The figures of speed, each measured when it is asked for. A new figure is one line more here.
import { assess } from '../../src/core/assessment/assess.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { measured, type Figure } from './measured.ts';
import { pageFigures } from './page-figures.ts';
import { jieyangPlan } from './plans.ts';
import { registerFigures } from './register-figures.ts';
import { sheetFigures } from './sheet-figures.ts';

export async function* figures(): AsyncGenerator<Figure> {
  const rules = builtinRules();
  const assessing = (communities: number) => {
    const { plan, rulebook } = jieyangPlan(communities, rules);
    return () => assess(plan, rulebook).outcomes.length;
  };
  yield measured('assess-30-communities', assessing(30), { runs: 40 });
  yield measured('assess-1000-communities', assessing(1000), { runs: 8 });
  yield* sheetFigures(rules);
  yield* registerFigures(rules);
  yield* pageFigures();
}
