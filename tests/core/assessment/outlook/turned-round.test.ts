// Provisions read backwards in a made-up county, by hand: the first value at which a bound passes a mark.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import {
  firstExactUpper,
  firstLower,
  firstUnrounded,
  firstUpper,
  inverseAt,
} from '../../../../src/core/assessment/outlook/inverse.ts';
import { decimal, plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { ratio } from '../../../../src/core/quantity/ratio.ts';
import { county, street, type SmallRule } from '../small-county.ts';
import { desks, perTen, place, room, rule, turnedIn } from './made-up.ts';

const said = (value: Decimal | null) => value && plain(value);
const all = { from: decimal('0'), below: null };
const above = (value: string) => ({ value: ratio(decimal(value)), inclusive: false });
const reached = (value: string) => ({ value: ratio(decimal(value)), inclusive: true });

/** The requirements of a place, ready to be turned round by a figure, of the community c1 unless it says otherwise. */
function about(assessment: Assessment, unit = 'c1', fact = 'households', at = unit, value = '60') {
  const turned = turnedIn(assessment, at, fact);
  const of = turnedIn(assessment, unit, fact).unit;
  return inverseAt(assessment.evaluator, of, { turned, piece: all, value: decimal(value) });
}

const two = { assumptions: { 'persons-per-household': '2' } };

describe('the first value at which a bound passes a mark', () => {
  const lower = (
    rules: readonly SmallRule[],
    mark: ReturnType<typeof above>,
    community: object = {},
  ) => said(firstLower(about(place(rules, [{ households: 60, ...community }])), 'desks', mark));

  test('of the least', () => {
    expect(lower([perTen], above('3'))).toBe('31');
    // Five are asked of nobody already, and a rule of nothing never asks for one.
    expect(lower([{ ...perTen, plus: '5' }], above('3'))).toBe('0');
    expect(lower([{ ...perTen, least: '0' }], above('3'))).toBeNull();
    // What rests on another figure asks for it from the beginning, or never.
    const visitors = desks('visitors', { least: '1', per: '10', base: 'visitors' });
    const community = { facts: { visitors: '35' } };
    expect(lower([visitors], above('3'), community)).toBe('0');
    expect(lower([visitors], above('4'), community)).toBeNull();
    // The first of two.
    expect(
      lower([perTen, desks('twenty', { least: '1', per: '20', base: 'households' })], above('3')),
    ).toBe('31');
  });

  test('of several that are the most, the one that comes last', () => {
    const most = [
      desks('ten', { most: '1', per: '10', base: 'households' }),
      desks('more', { most: '1', per: '20', base: 'households', plus: '10' }),
    ];
    const inverse = about(place(most, [{ households: 60 }]));
    expect(said(firstUnrounded(inverse, 'desks', 'upper', reached('15')))).toBe('150');
    expect(said(firstExactUpper(inverse, 'desks', above('14')))).toBe('150');
    expect(said(firstUnrounded(inverse, 'desks', 'upper', reached('5')))).toBe('50');
    const least = [
      perTen,
      desks('more', { least: '1', per: '20', base: 'households', plus: '10' }),
    ];
    const lowest = about(place(least, [{ households: 60 }]));
    expect(said(firstUnrounded(lowest, 'desks', 'lower', reached('15')))).toBe('100');
  });

  test('of what may be at most twice what another measure may be', () => {
    const rules = [
      desks('least', { least: '1', per: '20', base: 'households' }),
      desks('most', { most: '1', per: '10', base: 'households' }),
      room('room', { most: '2', base: 'desks' }),
      rule('yard', 'yard-area', { least: '2', base: 'desks' }),
    ];
    const inverse = about(place(rules, [{ households: 60 }]));
    expect(said(firstUnrounded(inverse, 'room-area', 'upper', reached('12')))).toBe('60');
    expect(said(firstUnrounded(inverse, 'yard-area', 'lower', reached('12')))).toBe('101');
    // Where no whole number fits the most goes with the least.
    expect(said(firstUpper(inverse, 'desks', above('7')))).toBe('80');
  });

  test('of a street by the households of one community, whose people are estimated', () => {
    const rules = [rule('clinics', 'clinics', { least: '1', per: '100', base: 'households' })];
    const assessment = place(rules, [{ households: 60 }, { households: 30 }], two);
    const inverse = about(assessment, 's1', 'households', 'c1');
    // 71 and 30 are 101
    expect(said(firstLower(inverse, 'clinics', above('1')))).toBe('71');
  });

  test('not of what is only encouraged, nor of what rests on an end that nobody asks for', () => {
    const soft = desks('soft', { least: '1', base: 'households', force: 'encouraged' });
    expect(lower([perTen, soft], above('3'))).toBe('31');
    const rules = [desks('most', { most: '9' }), room('room', { least: '2', base: 'desks' })];
    expect(firstLower(about(place(rules, [{}])), 'room-area', above('3'))).toBeNull();
  });

  test('of households and people together, where both grow', () => {
    const rules = [desks('both', { least: '1', per: '30', base: ['households', 'population'] })];
    const inverse = about(place(rules, [{ households: 60 }], two));
    // Three each: 60 are 180, 61 are 183.
    expect(said(firstLower(inverse, 'desks', above('6')))).toBe('61');
    // 70 are 210, 71 are 213.
    expect(said(firstLower(inverse, 'desks', above('7')))).toBe('71');
    // Counted people do not grow: 60 + 120, 61 + 120.
    const counted = about(place(rules, [{ households: 60, population: 120 }]));
    expect(said(firstLower(counted, 'desks', above('6')))).toBe('61');
    expect(said(firstLower(counted, 'desks', above('7')))).toBe('91');
  });

  test('of some members alone the figure of the whole place changes nothing', () => {
    const urban = { least: '1', per: '100', base: 'households', when: { settlement: 'urban' } };
    const rules = [rule('clinics', 'clinics', urban)];
    const communities = [{ households: 60 }, { households: 30, settlement: 'rural' }];
    const inverse = about(place(rules, communities), 's1');
    expect(said(firstLower(inverse, 'clinics', above('1')))).toBeNull();
    expect(said(firstLower(inverse, 'clinics', above('0')))).toBe('0');
  });

  test('of a sum inside that no figure of the street moves: from the beginning, or never', () => {
    const rules = [
      desks('two', { least: '2' }),
      rule('area', 'clinic-area', { least: '6', base: 'desks' }),
    ];
    const inverse = about(place(rules, [{}, {}]), 's1', 'visitors');
    expect(said(firstLower(inverse, 'clinic-area', above('10')))).toBe('0');
    expect(said(firstLower(inverse, 'clinic-area', above('24')))).toBeNull();
  });

  test('of a figure that the street shares, over all that it is built of', () => {
    const rules = [
      desks('one', { least: '1', base: 'visitors' }),
      desks('beds', { least: '1', per: '10', base: 'beds-planned' }),
      rule('none', 'nurses', { least: '1' }),
      rule('nurses', 'nurses', { least: '1', base: 'desks' }),
    ];
    const shared = {
      streets: [
        street(
          [{}, {}].map(() => ({ facts: { visitors: '1' } })),
          { facts: { 'beds-planned': '15' } },
        ),
      ],
    };
    const inverse = about(county(rules, shared), 's1', 'beds-planned');
    expect(said(firstLower(inverse, 'nurses', above('4')))).toBe('21');
  });
});
