// One plan under one other circumstance: another date, another place's rules, another reading, another size.
import { phasedPlan, phaseYears } from '../../plan/growth/phased-plan.ts';
import type { Places } from '../../plan/place.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { recoded } from './recoded.ts';
import { withTotal, type Sized } from './totals-typed.ts';

/** What is supposed of the plan; everything else stays as the planner entered it. */
export type Scenario =
  | { readonly kind: 'asIs' }
  | {
      readonly kind: 'dates';
      readonly asOf: string;
      readonly horizon: number;
      /** Whether the people of land released by that year are there too. */
      readonly released: boolean;
    }
  | {
      readonly kind: 'place';
      readonly place: string;
      /** Papers of that place that take part only by choice. */
      readonly packs: readonly string[];
    }
  | { readonly kind: 'choice'; readonly group: string; readonly choice: string | null }
  | { readonly kind: 'sizes'; readonly totals: Readonly<Partial<Record<Sized, Decimal>>> };

/** The plan as the scenario supposes it; the very same plan where nothing is supposed. */
export function planUnder(plan: Plan, scenario: Scenario, places: Places): Plan {
  switch (scenario.kind) {
    case 'asIs':
      return plan;
    case 'dates':
      return atDates(plan, scenario);
    case 'place':
      return recoded(plan, scenario.place, scenario.packs, places);
    case 'choice':
      return chosen(plan, scenario.group, scenario.choice);
    case 'sizes':
      return (Object.entries(scenario.totals) as [Sized, Decimal][]).reduce(
        (sized, [figure, total]) => withTotal(sized, figure, total),
        plan,
      );
  }
}

interface Dates {
  readonly asOf: string;
  readonly horizon: number;
  readonly released: boolean;
}

function atDates(plan: Plan, { asOf, horizon, released }: Dates): Plan {
  const peopled =
    released && phaseYears(plan).length > 0 ? phasedPlan({ ...plan, asOf }, horizon) : plan;
  return { ...peopled, asOf, horizon };
}

function chosen(plan: Plan, group: string, choice: string | null): Plan {
  const choices = new Map(plan.choices);
  if (choice === null) choices.delete(group);
  else choices.set(group, choice);
  return { ...plan, choices };
}
