// Costs of closing gaps: exact to the fen, sums that are the sums of their parts, and the shares of those who pay.
import { expect, test } from 'vitest';
import {
  costsByMeasure,
  costsByPlace,
  costSum,
  gapCostsOf,
} from '../../../../src/core/assessment/programme/cost.ts';
import {
  payersOf,
  sharedCost,
  splitAmong,
} from '../../../../src/core/assessment/programme/payers.ts';
import { decimal, plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const money = (value: Decimal | null) => value && plain(value);

function assessed(place: string, communities: readonly object[], more: object = {}) {
  return assessmentOf(
    planOf({ place, year: 2026, streets: [{ communities: communities as never }], ...more }),
  );
}

/** Yuan as whole fen, halves up, by whole numbers alone: gap in millionths, price in millionths. */
function fen(gap: string, price: string): bigint {
  const millionths = (figure: string) => {
    const [whole = '0', part = ''] = figure.split('.');
    return BigInt(whole + part.padEnd(6, '0'));
  };
  const exact = millionths(gap) * millionths(price) * 100n;
  const unit = 1_000_000_000_000n;
  return (exact * 2n + unit) / (unit * 2n);
}
const yuan = (amount: bigint) => plain(decimal(String(amount)).div(100));

test('each gap is rounded to the fen once, and every total is the sum of these', () => {
  const areas = ['79.99', '10.123456', '0', '33.333333', '80.01', '61.005'];
  const price = '3333.335';
  const assessment = assessed(
    '152502',
    areas.map((area) => ({ households: 2500, existing: { 'office-floor-area': area } })),
    { unitCosts: { 'office-floor-area': price } },
  );
  const short = ['0.01', '69.876544', '80', '46.666667', '0', '18.995'];
  const each = short.map((gap) => fen(gap, price));
  const total = yuan(each.reduce((sum, one) => sum + one, 0n));
  const gaps = gapCostsOf(assessment, 'aim').filter(
    ({ measure }) => measure.id === 'office-floor-area',
  );
  expect(gaps.map(({ cost }) => money(cost))).toEqual(each.map(yuan));
  expect(money(costSum(gaps).cost)).toBe(total);
  const [row] = costsByMeasure(gaps);
  expect([row?.gap && print(row.gap, 'up'), money(row?.cost ?? null)]).toEqual([
    '215.548211',
    total,
  ]);
  const all = gapCostsOf(assessment, 'aim');
  for (const scope of ['community', 'street'] as const) {
    const rows = costsByPlace(all, scope).flatMap(({ cost }) => cost ?? []);
    expect(plain(rows.reduce((sum, one) => sum.plus(one), decimal('0')))).toBe(total);
  }
});

test('a gap without a price, and a gap that is not known, stay out of the sum and are counted', () => {
  const assessment = assessed(
    '152502',
    [
      { households: 2500, existing: { 'office-floor-area': '60', 'activity-floor-area': '100' } },
      { households: 2500, existing: { 'activity-floor-area': '119' } },
    ],
    { unitCosts: { 'office-floor-area': '1000' } },
  );
  const rows = costsByMeasure(gapCostsOf(assessment, 'aim'));
  const of = (id: string) => {
    const row = rows.find(({ measure }) => measure.id === id);
    return row && [money(row.cost), row.unpriced, row.unjudged];
  };
  expect(of('office-floor-area')).toEqual(['20000', 0, 1]);
  expect(of('activity-floor-area')).toEqual([null, 2, 0]);
  const none = gapCostsOf(assessed('152502', [{ households: 2500 }]), 'aim');
  expect(costSum(none).cost).toBeNull();
  expect(costSum(none).unjudged).toBe(none.length);
});

test('areas in another basis cost nothing that anybody knows until the coefficient makes them comparable', () => {
  const built = (assumptions: object) =>
    assessed('440511', [{ households: 900, existing: { 'office-floor-area': '100' } }], {
      areaBasis: 'built',
      assumptions,
      unitCosts: { 'office-floor-area': '2000' },
    });
  const verdictAndCost = (assumptions: object) => {
    const assessment = built(assumptions);
    const outcome = assessment.outcomes.find(({ measure }) => measure.id === 'office-floor-area');
    const [row] = costsByMeasure(gapCostsOf(assessment, 'aim')).filter(
      ({ measure }) => measure.id === 'office-floor-area',
    );
    return [outcome?.levels.aim.verdict, money(row?.cost ?? null), row?.unjudged];
  };
  expect(verdictAndCost({})).toEqual(['notComparable', null, 1]);
  expect(verdictAndCost({ 'usable-coefficient': '0.7' })).toEqual(['short', '20000', 0]);
  expect(verdictAndCost({ 'usable-coefficient': '0.8' })).toEqual(['met', '0', 0]);
});

test('Xilingol splits what is built, not staff, after money from society, to the fen', () => {
  const assessment = assessed(
    '152500',
    [
      {
        households: 2500,
        existing: { 'office-floor-area': '79.5', 'reading-rooms': '0', 'employment-staff': '0' },
      },
    ],
    {
      extent: 'prefecture',
      areas: { '152500': { facts: { 'society-investment': '1000.004' } } },
      unitCosts: {
        'office-floor-area': '3000.06',
        'reading-rooms': '50000',
        'employment-staff': '40000',
      },
    },
  );
  const gaps = gapCostsOf(assessment, 'aim');
  const shared = sharedCost(assessment, gaps);
  expect([shared.built, shared.society, shared.toSplit, shared.outside].map(money)).toEqual([
    '51500.03',
    '1000',
    '50500.03',
    '40000',
  ]);
  const parts = splitAmong(shared.toSplit, payersOf(assessment));
  expect(parts.map(money)).toEqual(['10100.01', '20200.01', '20200.01']);
});

test('any sum splits 2:4:4 into fen that add up to it, none more than a fen from its share', () => {
  const payers = payersOf(assessed('152502', [{ households: 2500 }]));
  expect(payers.map(({ share: { least, per } }) => `${plain(least)}/${plain(per)}`)).toEqual([
    '2/10',
    '4/10',
    '4/10',
  ]);
  for (let sum = 0; sum < 3000; sum += 7) {
    const parts = splitAmong(decimal(String(sum)).div(100), payers).map((part) =>
      Number(part.times(100).toFixed()),
    );
    expect(parts.every(Number.isInteger)).toBe(true);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(sum);
    [2, 4, 4].forEach((share, at) => {
      expect(Math.abs(10 * (parts[at] ?? NaN) - share * sum)).toBeLessThanOrEqual(10);
    });
  }
});

test('nobody is said to pay where the paper gives one party the whole of another programme', () => {
  expect(
    payersOf(assessed('440106', [{ households: 900 }], { extent: 'prefecture', place: '440100' })),
  ).toEqual([]);
  expect(payersOf(assessed('350102', [{ households: 900 }]))).toEqual([]);
});
