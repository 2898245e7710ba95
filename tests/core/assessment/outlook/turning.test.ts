// The pieces with which requirements are turned round, each by itself, by hand: halving, marks, ends that meet, lines that bend.
import { describe, expect, test } from 'vitest';
import { nextFits } from '../../../../src/core/assessment/outlook/fit.ts';
import {
  firstHolding,
  firstStep,
  greatest,
  least,
  minusRest,
} from '../../../../src/core/assessment/outlook/halving.ts';
import {
  beforeRounding,
  belowRounding,
  passes,
} from '../../../../src/core/assessment/outlook/mark.ts';
import { firstIn, lastOf, piecesOf } from '../../../../src/core/assessment/outlook/pieces.ts';
import { staircasesOf } from '../../../../src/core/assessment/outlook/staircase.ts';
import { nextThresholds } from '../../../../src/core/assessment/outlook/threshold.ts';
import { turnedBehind } from '../../../../src/core/assessment/outlook/turned.ts';
import { decimal, plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../../src/core/quantity/ratio.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import type { CommunityInput } from '../../../plans.ts';
import { bound, outcomeIn, ownPlan, text } from './own-outcome.ts';

const of = (top: string, bottom = '1') => ratio(decimal(top), decimal(bottom));
const said = (value: Decimal | null) => value && plain(value);

describe('the first value at which something holds', () => {
  const first = (from: string, most: string, grain: string, at: string) =>
    said(
      firstHolding({ from: decimal(from), most: decimal(most), grain: decimal(grain) }, (value) =>
        value.gte(decimal(at)),
      ),
    );
  test.each([
    ['0', '10', '1', '7', '7'],
    ['0', '10', '1', '0', '0'],
    ['0', '10', '1', '10', '10'],
    ['0', '10', '1', '11', null],
    ['3', '10', '1', '1', '3'],
    ['2.5', '10', '1', '1', '3'],
    ['0', '9.5', '1', '9.2', null],
    ['0', '1', '0.25', '0.3', '0.5'],
    ['5', '4', '1', '0', null],
    ['4', '4', '1', '4', '4'],
  ])('from %s to %s by %s, from %s on: %s', (from, most, grain, at, wanted) => {
    expect(first(from, most, grain, at)).toBe(wanted);
  });

  test('what the others of a sum leave of a mark', () => {
    const rest = (mark: string, total: string, own: string) => {
      const left = minusRest(of(mark), of(total), decimal(own));
      return left && print(left, 'up');
    };
    expect(rest('10', '7', '4')).toBe('7');
    expect(rest('3', '7', '4')).toBe('0');
    expect(rest('2', '7', '4')).toBeNull();
  });

  test('the least step that reaches a mark, or passes it', () => {
    const step = (grain: string, mark: ReturnType<typeof of> | null, inclusive: boolean) =>
      said(firstStep(decimal(grain), mark, inclusive));
    expect([step('1', of('7'), true), step('1', of('7'), false)]).toEqual(['7', '8']);
    expect([step('1', of('15', '2'), true), step('1', of('15', '2'), false)]).toEqual(['8', '8']);
    expect(step('0.5', of('7', '4'), true)).toBe('2');
    expect(step('1', null, true)).toBe('0');
  });

  test('the least and the greatest of those that are there', () => {
    const some = [null, decimal('3'), decimal('1'), null, decimal('2')];
    expect([said(least(some)), said(greatest(some))]).toEqual(['1', '3']);
    expect(said(greatest([decimal('1'), decimal('3')]))).toBe('3');
    expect([least([null]), greatest([])]).toEqual([null, null]);
  });
});

describe('a mark', () => {
  const mark = (value: string, inclusive: boolean) => ({ value: of(value), inclusive });
  const told = ({ value, inclusive }: ReturnType<typeof mark>) =>
    `${inclusive ? '>=' : '>'} ${print(value, 'up')}`;

  test.each([
    // Rounded up to 5 as soon as it is above 4; to more than 5 as soon as it is above 5.
    ['5', true, true, false, '> 4'],
    ['5', false, true, false, '> 5'],
    ['4.5', true, true, false, '> 4'],
    ['4.5', false, true, false, '> 4'],
    // Exclusive, 4 itself is rounded up to 5.
    ['5', true, true, true, '>= 4'],
    ['5', false, true, true, '>= 5'],
    ['0', true, true, false, '>= 0'],
    ['0', false, true, false, '> 0'],
    ['5', true, false, false, '>= 5'],
    ['5', false, false, false, '> 5'],
    ['5', false, false, true, '>= 5'],
  ])('%s, reached %s, rounded up %s, exclusive %s: %s', (value, inclusive, whole, strict, to) => {
    expect(told(beforeRounding(mark(value, inclusive), whole, strict))).toBe(to);
  });

  test.each([
    ['5', true, true, false, '>= 5'],
    ['5', false, true, false, '>= 6'],
    ['4.5', true, true, false, '>= 5'],
    ['4.5', false, true, false, '>= 5'],
    ['5', true, true, true, '> 5'],
    ['5', false, true, true, '> 6'],
    ['5', true, false, true, '>= 5'],
    ['5', false, false, false, '> 5'],
  ])('%s, reached %s, rounded down %s, exclusive %s: %s', (value, inclusive, whole, strict, to) => {
    expect(told(belowRounding(mark(value, inclusive), whole, strict))).toBe(to);
  });

  test('is passed by more, or by as much where that is enough', () => {
    const half = of('1', '2');
    const at = (inclusive: boolean) =>
      [of('2', '4'), of('51', '100'), of('49', '100')].map((one) =>
        passes(one, { value: half, inclusive }),
      );
    expect(at(true)).toEqual([true, true, false]);
    expect(at(false)).toEqual([false, true, false]);
  });
});

const desks = (id: string, rule: object): OwnRule => ({ id, measure: 'desks', ...rule });
const room = (id: string, rule: object): OwnRule => ({ id, measure: 'room', ...rule });

describe('pieces of a figure', () => {
  test('in steps of its grain', () => {
    const piece = { from: decimal('2.5'), below: decimal('7.5') };
    const open = { from: decimal('3'), below: null };
    expect([said(firstIn(piece, decimal('1'))), said(lastOf(piece, decimal('1')))]).toEqual([
      '3',
      '7',
    ]);
    const whole = { from: decimal('3'), below: decimal('7') };
    expect([said(firstIn(whole, decimal('1'))), said(lastOf(whole, decimal('1')))]).toEqual([
      '3',
      '6',
    ]);
    expect(said(lastOf(whole, decimal('0.5')))).toBe('6.5');
    expect(lastOf(open, decimal('1')).gte(decimal('1000000000'))).toBe(true);
  });

  test('from one condition to the next, of every rule that looks at it', () => {
    const rules = [
      desks('a', { least: '1', when: { households: { from: '300', below: '500' } } }),
      desks('b', { least: '2', when: { households: { from: '500' } } }),
      desks('c', { least: '3', when: { population: { from: '77' } } }),
    ];
    const assessment = ownPlan(rules, [{ households: 400, population: 60 }]);
    const { unit, measure } = outcomeIn(assessment, 'desks');
    const of = (fact: string) =>
      piecesOf(assessment.evaluator, unit, measure.id, { unit, fact }).map(
        ({ from, below }) => `${plain(from)}..${said(below) ?? ''}`,
      );
    expect(of('households')).toEqual(['0..300', '300..500', '500..']);
    expect(of('population')).toEqual(['0..77', '77..']);
    const turned = turnedBehind(assessment.evaluator, unit, measure.id);
    expect(turned.map(({ fact }) => fact)).toEqual(['households', 'population']);
  });
});

describe('two ends that come to meet', () => {
  // At least one for 10; at most ten and one for 20 more: they meet at 200.
  const rules = [
    desks('low', { least: '1', per: '10', base: 'households' }),
    desks('high', {
      ...{ most: '1', perMost: '20', plus: '10', base: 'households' },
      examples: [{ given: { households: '20' }, expect: { most: '11' } }],
    }),
  ];
  const at = (households: number) => {
    const assessment = ownPlan(rules, [{ households }]);
    return { evaluator: assessment.evaluator, outcome: outcomeIn(assessment, 'desks') };
  };
  const thresholds = (households: number) => {
    const { evaluator, outcome } = at(households);
    return nextThresholds(evaluator, outcome).map(
      ({ end, direction, at: value, by, to }) =>
        `${end} ${direction}: ${text(value)} (${text(by)}) ${bound(to) ?? 'nothing'}`,
    );
  };

  test('each end by itself, as long as they are apart', () => {
    expect(thresholds(150)).toEqual([
      'lower more: 151 (1) 16',
      'lower fewer: 140 (10) 14',
      'upper more: 160 (10) 18',
      'upper fewer: 139 (11) 16',
    ]);
  });

  test('where no whole number is between them the upper goes with the lower', () => {
    // 199 ask for 19.9 and allow 19.95: 20 is said for both. From 201 on they contradict, and the upper is its own again.
    expect(at(199).outcome.status).toBe('noWholeFits');
    expect(thresholds(199)).toEqual([
      'lower more: 201 (2) 21',
      'lower fewer: 190 (9) 19',
      'upper more: 220 (21) 21',
      'upper fewer: 190 (9) 19',
    ]);
  });

  test('the nearest values at which one fits again', () => {
    const { evaluator, outcome } = at(199);
    const fits = nextFits(evaluator, outcome).map(
      ({ direction, at: value, by, lower, upper }) =>
        `${direction}: ${text(value)} (${text(by)}) ${bound(lower) ?? ''}..${bound(upper) ?? ''}`,
    );
    expect(fits).toEqual(['more: 200 (1) 20..20', 'fewer: 190 (9) 19..19']);
  });
});

describe('the line of an area', () => {
  const lines = (rules: readonly OwnRule[], community: CommunityInput, id = 'room') => {
    const assessment = ownPlan(rules, [community]);
    return staircasesOf(assessment.evaluator, outcomeIn(assessment, id)).map(
      ({ fact, from, to, runs }) => [
        `${fact} ${plain(from)}..${plain(to)}`,
        ...runs.map((run) =>
          run.map(({ at, lower }) => `${plain(at)}: ${print(lower, 'up')}`).join(', '),
        ),
      ],
    );
  };
  const rising = room('rising', { least: '20', base: 'households', per: '100' });
  const fixed = room('fixed', { least: '80' });

  test('bends where one rule takes over from another, today among its points', () => {
    expect(lines([rising, fixed], { households: 300 })).toEqual([
      ['households 0..600', '0: 80, 300: 80, 400: 80, 600: 120'],
    ]);
    expect(lines([rising, fixed], { households: 400 })).toEqual([
      ['households 0..800', '0: 80, 400: 80, 800: 160'],
    ]);
  });

  test('reaches beyond twice today where only then more is required', () => {
    expect(lines([rising, fixed], { households: 100 })).toEqual([
      ['households 0..502', '0: 80, 100: 80, 400: 80, 502: 100.4'],
    ]);
  });

  test('breaks where a band begins', () => {
    const low = room('low', { least: '50', when: { households: { below: '100' } } });
    const high = room('high', { least: '90', when: { households: { from: '100' } } });
    expect(lines([low, high], { households: 60 })).toEqual([
      ['households 0..120', '0: 50, 60: 50, 99: 50', '100: 90, 120: 90'],
    ]);
  });

  test('is not shown where it is one straight line, level throughout, or rests on other measures', () => {
    expect(lines([rising], { households: 300 })).toEqual([]);
    const low = room('low', { least: '50', when: { households: { below: '100' } } });
    const same = room('same', { least: '50', when: { households: { from: '100' } } });
    expect(lines([low, same], { households: 60 })).toEqual([]);
    expect(lines([same], { households: 150 })).toEqual([]);
    const counted = desks('desks', { least: '1', base: 'households', per: '100' });
    const each = room('each', { least: '6', base: 'desks' });
    expect(lines([counted, each], { households: 300 })).toEqual([]);
  });
});

describe('steps of what is counted', () => {
  const steps = (rules: readonly OwnRule[], community: CommunityInput) => {
    const assessment = ownPlan(rules, [community]);
    return staircasesOf(assessment.evaluator, outcomeIn(assessment, 'desks')).map(
      ({ from, to, runs }) => [
        `${plain(from)}..${plain(to)}`,
        ...runs.map(([first, last]) =>
          [plain(first.at), last && plain(last.at), print(first.lower, 'up')].join(' '),
        ),
      ],
    );
  };
  const counted = desks('counted', { least: '1', base: 'households', per: '100' });

  test('all of them between nothing and twice today', () => {
    expect(steps([counted], { households: 150 })).toEqual([
      ['0..300', '0 0 0', '1 100 1', '101 200 2', '201 300 3'],
    ]);
  });

  test('six on either side where there are more', () => {
    expect(steps([counted], { households: 1950 })).toEqual([
      [
        '1401..2500',
        ...['1401 1500 15', '1501 1600 16', '1601 1700 17', '1701 1800 18', '1801 1900 19'],
        ...['1901 2000 20', '2001 2100 21', '2101 2200 22', '2201 2300 23', '2301 2400 24'],
        '2401 2500 25',
      ],
    ]);
  });

  test('none below where nothing is required, none of nothing, none of an area', () => {
    const band = desks('band', { least: '5', when: { households: { from: '100' } } });
    expect(steps([band], { households: 150 })).toEqual([['0..300', '100 300 5']]);
    expect(steps([counted], { households: 0 })).toEqual([]);
    const ofArea = desks('area', { least: '1', base: 'floorArea', per: '100' });
    expect(steps([ofArea], { floorArea: '150' })).toEqual([]);
  });
});
