// What of a plan file is kept, and as what: rates, remarks in their older form, and where each remark is found again.
import { expect, test } from 'vitest';
import { remarksIn } from '../../../../src/core/plan/remarks.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const planWith = (keys: object, street: object = {}, community: object = {}) =>
  assessmentOf({
    ...planOf({ place: '445202', year: 2026 }),
    streets: [{ id: 's1', ...street, communities: [{ id: 'c1', ...community }] }],
    ...keys,
  }).plan;

test.each([
  ['2', '2'],
  [' -1.5 ', '-1.5'],
  [100, '100'],
  ['0.000001', '0.000001'],
  [null, null],
  [undefined, null],
])('a rate of %j is %s per cent', (rate, kept) => {
  const { growth } = planWith({ growth: { year: 2030, rate } });
  expect(growth?.rate ? plain(growth.rate) : null).toBe(kept);
});

const office = (entry: object) => {
  const plan = planWith({}, {}, { closing: { 'office-floor-area': entry } });
  return plan.streets[0]?.communities[0]?.remarks.get('office-floor-area');
};

test('a gap closed by the last of a year is of that year; another day is kept among the words', () => {
  const closing = { way: 'build', deadline: '2027-12-31', unit: '民政局', note: '无房' };
  expect(office(closing)).toEqual({ reason: '无房', remedy: 'build', year: 2027, who: '民政局' });
  expect(office({ ...closing, deadline: '2027-06-30' })).toEqual({
    ...{ reason: '无房 2027-06-30', remedy: 'build', year: 2027, who: '民政局' },
  });
  expect(office({ deadline: '2027-06-30' })).toEqual({
    ...{ reason: '2027-06-30', remedy: '', year: 2027, who: '' },
  });
  expect(office({ note: '无房' })).toEqual({ reason: '无房', remedy: '', year: null, who: '' });
});

test('what is said of a place is found by it, and of another place nothing', () => {
  const said = (reason: string) => ({ remarks: { 'office-floor-area': { reason } } });
  const plan = planWith({ areas: { '445202': said('area') } }, said('street'), said('community'));
  const of = remarksIn(plan);
  const reason = (scope: string, at: string) => of({ scope, at }).get('office-floor-area')?.reason;
  expect([reason('street', 's1'), reason('community', 'c1'), reason('county', '445202')]).toEqual([
    ...['street', 'community', 'area'],
  ]);
  expect([reason('street', 'c1'), reason('community', 's1'), reason('county', 's1')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test('who says neither covers a street, and reasons only where there are any', () => {
  const plan = planWith({ reasons: { 'rural-uplift': '' } });
  expect([plan.extent, plan.name, plan.reasons, plan.edition]).toEqual(['street', '', null, null]);
  const said = planWith({ reasons: { 'rural-uplift': '按县里的做法' } });
  expect([...(said.reasons ?? [])]).toEqual([['rural-uplift', '按县里的做法']]);
});
