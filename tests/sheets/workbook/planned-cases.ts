// Random plans of which something is planned: beside what stands, or of a district where nothing stands; and some of which nothing is.
import fc from 'fast-check';
import type { Case } from '../../properties/arbitraries.ts';
import { randomFrom, type Random } from './edits.ts';

type Figures = Readonly<Record<string, string | null>>;
interface Place {
  readonly existing: Figures;
  readonly development?: string | null;
}

/** What stands of a measure is drawn as planned instead, or besides. */
function planned<T extends Place>(place: T, isNew: boolean, random: Random): T {
  const own = Object.entries(place.existing).filter(() => random(2) === 0);
  const plans = Object.fromEntries(own.map(([id, value]) => [id, value]));
  const stands = Object.entries(place.existing).map(
    ([id, value]) => [id, isNew || random(3) === 0 ? null : value] as const,
  );
  const kind = place.development === 'renewal' && isNew ? { development: null } : {};
  return { ...place, ...kind, existing: Object.fromEntries(stands), planned: plans };
}

function withPlans({ rules, plan }: Case, seed: number): Case {
  const random = randomFrom(seed);
  const isNew = seed % 3 === 1;
  const places = <T extends Place>(list: readonly T[]) =>
    list.map((one) => planned(one, isNew, random));
  const areas = Object.entries(plan.areas).map(
    ([code, area]) => [code, planned(area, isNew, random)] as const,
  );
  return {
    rules,
    plan: {
      ...plan,
      ...(isNew ? { development: 'new-build' } : {}),
      areas: Object.fromEntries(areas),
      streets: places(plan.streets).map((street) => ({
        ...street,
        communities: places(street.communities),
      })),
    },
  };
}

/** Two thirds of the cases with plans, in turns. */
export function plannedCases(cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> {
  return fc
    .tuple(cases, fc.nat(1_000_000))
    .map(([given, seed]) => (seed % 3 === 0 ? given : withPlans(given, seed)));
}
