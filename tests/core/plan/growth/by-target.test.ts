// What is to come where land is released in phases, and whether anything is: of a street, an area and some day, by hand.
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { locate } from '../../../../src/core/plan/file/issues.ts';
import { hasFuture, hasPlanned } from '../../../../src/core/plan/growth/future.ts';
import { phases } from '../../../../src/core/plan/growth/phase.ts';
import {
  peopleToCome,
  phasedPlan,
  phasedToCome,
  streetByTarget,
} from '../../../../src/core/plan/growth/phased-plan.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const text = (value: Decimal | null | undefined) => value && plain(value);

/** A plan of 2026 in the county 445202. */
function planWith(streets: readonly object[], more: object = {}): Plan {
  const { plan } = assessmentOf({
    ...planOf({ place: '445202', year: 2026, streets: streets as never }),
    ...more,
  });
  return plan;
}

const COMING = [{ year: 2027, households: 500 }];
const OLD = { households: 1000, development: 'existing' };

/** 5,000 households in all: 1,000 where 500 more come in 2027, the rest elsewhere. */
function by(growth: object, phases: readonly object[] = COMING, other: object = {}) {
  const communities = [{ ...OLD, phases }, other];
  const plan = planWith([{ ...{ households: 5000 }, communities }], { growth });
  const [street] = plan.streets;
  if (street === undefined) throw new Error('there is a street');
  const { value, apart } = streetByTarget(plan, street, 'households');
  return [value && plain(value), apart];
}

test('land released brings whole households and whole people', () => {
  const read = z.safeParse(phases, [{ year: 2027, households: '500.5', population: '1600.5' }]);
  expect(
    locate(read.error ?? new z.core.$ZodError([])).map(({ path, code }) => `${path} ${code}`),
  ).toEqual([...['[0].households not-whole', '[0].population not-whole']]);
});

describe('what was entered for a street', () => {
  test('released land comes on top, counted apart; the rest grows by its rate', () => {
    expect(by({ year: 2028, rate: 0 })).toEqual(['5500', 1]);
    // 4,000 x 1.1^2 = 4,840 beside 1,500
    expect(by({ year: 2028, rate: 10 })).toEqual(['6340', 1]);
  });

  test('what is released later is not there yet; without a target year all of it is, and no rate counts', () => {
    expect(by({ year: 2028, rate: 0 }, [{ year: 2029, households: 500 }])).toEqual(['5000', 1]);
    expect(by({ rate: 10 })).toEqual(['5500', 1]);
  });

  test('a phase that does not say leaves the whole unknown', () => {
    expect(by({ year: 2028, rate: 0 }, [{ year: 2027 }])[0]).toBeNull();
  });

  test('a phase without a year releases nothing, and alone makes no phased land', () => {
    const undated = { households: 9 };
    expect(by({ year: 2028, rate: 0 }, [...COMING, undated])).toEqual(['5500', 1]);
    expect(by({ year: 2028, rate: 0 }, [undated])).toEqual(['5000', 0]);
  });

  test('land without phases says what is typed of it, or nothing, and takes nothing from the whole', () => {
    const typed = { households: 600, future: { households: 900 } };
    expect(by({ year: 2028, rate: 0 }, COMING, typed)).toEqual(['5800', 2]);
    expect(by({ year: 2028, rate: 0 }, COMING, { development: 'existing' })).toEqual(['5500', 1]);
  });
});

test('a community of phases becomes what lives there and what is released by the target year', () => {
  const toCome = (growth: object) => {
    const plan = planWith([{ communities: [{ ...OLD, phases: COMING }] }], { growth });
    return plan.streets.flatMap(({ communities }) =>
      communities.map((one) => text(phasedToCome(one, plan, 'households'))),
    );
  };
  expect([toCome({ year: 2028 }), toCome({ year: 2026 }), toCome({})]).toEqual([
    ...[['1500'], ['1000'], ['1500']],
  ]);
});

test('a figure of the county is not known while one phase inside it does not say, and stays where all do', () => {
  const facts = { households: 40_000, population: 100_000 };
  const phased = (more: object) => ({
    ...{ households: 1000, population: 4000, phases: [{ year: 2027, population: 1500, ...more }] },
  });
  const plan = planWith(
    [
      { communities: [phased({ households: 500 }), phased({})] },
      { communities: [{ development: 'existing' }] },
    ],
    { areas: { '445202': { facts } } },
  );
  for (const then of [phasedPlan(plan, 2027), peopleToCome(plan)]) {
    const now = then.areas.get('445202')?.facts;
    // 100,000 less 2 x 4,000, and 2 x 1,500 that come to new land
    expect([text(now?.get('households')), text(now?.get('population'))]).toEqual([
      ...[undefined, '95000'],
    ]);
  }
});

test('at the end of a phase a typed figure waits, where no target year is named', () => {
  const plan = planWith([
    { communities: [{ phases: COMING }, { households: 600, future: { households: 1200 } }] },
  ]);
  const at = ({ streets }: Plan) => streets[0]?.communities.map((one) => text(one.households));
  expect([at(phasedPlan(plan, 2027)), at(peopleToCome(plan))]).toEqual([
    ...[
      ['500', '600'],
      ['500', '1200'],
    ],
  ]);
});

test('one figure to come of one community, or a target year, is a future', () => {
  const has = (communities: readonly object[], growth?: object) =>
    hasFuture(planWith([{ communities }, { communities: [{}] }], { growth }));
  const typed = { future: { population: 9 } };
  expect([has([typed]), has([{}, typed]), has([{}], { year: 2030 })]).toEqual([true, true, true]);
  expect([has([{}]), has([{}], { rate: 2 }), has([{ future: {} }])]).toEqual([false, false, false]);
});

test('something planned in one community, street or county is planned', () => {
  const planned = { nurses: 1 };
  const streets = (street: object, community: object) => [
    { ...street, communities: [{}, community] },
    { communities: [{}] },
  ];
  const county = { areas: { '445202': { planned } } };
  expect([
    ...[hasPlanned(planWith(streets({ planned }, {}))), hasPlanned(planWith(streets({}, {})))],
    ...[
      hasPlanned(planWith(streets({}, { planned }))),
      hasPlanned(planWith(streets({}, {}), county)),
    ],
  ]).toEqual([true, false, true, true]);
});
