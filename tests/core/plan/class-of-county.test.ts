// Of which class a city or county can be and is: what the code tree settles, what is said of it, of the plan, or of nobody.
import { expect, test } from 'vitest';
import {
  classAt,
  classesOf,
  settledClass,
  whyNotOfClass,
  whyNotOfPlan,
} from '../../../src/core/plan/county-class.ts';
import type { CountyClass } from '../../../src/core/plan/terms.ts';

const places = new Map([
  ['110000', '甲省'],
  ['110100', '乙市'],
  ['110101', '丙区'],
  ['110121', '丁县'],
  ['110200', '戊州'],
  ['110221', '己县'],
  ['110222', '庚区'],
  ['119001', '辛市'],
  ['119002', '壬区'],
]);

test.each([
  ['110000', null, []],
  ['110200', null, []],
  ['110100', 'prefecture-city', ['prefecture-city']],
  ['110101', 'prefecture-city', ['prefecture-city', 'general']],
  ['110121', null, ['general', 'provincial-poverty', 'national-poverty']],
  ['119001', null, ['general', 'provincial-poverty', 'national-poverty']],
  ['110222', null, ['prefecture-city', 'general', 'provincial-poverty', 'national-poverty']],
  ['119002', null, ['prefecture-city', 'general', 'provincial-poverty', 'national-poverty']],
] as const)('%s: settled as %s, can be of %j', (code, settled, possible) => {
  expect(settledClass(code, places)).toBe(settled);
  expect([...classesOf(code, places)].sort()).toEqual([...possible].sort());
});

test.each([
  ['110000', 'general', 'wide'],
  ['110200', 'general', 'wide'],
  ['110100', 'general', 'city'],
  ['110101', 'national-poverty', 'district'],
  ['110101', 'general', null],
  ['110121', 'prefecture-city', 'county'],
  ['110222', 'national-poverty', null],
] as const)('%s of class %s: %s', (code, one, why) => {
  expect(whyNotOfClass(code, one, places)).toBe(why);
});

const plan = (place: string, countyClass: CountyClass | null, said: CountyClass | null = null) => ({
  ...{ place, countyClass },
  areas: new Map([['110101', { countyClass: said }]]),
});

test.each([
  ['110101', null, null],
  ['110101', 'national-poverty', 'district'],
  // One of its counties can be of it.
  ['110100', 'national-poverty', null],
  ['110200', 'national-poverty', null],
  ['110100', 'prefecture-city', null],
  // Nobody in it can.
  ['110200', 'prefecture-city', null],
  ['119001', 'prefecture-city', 'county'],
] as const)('a plan of %s of class %s: %s', (place, one, why) => {
  expect(whyNotOfPlan(plan(place, one), places)).toBe(why);
});

test.each([
  ['110101', plan('110100', null, 'general'), 'general'],
  ['110101', plan('110101', 'general'), 'general'],
  ['110101', plan('110100', 'general'), 'prefecture-city'],
  ['110121', plan('110100', 'general'), 'general'],
  ['110121', plan('110100', 'prefecture-city'), null],
  ['110121', plan('110100', null), null],
  ['110000', plan('110000', 'general'), null],
] as const)('%s in the plan is of its class', (code, of, found) => {
  expect(classAt(code, of, places)).toBe(found);
});
