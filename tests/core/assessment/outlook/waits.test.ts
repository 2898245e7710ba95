// What waits along a figure in a made-up county, by hand; and the way that is taken when looking ahead.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import { piecesOf, type Piece } from '../../../../src/core/assessment/outlook/pieces.ts';
import { alongTakenWay } from '../../../../src/core/assessment/outlook/taken-way.ts';
import {
  crossingsIn,
  waitingAbove,
} from '../../../../src/core/assessment/outlook/waiting-along.ts';
import { decimal, ONE, plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';
import { below, desks, from, perTen, place, room, rule, turnedIn, yard } from './made-up.ts';

const each = rule('area', 'clinic-area', { least: '6', base: 'desks' });

describe('what waits along a figure', () => {
  const renewal = { when: { development: ['renewal'] } };
  const speaks = { ...perTen, plus: '5' };
  /** Equal at 100 households: 15 desks. */
  const three = desks('three', { least: '3', per: '20', base: 'households', ...renewal });
  const all: Piece = { from: decimal('0'), below: null };
  const path = (assessment: Assessment, key: string) => {
    const turned = turnedIn(assessment, 'c1', 'households');
    const { evaluator } = assessment;
    const outcome = outcomeIn(assessment, key);
    const pieces = piecesOf(evaluator, outcome.unit, outcome.measure.id, turned);
    return { evaluator, outcome, turned, grain: ONE, pieces };
  };

  test.each<[string, SmallRule[], string, string]>([
    ['where both ask for the same, and beyond', [speaks, three], 'c1 desks', '0 100 101'],
    [
      'of each that speaks: three for 20 are more than eight from 54 on',
      [speaks, desks('eight', { least: '8' }), three],
      'c1 desks',
      '0 100 101 54',
    ],
    [
      'of the same end alone: a twentieth and three is a tenth at 60',
      [
        ...[speaks, desks('most', { most: '1', per: '20', base: 'households', plus: '3' }), three],
        desks('tenth', { most: '1', per: '10', base: 'households', ...renewal }),
      ],
      'c1 desks',
      '0 100 101 60 61',
    ],
    [
      'of what rests on a measure: nine desks are 54',
      [
        perTen,
        room('fifty', { least: '50' }),
        room('six', { least: '6', base: 'desks', ...renewal }),
      ],
      'c1 room-area',
      '0 81',
    ],
    [
      'of the measure it rests on, once',
      [
        speaks,
        three,
        yard('a', { least: '2', base: 'desks' }),
        yard('b', { least: '3', base: 'desks' }),
      ],
      'c1 yard-area',
      '0 100 101',
    ],
    ['of the places inside', [speaks, three, each], 's1 clinic-area', '0 100 101'],
    [
      'until what speaks waits itself',
      [
        speaks,
        three,
        room('six', { least: '6', base: 'desks' }),
        room('one', { least: '1', ...renewal }),
      ],
      'c1 room-area',
      '0 101 100 101',
    ],
  ])('%s', (_, rules, key, values) => {
    const asked = path(place(rules, [{ households: 6 }, { households: 30 }]), key);
    const found = crossingsIn(asked, all, decimal('0'), decimal('120'));
    expect(found.map(plain).join(' ')).toBe(values);
  });

  test('only between the two values, and within the piece', () => {
    const asked = path(place([speaks, three], [{ households: 6 }]), 'c1 desks');
    const found = (piece: Piece, at: string, last: string) =>
      crossingsIn(asked, piece, decimal(at), decimal(last)).map(plain).join(' ');
    expect(found(all, '100', '120')).toBe('100 101');
    expect(found({ from: decimal('100'), below: null }, '0', '50')).toBe('');
    expect(found({ from: decimal('0'), below: decimal('101') }, '0', '120')).toBe('0 100');
  });

  const five = desks('five', { least: '5' });
  test.each<[string, SmallRule[], string | null]>([
    [
      'the first of two',
      [speaks, three, desks('fifth', { least: '1', per: '5', base: 'households', ...renewal })],
      '51',
    ],
    [
      'begins where conditions begin',
      [desks('five', { least: '5', when: { ...renewal.when, ...from('50').when } })],
      '50',
    ],
    [
      'ceases where another asks for nine',
      [perTen, desks('nine', { least: '9', ...renewal })],
      '90',
    ],
    ['nothing is asked any more', [{ ...five, ...below('50') }], '50'],
    [
      'a conflict is no waiting',
      [five, desks('nine', { most: '9' }), desks('twelve', { least: '12', ...from('50') })],
      null,
    ],
  ])('waits or not: %s', (_, rules, value) => {
    const asked = path(
      place([...rules, yard('yard', { least: '1' })], [{ households: 6 }]),
      'c1 desks',
    );
    const found = waitingAbove(asked, decimal('0'), decimal('120'));
    expect(found && plain(found)).toBe(value);
  });
});

test('looking ahead goes along the way taken of what it rests on; the very same where none is open', () => {
  const way = (choice: string, least: string) =>
    rule(choice, 'clinics', { least, alternative: { group: 'road', choice } });
  const rests = rule('nurses', 'nurses', { least: '2', base: 'clinics' });
  const rules = [way('by-road', '4'), way('by-water', '1'), rests, perTen];
  const plan = { streets: [street([{ households: 6 }], { existing: { clinics: '2' } })] };
  const assessment = county(rules, { ...plan, choices: { way: 'other-way' } });
  const { evaluator } = assessment;
  // Two clinics are enough by water.
  const along = alongTakenWay(evaluator, outcomeIn(assessment, 's1 nurses'));
  expect([...along.situation.plan.choices]).toEqual([
    ['way', 'other-way'],
    ['road', 'by-water'],
  ]);
  expect(alongTakenWay(evaluator, outcomeIn(assessment, 'c1 desks'))).toBe(evaluator);
});
