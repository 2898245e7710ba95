// Short answers for tables of plans: what is required, as the headless run prints it, in one line of text.
import { outcomesOf, totalsOf, type OutcomeRow, type PlanData } from '../plans.ts';

const rangeOf = ({ lower, upper }: Pick<OutcomeRow, 'lower' | 'upper'>) =>
  lower === null && upper === null ? 'open' : `${lower ?? ''}..${upper ?? ''}`;

/** The outcomes of one measure, one a place; empty when nothing is required. */
export function answersOf(plan: PlanData, measure: string, scope?: string): OutcomeRow[] {
  return outcomesOf(plan).filter(
    (one) =>
      one.measure === measure &&
      one.status !== 'noRule' &&
      (scope === undefined || one.scope === scope),
  );
}

/** Status and range in every place, as `ok 7..9`; a pending one names its missing inputs. */
export function required(plan: PlanData, measure: string, scope?: string): string[] {
  return answersOf(plan, measure, scope).map((one) =>
    'missing' in one ? `pending ${one.missing?.join(' ')}` : `${one.status} ${rangeOf(one)}`,
  );
}

/** Verdict and gap in every place, as `short 2`. */
export function judged(plan: PlanData, measure: string, scope?: string): string[] {
  return answersOf(plan, measure, scope).map(({ verdict, gap }) => `${verdict} ${gap ?? '-'}`);
}

/** The ranges of must, should and aim of the only place. */
export function yardsticks(plan: PlanData, measure: string): string {
  const [only, more] = answersOf(plan, measure);
  if (only === undefined || more !== undefined) throw new Error(`${measure}: not in one place`);
  return [only.must, only.should, only.aim].map(rangeOf).join(' | ');
}

/** Where a measure is required: scope and id of each place. */
export function askedAt(plan: PlanData, measure: string): string[] {
  return answersOf(plan, measure).map(({ scope, at }) => `${scope} ${at}`);
}

/** The total of a measure as `lower..upper, existing, gap, assessed/pending/places`. */
export function totalOf(plan: PlanData, measure: string): string {
  const [only, more] = totalsOf(plan).filter((one) => one.measure === measure);
  if (only === undefined || more !== undefined) throw new Error(`${measure}: not one total`);
  const { existing, gap, assessed, pending, places } = only;
  return `${rangeOf(only)}, ${existing ?? '-'}, ${gap ?? '-'}, ${assessed}/${pending}/${places}`;
}
