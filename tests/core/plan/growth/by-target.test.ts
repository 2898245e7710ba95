// What a street's own figure becomes by the target year where land of its communities is released in phases, by hand.
import { expect, test } from 'vitest';
import { streetByTarget } from '../../../../src/core/plan/growth/phased-plan.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

/** 5,000 households in all: 1,000 where 500 more come in 2027, the rest elsewhere. */
function by(growth: object, phases: readonly object[] = [{ year: 2027, households: 500 }]) {
  const communities = [{ households: 1000, development: 'existing', ...{ phases } }, {}];
  const streets = [{ ...{ households: 5000 }, communities }];
  const { plan } = assessmentOf({ ...planOf({ place: '445202', year: 2026, streets }), growth });
  const [street] = plan.streets;
  if (street === undefined) throw new Error('there is a street');
  const { value, apart } = streetByTarget(plan, street, 'households');
  return [value && plain(value), apart];
}

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
