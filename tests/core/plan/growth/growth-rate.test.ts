// Yearly rates: compounded exactly and rounded up once, the nearest counts, what is typed counts before; worked by hand.
import { describe, expect, test } from 'vitest';
import { streetToCome } from '../../../../src/core/plan/growth/future.ts';
import { futurePlan } from '../../../../src/core/plan/growth/future-plan.ts';
import { compounded } from '../../../../src/core/plan/growth/growth-rate.ts';
import { Decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import { readPlanValue } from '../../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf, type StreetInput } from '../../../plans.ts';

const rules = builtinRules();
const planWith = (streets: readonly object[], growth: object = {}) => ({
  ...planOf({ place: '445202', year: 2026, streets: streets as readonly StreetInput[] }),
  growth: { year: 2031, rate: '2', ...growth },
});
const laterOf = (streets: readonly object[], growth?: object) =>
  futurePlan(assessmentOf(planWith(streets, growth)).plan);
const households = (streets: readonly object[], growth?: object) =>
  laterOf(streets, growth).streets.map((street) => ({
    street: street.households && plain(street.households),
    communities: street.communities.map((one) => one.households && plain(one.households)),
  }));

test.each([
  // 3,000 x 1.02^5 = 3,312.2424096
  ['3000', '2', 5, '3312.24', true, '3313'],
  ['1000', '10', 2, '1210', false, '1210'],
  ['100', '-2', 3, '94.11', true, '95'],
  ['3000', '2', 0, '3000', false, '3000'],
  ['3000', '-100', 1, '0', false, '0'],
  // 100,000,000 x 1.00000001^2 = 100,000,002.00000001
  ['100000000', '0.000001', 1, '100000001', false, '100000001'],
  ['100000000', '0.000001', 2, '100000002', true, '100000003'],
  // 2^29 x 1.5^30 = 3^30 / 2: every digit is kept on the way
  ['536870912', '50', 30, '102945566047324.5', false, '102945566047325'],
])('%s at %s %% for %s years', (from, rate, years, printed, isCut, value) => {
  const grown = compounded(new Decimal(from), new Decimal(rate), years);
  expect({ ...grown, value: plain(grown.value) }).toMatchObject({ printed, isCut, value });
});

let years = 40;
test('over years that nobody has asked about before: what doubles every year', () => {
  years += 1;
  const { value } = compounded(new Decimal(1), new Decimal(100), years);
  expect(plain(value)).toBe(String(2n ** BigInt(years)));
});

test('no digit is lost over many years: 2^180 x 1.5^180 is 3^180', () => {
  const grown = compounded(new Decimal(String(2n ** 180n)), new Decimal(50), 180);
  expect([grown.printed, grown.isCut]).toEqual([String(3n ** 180n), false]);
});

test('the nearest rate counts, and what is typed before any', () => {
  const streets = [
    {
      growth: { rate: '10' },
      communities: [
        { households: 1000 },
        { households: 1000, growth: { rate: '0' } },
        { households: 1000, growth: { rate: '5' }, future: { households: 1234 } },
        { population: 5 },
      ],
    },
    { communities: [{ households: 3000 }] },
  ];
  // 1,000 x 1.1^5 = 1,610.51
  expect(households(streets)).toEqual([
    { street: null, communities: ['1611', '1000', '1234', null] },
    { street: null, communities: ['3313'] },
  ]);
});

describe('a figure entered for a street', () => {
  test('grows by its rate, communities of their own apart', () => {
    const communities = [
      { households: 1000, future: { households: 1500 } },
      { households: 1000, growth: { rate: '0' } },
      { households: 700 },
    ];
    // 3,000 of the rest: 3,313; and 1,500 and 1,000.
    expect(households([{ households: 5000, communities }])[0]?.street).toBe('5813');
    const { plan } = assessmentOf(planWith([{ households: 5000, communities }]));
    const [street] = plan.streets;
    expect(street && streetToCome(plan, street, 'households').apart).toBe(2);
  });

  test('is not known where the communities of their own have more, or are not known', () => {
    const more = { households: 2000, growth: { rate: '1' } };
    expect(households([{ households: 1500, communities: [more] }])[0]?.street).toBeNull();
    const unknown = { growth: { rate: '1' } };
    expect(households([{ households: 1500, communities: [unknown] }])[0]?.street).toBeNull();
  });

  test('without a rate or a year is what was entered and what its communities add, however little was entered', () => {
    const communities = [{ households: 2000, future: { households: 2500 } }];
    const alone = (growth: object) =>
      households([{ households: 1500, communities }], growth)[0]?.street;
    // 1,500 less 2,000 and 2,500 more
    expect([alone({ rate: null }), alone({ year: null })]).toEqual(['2000', '2000']);
  });

  test('of an area is not known where its communities of their own have more', () => {
    const areas = { '445202': { facts: { population: '1500' } } };
    const streets = [{ growth: { rate: '10' }, communities: [{ population: 2000 }] }];
    const { plan } = assessmentOf({ ...planWith(streets), areas });
    expect(futurePlan(plan).areas.get('445202')?.facts.has('population')).toBe(false);
  });

  test('of an area grows by the plan, its streets of their own rate apart', () => {
    const areas = { '445202': { facts: { population: '10000' } } };
    const streets = [{ growth: { rate: '10' }, communities: [{ population: 1000 }] }];
    const { plan } = assessmentOf({ ...planWith(streets), areas });
    // 9,000 x 1.02^5 = 9,936.7272288, and 1,611.
    const population = futurePlan(plan).areas.get('445202')?.facts.get('population');
    expect(population && plain(population)).toBe('11548');
  });
});

test('without a target year a rate does nothing; with one, due dates act by it', () => {
  const streets = [{ communities: [{ households: 3000 }] }];
  expect(households(streets, { year: null })[0]?.communities).toEqual(['3000']);
  expect(laterOf(streets).horizon).toBe(2031);
  expect(laterOf(streets, { year: null }).horizon).toBe(2026);
});

test('a rate of a hundred characters is read, one of more is no number', () => {
  const problems = (length: number) => {
    const growth = { rate: `2.${'0'.repeat(length - 2)}` };
    const read = readPlanValue(planWith([], growth), rules.withOwnPacks);
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  expect([problems(100), problems(101)]).toEqual([[], ['not-a-number']]);
});

test.each([
  [{ year: 2025 }, 'growth.year: year-before'],
  [{ year: 'soon' }, 'growth.year: impossible-year'],
  [{ rate: '101' }, 'growth.rate: rate-out-of-range'],
  [{ rate: '-100.5' }, 'growth.rate: rate-out-of-range'],
  [{ rate: 'two' }, 'growth.rate: not-a-number'],
  [{ rate: '--2' }, 'growth.rate: not-a-number'],
  [{ rate: '1.0000001' }, 'growth.rate: too-many-places'],
  [{ rate: true }, 'growth.rate: wrong-type'],
  [{ speed: 1 }, 'growth.speed: unknown-key'],
])('%j is refused where it stands', (growth, problem) => {
  const read = readPlanValue(planWith([], growth), rules.withOwnPacks);
  expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    problem,
  ]);
});
