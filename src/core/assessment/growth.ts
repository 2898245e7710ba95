// What is short today and what growth adds, apart and together: the plan once as it is, once as it will be.
import type { Plan, Street } from '../plan/plan.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { add, excess, type Ratio } from '../quantity/ratio.ts';
import type { Measure } from '../rulebook/pack.ts';
import { assess, type Assessment } from './assess.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from './requirement.ts';
import { standingKey } from './standing.ts';

/** One measure over all places where it is asked, each place by itself: a surplus pays for no gap. */
export interface Growth {
  readonly measure: Measure;
  /** Null while no place could be judged. */
  readonly today: Ratio | null;
  readonly added: Ratio | null;
  readonly planned: Decimal | null;
  readonly together: Ratio | null;
}

export function hasFuture({ streets }: Plan): boolean {
  return streets.some(({ communities }) =>
    communities.some(({ future }) => future !== null && Object.values(future).some(Boolean)),
  );
}

/** The plan with future households and population, and planned supply added to what stands. */
export function futurePlan(plan: Plan): Plan {
  return { ...plan, streets: plan.streets.map(futureStreet) };
}

function futureStreet(street: Street): Street {
  const communities = street.communities.map((community) => ({
    ...community,
    households: community.future?.households ?? community.households,
    population: community.future?.population ?? community.population,
    existing: withPlanned(community.existing, community.planned),
  }));
  const grows = (figure: 'households' | 'population') =>
    street.communities.some(({ future }) => (future?.[figure] ?? null) !== null);
  return {
    ...street,
    households: grows('households') ? null : street.households,
    population: grows('population') ? null : street.population,
    existing: withPlanned(street.existing, street.planned),
    communities,
  };
}

/** Planned supply is added to what is known to stand; what stands stays unknown where it is. */
function withPlanned(
  existing: ReadonlyMap<string, Decimal>,
  planned: ReadonlyMap<string, Decimal>,
): Map<string, Decimal> {
  return new Map([...existing].map(([id, value]) => [id, value.plus(planned.get(id) ?? 0)]));
}

export function growthOf(assessment: Assessment, yardstick: Yardstick): Growth[] {
  const later = assess(futurePlan(assessment.plan), assessment.rulebook);
  const keyOf = ({ unit, measure }: Outcome) => `${standingKey(unit.scope, unit.at)} ${measure.id}`;
  const future = new Map(later.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const rows = new Map<string, Growth>();
  for (const outcome of assessment.outcomes) {
    const { measure, levels, unit } = outcome;
    if (!measure.adds || measure.existingFrom !== undefined) continue;
    const now = levels[yardstick];
    const then = future.get(keyOf(outcome))?.levels[yardstick];
    const before = rows.get(measure.id);
    const lower = then?.lower ?? null;
    rows.set(measure.id, {
      measure,
      today: plus(before?.today, now.gap),
      added: plus(before?.added, lower && now.lower && excess(lower, now.lower)),
      planned: sum(before?.planned, unit.planned.get(measure.id)),
      together: plus(before?.together, then?.gap),
    });
  }
  return [...rows.values()];
}

function plus(a: Ratio | null | undefined, b: Ratio | null | undefined): Ratio | null {
  return a && b ? add(a, b) : (a ?? b ?? null);
}

function sum(a: Decimal | null | undefined, b: Decimal | undefined): Decimal | null {
  return a && b ? a.plus(b) : (a ?? b ?? null);
}
