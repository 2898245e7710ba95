// Whole plans prove a pack: what its provisions ask of each place, all together and no other paper beside them.
import { planSchema, type Plan } from '../plan/plan.ts';
import { locate } from '../plan/file/issues.ts';
import type { Problem } from '../plan/problem.ts';
import { decimal, plain } from '../quantity/decimal.ts';
import { print, type Ratio } from '../quantity/ratio.ts';
import { problemAt } from '../rulebook/located.ts';
import type { Pack } from '../rulebook/pack.ts';
import type { AskedFigure, PlanExample } from '../rulebook/plan-example.ts';
import { planVocabulary, type Rulebook } from '../rulebook/rulebook.ts';
import { assess, type Assessment } from './assess.ts';
import type { Outcome } from './verdict/outcome.ts';

/** A plan of more communities is no example: it would be worked out again with every key that is pressed. */
export const MOST_COMMUNITIES = 200;

/** The words of all packs, and the provisions of one. */
export function packAlone(id: string, rulebook: Rulebook): Rulebook {
  return { ...rulebook, rules: rulebook.rules.filter(({ document }) => document.id === id) };
}

/** What one pack asks of a plan, whatever papers the plan itself has switched on. */
export function assessAlone(plan: Plan, id: string, rulebook: Rulebook): Assessment {
  return assess({ ...plan, packs: [id] }, packAlone(id, rulebook));
}

const least = ({ levels: { aim } }: Outcome) => printed(aim.lower, 'up');
const most = ({ levels: { aim } }: Outcome) => printed(aim.upper, 'down');
const printed = (value: Ratio | null, way: 'up' | 'down') =>
  value === null ? undefined : print(value, way);

/** The figures that a pack asks by itself, place by place; what waits for an input is none. */
export function askedFigures({ outcomes }: Assessment): (AskedFigure & { outcome: Outcome })[] {
  return outcomes
    .filter(({ status }) => status !== 'pending')
    .map((outcome) => ({
      ...{ scope: outcome.unit.scope, at: outcome.unit.at, measure: outcome.measure.id },
      ...{ least: least(outcome), most: most(outcome), outcome },
    }));
}

/** Every example of the pack that does not come to what it says, or cannot be worked out. */
export function checkPlanExamples(pack: Pack, rulebook: Rulebook): Problem[] {
  return (pack.examples ?? []).flatMap((example) => checkOne(pack, example, rulebook));
}

function checkOne(pack: Pack, example: PlanExample, rulebook: Rulebook): Problem[] {
  const at = (code: string, values = {}) => problemAt(pack, example.id, code, values);
  if (communitiesIn(example.plan) > MOST_COMMUNITIES)
    return [at('too-many-entries', { most: String(MOST_COMMUNITIES) })];
  const read = planSchema(planVocabulary(rulebook)).safeParse(example.plan);
  if (!read.success)
    return locate(read.error).map((one) => ({
      ...one,
      path: `${pack.document.id}.${example.id}.plan${one.path === '' ? '' : `.${one.path}`}`,
    }));
  const assessment = assessAlone(read.data, pack.document.id, rulebook);
  const { outcomes, evaluator } = assessment;
  const keys = new Map(outcomes.map((one) => [keyOf(one.unit, one.measure.id), one] as const));
  const names = new Map(evaluator.situation.units.map((unit) => [keyOf(unit, ''), unit.name]));
  return example.expect.flatMap((said, index) => {
    const at = (code: string, values = {}) =>
      problemAt(pack, `${example.id}.expect[${String(index)}]`, code, values);
    const place = names.get(keyOf(said, ''));
    if (place === undefined) return [at('unknown-reference', { id: said.at })];
    if (!rulebook.measures.has(said.measure))
      return [at('unknown-reference', { id: said.measure })];
    return differences(said, keys.get(keyOf(said, said.measure))).map(({ code, values }) =>
      at(code, { place: place || said.at, measure: said.measure, ...values }),
    );
  });
}

const keyOf = ({ scope, at }: Pick<AskedFigure, 'scope' | 'at'>, measure: string) =>
  `${scope} ${at} ${measure}`;

function communitiesIn({ streets }: Readonly<Record<string, unknown>>): number {
  const list: readonly unknown[] = Array.isArray(streets) ? streets : [];
  return list.reduce<number>((sum, street) => {
    const within = (street ?? {}) as { readonly communities?: unknown };
    return sum + (Array.isArray(within.communities) ? within.communities.length : 0);
  }, 0);
}

/** How a bound is told that is not there. */
const NONE = '-';

function differences(said: AskedFigure, outcome: Outcome | undefined) {
  if (outcome?.status === 'pending') return [{ code: 'plan-example-waits', values: {} }];
  const found = {
    least: outcome === undefined ? undefined : least(outcome),
    most: outcome === undefined ? undefined : most(outcome),
  };
  return (['least', 'most'] as const).flatMap((end) => {
    const expected = said[end] === undefined ? undefined : plain(decimal(said[end]));
    if (expected === found[end]) return [];
    const values = { expected: expected ?? NONE, found: found[end] ?? NONE };
    return [{ code: 'plan-example-differs', values }];
  });
}
