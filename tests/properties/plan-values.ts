// Random plan files: places, streets and communities whose figures may each be missing.
import fc from 'fast-check';
import { COUNTED } from '../../src/core/plan/terms.ts';

/** The numbers and names a family of plans is drawn from. */
export interface Realm {
  readonly places: readonly string[];
  /** Classes that each of these places can be of. */
  readonly classes: readonly string[];
  readonly most: { readonly count: number; readonly area: number; readonly stock: number };
  readonly facts: readonly string[];
  readonly measures: readonly string[];
  /** Facts that hold for everything inside the place they were entered on. */
  readonly inherited: readonly string[];
  /** Whether a fact or measure counts whole things. */
  readonly isWhole: (id: string) => boolean;
  readonly head: fc.Arbitrary<object>;
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: null, freq: 12 });

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: arbitrary.map((value): T | null => value) },
  );

const wholeText = (most: number) => fc.nat(most).map(String);
const areaText = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(99)).map(([m2, part]) => `${m2}.${String(part).padStart(2, '0')}`);

type Presence = (figure: fc.Arbitrary<string>) => fc.Arbitrary<string | null>;

/** Figures by id, as a plan file writes them: whole where they must be, null where not known. */
function table(
  ids: readonly string[],
  most: number,
  isWhole: Realm['isWhole'],
  given: (id: string) => Presence,
) {
  const figures = ids.map(
    (id) => [id, given(id)(isWhole(id) ? wholeText(most) : areaText(most))] as const,
  );
  return fc.record<Record<string, string | null>>(Object.fromEntries(figures));
}

function communityOf({ most, facts, measures, isWhole }: Realm) {
  const count = maybe(wholeText(most.count));
  const area = maybe(areaText(most.area));
  return fc.record({
    settlement: maybe(fc.constantFrom('urban', 'urban', 'rural')),
    development: rarely(fc.constantFrom('renewal', 'resettlement')),
    areaBasis: rarely(fc.constantFrom('usable', 'built')),
    ...{ households: count, population: count, siteArea: area, floorArea: area },
    facts: table(facts, most.count, isWhole, () => maybe),
    existing: table(measures, most.stock, isWhole, () => maybe),
  });
}

type CommunityValue = ReturnType<typeof communityOf> extends fc.Arbitrary<infer T> ? T : never;

function streetOf(realm: Realm) {
  const { most, facts, measures, isWhole } = realm;
  const count = wholeText(most.count);
  return fc.record({
    kind: maybe(fc.constantFrom('street', 'street', 'township')),
    seat: maybe(fc.boolean()),
    ...{ households: rarely(count), population: rarely(count) },
    facts: table(facts, most.count, isWhole, () => rarely),
    existing: table(measures, most.stock, isWhole, () => maybe),
    communities: fc.oneof(
      { weight: 1, arbitrary: fc.constant<CommunityValue[]>([]) },
      { weight: 9, arbitrary: fc.array(communityOf(realm), { minLength: 1, maxLength: 4 }) },
    ),
  });
}

/** A whole plan; ids number its streets and communities. */
export function planValues(realm: Realm) {
  const { most, facts, inherited, measures, isWhole, classes } = realm;
  return fc
    .record({
      ...{ head: realm.head, place: fc.constantFrom(...realm.places) },
      streets: fc.array(streetOf(realm), { minLength: 1, maxLength: 3 }),
      area: fc.record({
        countyClass: rarely(fc.constantFrom(...classes)),
        facts: table([...facts, ...COUNTED], most.count, isWhole, (id) =>
          inherited.includes(id) ? maybe : rarely,
        ),
        existing: table(measures, most.stock, isWhole, () => maybe),
      }),
    })
    .map(({ head, place, area: { countyClass, ...figures }, streets }) => ({
      ...{ format: 'community-facility-plan', version: 1, name: '', place, ...head },
      areas: { [place]: place.endsWith('00') ? figures : { countyClass, ...figures } },
      streets: streets.map(({ communities, ...street }, s) => ({
        ...{ id: `s${s}`, ...street },
        communities: communities.map((community, c) => ({ id: `c${s}-${c}`, ...community })),
      })),
    }));
}

export type PlanValue = ReturnType<typeof planValues> extends fc.Arbitrary<infer T> ? T : never;
