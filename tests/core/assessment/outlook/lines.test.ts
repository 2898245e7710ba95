// What is drawn of a requirement in a made-up county, by hand: lines of areas that bend or break, and steps of what is counted.
import { describe, expect, test } from 'vitest';
import type { SmallRule } from '../small-county.ts';
import { below, desks, drawn, from, perTen, room } from './made-up.ts';

describe('the line of an area', () => {
  const fixed = room('fixed', { least: '80' });
  const grows = room('grows', { least: '20', per: '100', base: 'households' });

  test.each<[string, SmallRule[], number, string[][]]>([
    ['none of nothing but a most', [room('most', { most: '5', base: 'households' })], 20, []],
    [
      'none where a rule beside a number rests on a measure',
      [fixed, perTen, room('each', { least: '9', base: 'desks' })],
      60,
      [],
    ],
    [
      'none where nothing is asked of today',
      [
        room('low', { least: '50', when: { households: { from: '70', below: '90' } } }),
        room('high', { least: '80', ...from('100') }),
      ],
      60,
      [],
    ],
    [
      'none where the same is asked on both sides of a gap',
      [room('low', { least: '80', ...below('50') }), room('high', { least: '80', ...from('100') })],
      120,
      [],
    ],
    [
      'two where it grows beyond the gap',
      [
        room('low', { least: '80', ...below('50') }),
        room('high', { least: '4', per: '5', base: 'households', ...from('100') }),
      ],
      120,
      [['0..240', '0: 80, 49: 80', '100: 80, 120: 96, 240: 192']],
    ],
    [
      'a single household of which more is asked',
      [fixed, room('one', { least: '500', when: { households: { from: '100', below: '101' } } })],
      60,
      [['0..120', '0: 80, 60: 80, 99: 80', '100: 500', '101: 80, 120: 80']],
    ],
    ['more only from 401 on, too far for 10 households', [fixed, grows], 10, []],
    [
      'nothing for none is the beginning of the line',
      [room('none', { least: '0' }), grows],
      50,
      [],
    ],
  ])('%s', (_, rules, households, lines) => {
    expect(drawn(rules, { households }, 'c1 room-area')).toEqual(lines);
  });

  test('two to a household: 300 m2 until 150 households, beyond twice today, whatever conditions are passed', () => {
    const rules = [
      room('fixed', { least: '300' }),
      room('each', { least: '1', base: 'population' }),
      room('idle', { least: '1', ...from('20') }),
    ];
    const two = { assumptions: { 'persons-per-household': '2' } };
    // 151 x 1.25 is 188.75
    expect(drawn(rules, { households: 60 }, 'c1 room-area', two)).toEqual([
      ['0..189', '0: 300, 60: 300, 150: 300, 189: 378'],
    ]);
  });
});

describe('steps of what is counted', () => {
  test.each<[string, SmallRule[], number, string[][]]>([
    [
      'three below today',
      [{ ...perTen, per: '100' }],
      250,
      [
        [
          ...['0..500', '0: 0, 0: 0', '1: 1, 100: 1', '101: 2, 200: 2', '201: 3, 300: 3'],
          ...['301: 4, 400: 4', '401: 5, 500: 5'],
        ],
      ],
    ],
    [
      'none where a condition changes nothing',
      [desks('five', { least: '5' }), desks('one', { least: '1', ...from('50') })],
      60,
      [],
    ],
    [
      'none beyond where nothing is asked',
      [desks('low', { least: '3', ...below('50') }), desks('high', { least: '5', ...from('100') })],
      150,
      [['0..300', '100: 5, 300: 5']],
    ],
    ['none of nothing', [perTen], 0, []],
  ])('%s', (_, rules, households, steps) => {
    expect(drawn(rules, { households }, 'c1 desks')).toEqual(steps);
  });
});
