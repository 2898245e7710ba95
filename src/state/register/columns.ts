// Which columns there are: what the rules of the place ask of streets and communities, and what else may be shown.
import { neededInputs, type Needed } from '../../core/assessment/outlook/needed.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { FIGURES } from '../../core/plan/terms.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import type { Moment } from '../assessed/moment.ts';
import { BOTH, figureColumn, type Column, type Speaking } from './column.ts';

export { isTick, measureColumn, type Column } from './column.ts';
export { identityColumns } from './identity-columns.ts';

/** What decides about columns: the rules, and what they ask of the plan. */
export type Asking = Pick<Moment, 'assessment' | 'rules'>;

const remembered = new WeakMap<readonly Outcome[], readonly Outcome[]>();

/** The first outcome of each measure asked of communities and streets: theirs before those of streets. */
function firstOutcomes({ assessment }: Asking): readonly Outcome[] {
  if (assessment === null) return [];
  const known = remembered.get(assessment.outcomes);
  if (known !== undefined) return known;
  const found = new Map<string, Outcome>();
  for (const outcome of [...assessment.outcomes, ...assessment.encouraged]) {
    const { unit, measure } = outcome;
    if ((unit.scope === 'community' || unit.scope === 'street') && !found.has(measure.id))
      found.set(measure.id, outcome);
  }
  const order = [...assessment.rulebook.measures.keys()];
  const rank = ({ unit, measure }: Outcome) =>
    (unit.scope === 'community' ? 0 : order.length) + order.indexOf(measure.id);
  const first = [...found.values()].sort((a, b) => rank(a) - rank(b));
  remembered.set(assessment.outcomes, first);
  return first;
}

/** Measures asked of communities and streets, those judged by what is entered for them. */
export function askedMeasures(asking: Asking): Measure[] {
  return firstOutcomes(asking).map(({ measure }) => measure);
}

/** Measures that stand on a community or street, whether asked here or not. */
export function allMeasures({ rules }: Asking): Measure[] {
  return [...rules.rulebook.measures.values()].filter(
    ({ scope, existingFrom, counts }) =>
      (scope === 'community' || scope === 'street') &&
      existingFrom === undefined &&
      counts === undefined,
  );
}

function needed({ assessment }: Asking): readonly Needed[] {
  return assessment === null ? [] : neededInputs(assessment.evaluator);
}

/** Ids of columns that a rule of the place asks for, measures left aside. */
export function askedInputs(asking: Asking): Set<string> {
  const { rulebook } = asking.rules;
  const inputs = needed(asking).flatMap(({ input, scope }) => {
    if (!rulebook.facts.has(input)) return [input];
    return scope === 'community' || scope === 'street' ? [`fact:${input}`] : [];
  });
  return new Set([
    'households',
    'population',
    ...inputs,
    ...(mixesAreas(asking) ? ['areaBasis'] : []),
  ]);
}

/** True where a rule says in which kind of area it measures. */
function mixesAreas(asking: Asking): boolean {
  return firstOutcomes(asking).some(
    ({ considered, measure }) =>
      measure.unit === 'm2' &&
      considered.some(({ rule, bounds }) => bounds !== null && rule.provision.basis !== undefined),
  );
}

/** Households, population, areas and every fact that a street or community may state. */
export function allFigureColumns(asking: Asking, { t, say }: Speaking): Column[] {
  const figures = FIGURES.map((id) =>
    figureColumn(id, t(`inputs.${id}`), t(`register.figureUnits.${id}`), BOTH(id), id),
  );
  const onStreets = new Set(
    needed(asking).flatMap(({ input, scope }) => (scope === 'street' ? [input] : [])),
  );
  const onCommunities = new Set(
    needed(asking).flatMap(({ input, scope }) => (scope === 'community' ? [input] : [])),
  );
  const facts = [...asking.rules.rulebook.facts.values()].map(({ id, label, unit }) => {
    const path = ['facts', id];
    const streetOnly = onStreets.has(id) && !onCommunities.has(id);
    const paths = streetOnly ? { street: path } : BOTH(...path);
    return figureColumn(`fact:${id}`, say(label), t(`units.${unit}`), paths, id);
  });
  return [...figures, ...facts];
}

/** Households and population always; areas and facts where a rule of the place asks for them. */
export function figureColumns(asking: Asking, speaking: Speaking): Column[] {
  const asked = askedInputs(asking);
  return allFigureColumns(asking, speaking).filter(({ id }) => asked.has(id));
}
