// A requirement followed along a figure in a made-up county, by hand: where its runs begin, and what waits on the way.
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../../src/core/assessment/outlook/steps.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street } from '../small-county.ts';
import { below, desks, from, perTen, place, room, rule, runs, yard } from './made-up.ts';

describe('runs of what rests on other measures', () => {
  const large = [
    room('grows', { least: '3', base: 'households' }),
    room('fixed', { least: '120' }),
    yard('yard', { least: '2', base: 'room-area' }),
  ];

  test('twice an area of 3 m2 each and at least 120: it bends where the area does', () => {
    expect(runs(place(large, [{ households: 60 }]), 'c1 yard-area', '100')).toEqual([
      '0-39: 240..',
      '40-40: 240..',
      '41-100: 246.. to 600..',
    ]);
  });

  test('6 m2 for each desk go up with the desks', () => {
    const each = room('each', { least: '6', base: 'desks' });
    expect(runs(place([perTen, each], [{ households: 6 }]), 'c1 room-area', '25')).toEqual([
      ...['0-0: 0..', '1-10: 6..', '11-20: 12..', '21-25: 18..'],
    ]);
  });

  test('numbers, and names of rules, that read alike without a space between them are told apart', () => {
    const bands = [
      desks('low', { least: '1', most: '234', ...below('100') }),
      desks('high', { least: '12', most: '34', ...from('100') }),
      room('each', { least: '1', most: '1', base: 'desks' }),
    ];
    expect(runs(place(bands, [{ households: 6 }]), 'c1 room-area', '200')).toEqual([
      ...['0-99: 1..234', '100-200: 12..34'],
    ]);
    const ends = [
      room('a', { least: '3', most: '9', ...below('100') }),
      room('alower', { most: '9', ...from('100') }),
    ];
    expect(runs(place(ends, [{ households: 6 }]), 'c1 room-area', '200')).toEqual([
      ...['0-99: 3..9', '100-200: ..9'],
    ]);
  });

  const clinics = rule('area', 'clinic-area', { least: '6', base: 'desks' });

  test('a street has 6 m2 for each desk of its communities', () => {
    const assessment = place([perTen, clinics], [{ households: 6 }, { households: 15 }]);
    expect(runs(assessment, 's1 clinic-area', '20')).toEqual([
      ...['0-0: 12..', '1-10: 18..', '11-20: 24..'],
    ]);
  });

  test('or for those that the street must have itself, whether its communities are known or have fewer', () => {
    const own = { ...perTen, scope: 'street' };
    const steps = ['0-0: 0..', '1-10: 6..', '11-20: 12..'];
    const alone = { streets: [street([], { households: 6 })] };
    expect(runs(county([own, clinics], alone), 's1 clinic-area', '20', 's1')).toEqual(steps);
    const few = desks('few', { least: '1' });
    const known = { streets: [street([{}], { households: 6 })] };
    expect(runs(county([own, few, clinics], known), 's1 clinic-area', '20', 's1')).toEqual([
      ...['0-0: 6..', '1-10: 6..', '11-20: 12..'],
    ]);
  });
});

describe('runs of what is counted', () => {
  test('an end that is asked from 100 to 199 alone', () => {
    const most = desks('most', { most: '9', when: { households: { from: '100', below: '200' } } });
    const rules = [desks('five', { least: '5' }), most];
    expect(runs(place(rules, [{ households: 6 }]), 'c1 desks', '300')).toEqual([
      ...['0-99: 5..', '100-199: 5..9', '200-300: 5..'],
    ]);
    const least = desks('least', { least: '5', ...from('50') });
    const nine = desks('nine', { most: '9' });
    expect(runs(place([least, nine], [{ households: 6 }]), 'c1 desks', '100')).toEqual([
      ...['0-49: ..9', '50-100: 5..9'],
    ]);
  });

  test('a rule that would allow more begins no run, nor does a base of what does not hold', () => {
    const most = [desks('nine', { most: '9' }), desks('twenty', { most: '20', ...from('50') })];
    expect(runs(place(most, [{ households: 6 }]), 'c1 desks', '100')).toEqual(['0-100: ..9']);
    const silent = room('silent', {
      least: '9',
      base: 'desks',
      when: { development: ['renewal'] },
    });
    const rules = [perTen, room('grows', { least: '3', base: 'households' }), silent];
    const assessment = place(rules, [{ households: 60 }], { development: 'new-build' });
    expect(runs(assessment, 'c1 room-area', '100')).toEqual(['0-100: 0.. to 300..']);
  });

  test('steps come one by one until another rule waits: 2.5 and one for 10 against three for 20, from 51 on', () => {
    const rules = [
      { ...perTen, plus: '2.5' },
      desks('waits', {
        least: '3',
        per: '20',
        base: 'households',
        when: { development: ['renewal'] },
      }),
    ];
    expect(runs(place(rules, [{ households: 6 }]), 'c1 desks', '60')).toEqual([
      ...['0-5: 3..', '6-15: 4..', '16-25: 5..', '26-35: 6..', '36-45: 7..', '46-50: 8..'],
      '51-60: pending',
    ]);
  });

  test('what rests on desks is known where they are, and ask for a hundred: 17 of 6, from 161 on', () => {
    const renewal = { when: { development: ['renewal'] } };
    const rules = [
      perTen,
      desks('nine', { least: '9', ...renewal }),
      rule('six', 'pay', { least: '6', base: 'desks' }),
      rule('hundred', 'pay', { least: '100', ...renewal }),
    ];
    expect(runs(place(rules, [{ households: 6 }]), 'c1 pay', '180')).toEqual([
      ...['0-160: pending', '161-170: 102..', '171-180: 108..'],
    ]);
  });

  test('three hundred of them are enough to read', () => {
    const assessment = place([{ ...perTen, per: '1' }], [{ households: 6 }]);
    const outcome = outcomeIn(assessment, 'c1 desks');
    const turned = { unit: outcome.unit, fact: 'households' };
    const range = { from: decimal('0'), to: decimal('400') };
    const { runs: all, isCut } = stepsOf(assessment.evaluator, outcome, turned, range);
    expect([all.length, isCut]).toEqual([300, true]);
  });
});

test('of an area, what decides at first, then another, then the first again', () => {
  const grows = room('grows', { least: '6', base: 'households' });
  const high = room('high', { least: '1000', ...from('100') });
  expect(runs(place([grows, high], [{ households: 6 }]), 'c1 room-area', '300')).toEqual([
    ...['0-99: 0.. to 594..', '100-166: 1000..', '167-300: 1002.. to 1800..'],
  ]);
});
