// What a file of communities comes to, by hand: each row and each street, by columns and by the path that explains.
import { describe, expect, test } from 'vitest';
import type { Rule } from '../columns/own-columns.ts';
import { judgedRows, type Given } from './own-batch.ts';

const linesOf = (rules: readonly Rule[], rows: readonly Given[]) => judgedRows(rules, rows).lines;
const RISING = { least: '1', base: 'households', per: '100' };
const DESKS: Rule = { id: 'd', measure: 'desks', ...RISING };
const has = (households: string, more: Readonly<Record<string, string>> = {}) => ({
  has: { households, ...more },
});

describe('communities', () => {
  test('rows of several sorts in turn, each by its own figures and by none that is not held', () => {
    const rules: Rule[] = [
      { ...DESKS, when: { settlement: 'urban' } },
      { id: 'c', measure: 'chairs', least: '3', base: 'communities' },
      { id: 'room', measure: 'room', least: '1', base: 'population' },
    ];
    expect(
      linesOf(rules, [
        { id: 'a', ...has('150', { desks: '1' }) },
        { id: 'b', settlement: 'rural', ...has('900', { desks: '1', chairs: '4' }) },
        { id: 'c', ...has('300', { desks: '4' }) },
      ]),
    ).toEqual([
      'a desks ok 2.. short 1 by d',
      'a chairs ok 3.. notAssessed  by c',
      'a room pending .. notAssessed  by ',
      'b chairs ok 3.. met 0 by c',
      'b room pending .. notAssessed  by ',
      'c desks ok 3.. met 0 by d',
      'c chairs ok 3.. notAssessed  by c',
      'c room pending .. notAssessed  by ',
    ]);
  });

  test('what the columns leave unsaid is explained, row by row, and silent where no rule is', () => {
    // Half as much again is what the plan has to say; nobody says it in a batch.
    const raised: Rule = { id: 'd', measure: 'desks', least: '4', uplift: 'unwritten' };
    const band: Rule = { ...raised, when: { households: { from: '10' } } };
    const rules = [band, { id: 'c', measure: 'chairs', least: '2' }];
    const { lines, summary } = judgedRows(rules, [
      { id: 'a', ...has('9', { chairs: '2' }) },
      { id: 'b', ...has('10', { desks: '9' }) },
    ]);
    expect(lines).toEqual([
      'a chairs ok 2.. met 0 by c',
      'b desks pending .. notAssessed  by ',
      'b chairs ok 2.. notAssessed  by c',
    ]);
    expect(summary.explained).toBe(2);
    const [all] = summary.areas;
    expect(all?.communities).toEqual({ places: 2, withGaps: 0, complete: 1 });
    expect(all?.measures.map(({ measure, places }) => `${measure.id} ${String(places)}`)).toEqual([
      ...['desks 1', 'chairs 2'],
    ]);
  });

  test('a figure beyond the machine is judged by the digits that were written', () => {
    const rules: Rule[] = [
      { id: 'r', measure: 'room', least: '1', base: 'existing:yard', per: '2' },
    ];
    // 9007199254.740993 / 2 = 4503599627.3704965
    expect(
      linesOf(rules, [
        { id: 'a', has: { yard: '8', room: '3' } },
        { id: 'b', has: { yard: '9007199254.740993', room: '4503599627.370496' } },
      ]).slice(0, 2),
    ).toEqual([
      'a room ok 4.. short 1 by r',
      'b room ok 4503599627.3704965.. short 0.0000005 by r',
    ]);
  });
});

describe('streets', () => {
  const stalls = (rule: object): Rule => ({ id: 's', measure: 'stalls', ...rule });
  const lastOf = (rules: readonly Rule[], rows: readonly Given[]) => linesOf(rules, rows).at(-1);

  test('by what all their communities add up to, of each name and place; none of rows without a name', () => {
    const rows: Given[] = [
      { ...has('150', { stalls: '1' }) },
      { ...has('70', { stalls: '1' }), settlement: 'rural' },
      { ...has('99') },
      { ...has('30', { stalls: '0' }), place: '120101' },
      { ...has('500'), street: '' },
    ];
    expect(linesOf([stalls(RISING)], rows)).toEqual([
      's stalls ok 4.. notAssessed  by s',
      's stalls ok 1.. short 1 by s',
    ]);
  });

  test('by those of their communities that a rule speaks of', () => {
    const rules = [stalls({ ...RISING, when: { settlement: 'urban' } })];
    const rows: Given[] = [
      has('150', { stalls: '1' }),
      { ...has('9000', { stalls: '50' }), settlement: 'rural' },
      { ...has('151', { stalls: '1' }), development: 'renewal' },
    ];
    expect(linesOf(rules, rows)).toEqual(['s stalls ok 4.. short 2 by s']);
  });

  test('by how many communities they have, and by what is asked of each', () => {
    expect(lastOf([stalls({ least: '2', base: 'communities' })], [{}, {}, {}])).toBe(
      's stalls ok 6.. notAssessed  by s',
    );
    // 150 households ask for 2 desks; twice that is 4, though 300 households together ask for 3.
    const inside = [DESKS, stalls({ least: '1', base: 'desks' })];
    expect(lastOf(inside, [has('150'), has('150')])).toBe('s stalls ok 4.. notAssessed  by s');
  });

  test('by what stands in each, where sums of parts are entered in one and left out in another', () => {
    const rules: Rule[] = [{ id: 'a', measure: 'all-stalls', least: '11' }];
    const rows: Given[] = [
      { has: { 'all-stalls': '5' } },
      { has: { 'all-stalls': '', stalls: '2', gates: '3' } },
    ];
    expect(linesOf(rules, rows)).toEqual(['s all-stalls ok 11.. short 1 by a']);
  });

  test('explained by what the kinds of their communities add up to', () => {
    const raised = stalls({ ...RISING, uplift: 'unwritten' });
    const gates: Rule = { id: 'g', measure: 'gates', least: '2', base: 'stalls' };
    const rows: Given[] = [has('1'), { settlement: 'rural', ...has('1') }];
    expect(linesOf([raised, gates], rows)).toEqual([
      's stalls pending .. notAssessed  by ',
      's gates pending .. notAssessed  by ',
    ]);
    // Rules of different members: as many as there are communities, and by the households of urban ones.
    const mixed = [
      stalls({ least: '9', base: 'communities' }),
      stalls({ ...RISING, id: 'u', when: { settlement: 'urban' }, beside: ['s'] }),
    ];
    const some = (households: string, stands: string): Given[] => [
      has('100', { stalls: '2' }),
      has(households, { stalls: '4' }),
      { ...has('80000', { stalls: stands }), settlement: 'rural' },
    ];
    expect(linesOf(mixed, some('150', '20'))).toEqual(['s stalls ok 27.. short 1 by s']);
    expect(linesOf(mixed, some('2650', ''))).toEqual(['s stalls ok 28.. notAssessed  by u']);
    expect(linesOf(mixed, some('', '20'))).toEqual(['s stalls pending .. notAssessed  by ']);
    const guests = mixed.map((one) => (one.id === 'u' ? { ...one, base: 'visitors' } : one));
    expect(linesOf(guests, some('1', '20'))).toEqual(['s stalls pending .. notAssessed  by ']);
    const came = some('1', '20').map((one) => ({ ...one, has: { ...one.has, visitors: '1400' } }));
    expect(linesOf(guests, came)).toEqual(['s stalls ok 28.. short 2 by u']);
  });
});
