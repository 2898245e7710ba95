// Where the two ends of a requirement meet or part as a figure changes, in a made-up county, by hand.
import { describe, expect, test } from 'vitest';
import { inverseAt } from '../../../../src/core/assessment/outlook/inverse.ts';
import { nearestFit, nearestTurn } from '../../../../src/core/assessment/outlook/meeting.ts';
import type { Piece } from '../../../../src/core/assessment/outlook/pieces.ts';
import { decimal, plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import type { SmallRule } from '../small-county.ts';
import { desks, perTen, place, turnedIn } from './made-up.ts';

const said = (value: Decimal | null) => value && plain(value);
const all: Piece = { from: decimal('0'), below: null };

describe('two ends', () => {
  const least = (given: object) =>
    desks('least', { least: '1', per: '10', base: 'households', ...given });
  const most = (given: object) =>
    desks('most', { most: '1', per: '20', base: 'households', plus: '10', ...given });
  const twelve = desks('least', { least: '12' });
  const strict = { strict: true };

  function path(rules: readonly SmallRule[], direction: 'more' | 'fewer', piece = all) {
    const assessment = place(rules, [{ households: 60 }]);
    const turned = turnedIn(assessment, 'c1', 'households');
    return {
      ...{ measure: 'desks', piece, direction },
      about: (value: Decimal) =>
        inverseAt(assessment.evaluator, turned.unit, { turned, piece, value }),
    };
  }

  test.each<[string, SmallRule[], 'more' | 'fewer', string, string | null]>([
    // A tenth, and a twentieth and ten: both are 20 at 200.
    ['begin to conflict', [least({}), most({})], 'more', '150', '201'],
    ['never did below', [least({}), most({})], 'fewer', '150', null],
    ['cease to conflict', [least({}), most({})], 'fewer', '250', '200'],
    ['go on for ever', [least({}), most({})], 'more', '250', null],
    ['more than a tenth', [least(strict), most({})], 'more', '150', '200'],
    ['more than a tenth', [least(strict), most({})], 'fewer', '250', '199'],
    ['less than a twentieth', [least({}), most(strict)], 'more', '150', '200'],
    ['less than a twentieth', [least({}), most(strict)], 'fewer', '250', '199'],
    ['twelve of a twentieth and ten', [twelve, most({})], 'more', '20', '40'],
    ['twelve of a twentieth and ten', [twelve, most({})], 'fewer', '60', '39'],
    ['twelve of less than that', [twelve, most(strict)], 'more', '20', '41'],
    ['twelve of less than that', [twelve, most(strict)], 'fewer', '60', '40'],
    ['more never conflicts', [twelve, most({})], 'more', '60', null],
    ['fewer never fits', [twelve, most({})], 'fewer', '20', null],
    ['one end alone', [least({})], 'more', '150', null],
    ['the other alone', [most({})], 'more', '150', null],
  ])('%s', (_, rules, direction, today, at) => {
    expect(said(nearestTurn(path(rules, direction), decimal(today)))).toBe(at);
  });

  // One for every 30 to 100: 25 are between 0.25 and 0.83; 30 are one, and none need none.
  const between = [
    desks('least', { least: '1', per: '100', base: 'households' }),
    desks('most', { most: '1', per: '30', base: 'households' }),
  ];
  test.each<[string, 'more' | 'fewer', string, string | null, string | null]>([
    ['in the open', 'more', '0', null, '30'],
    ['in the open', 'fewer', '0', null, '0'],
    ['not beyond the end', 'more', '0', '30', null],
    ['at the end', 'more', '0', '31', '30'],
    ['not before the beginning', 'fewer', '10', '30', null],
  ])('a whole number fits %s', (_, direction, from, below, at) => {
    const piece = { from: decimal(from), below: below === null ? null : decimal(below) };
    expect(said(nearestFit(path(between, direction, piece), decimal('25')))).toBe(at);
  });

  test('no number fits where none is asked', () => {
    const nothing = [{ ...perTen, when: { households: { below: '10' } } }];
    for (const direction of ['more', 'fewer'] as const)
      expect(nearestFit(path(nothing, direction), decimal('25'))).toBeNull();
  });

  test('ends that drift together are given up, though the plan could hold a million times more', () => {
    const drifts = [
      desks('least', { least: '1', base: 'households', plus: '0.2' }),
      desks('most', { most: '1', base: 'households', plus: '0.8' }),
    ];
    expect(nearestFit(path(drifts, 'more'), decimal('25'))).toBeNull();
  });

  test('no number fits while one end waits for an answer', () => {
    const waits = { when: { development: ['renewal'] } };
    const five = desks('five', { least: '5' });
    const nine = desks('nine', { most: '9' });
    const lower = [five, { ...nine, ...waits }];
    const upper = [{ ...five, ...waits }, nine];
    for (const direction of ['more', 'fewer'] as const)
      for (const rules of [lower, upper])
        expect(nearestFit(path(rules, direction), decimal('25'))).toBeNull();
  });
});
