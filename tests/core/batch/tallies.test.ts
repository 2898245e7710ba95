// What a file sums up to, counted by hand: places from the nation down, each measure in them, and streets.
import { describe, expect, test } from 'vitest';
import { compilerOf, type Rule } from '../columns/own-columns.ts';
import { judgedBy, judgedRows, tallyText, type Given } from './own-batch.ts';

const RISING = { least: '1', base: 'households', per: '100' };

const RULES: Rule[] = [
  { id: 'd', measure: 'desks', ...RISING },
  { id: 'r', measure: 'room', least: '20', most: '50', when: { settlement: 'urban' } },
  { id: 's', measure: 'stalls', least: '1', base: 'households', per: '300' },
];
const ROWS: Given[] = [
  { id: 'a', has: { households: '150', desks: '1', room: '60.5', stalls: '1' } },
  { id: 'b', street: 't', has: { households: '100', desks: '1', room: '19.5' } },
  { id: 'c', settlement: 'rural', has: { households: '150', desks: '2', stalls: '0' } },
  { id: 'd', place: '120101', street: '', has: { desks: '4', room: '20' } },
];

describe('over places', () => {
  const judged = () => {
    const { summary } = judgedRows(RULES, ROWS);
    return { summary, of: (code: string) => summary.areas.find((area) => area.code === code) };
  };

  test('each adds up what lies in it, the nation first', () => {
    const { summary, of } = judged();
    expect(summary.areas.map(({ code }) => code)).toEqual([
      ...['000000', '110000', '110100', '110101', '120000', '120100', '120101'].filter(
        (code) => of(code) !== undefined,
      ),
    ]);
    expect(of('110101')?.measures.map(tallyText)).toEqual([
      'community desks 3: 2 met 1 short 0 above 0 open, 0 pending; 5 asked, 4 stand, 1 lacking',
      'community room 2: 0 met 1 short 1 above 0 open, 0 pending; 40 asked, 80 stand, 0.5 lacking',
      'street stalls 2: 1 met 0 short 0 above 1 open, 0 pending; 2 asked, 1 stand, 0 lacking',
    ]);
    expect(of('120000')?.measures.map(tallyText)).toEqual([
      'community desks 1: 0 met 0 short 0 above 1 open, 1 pending; none asked, 4 stand, none lacking',
      'community room 1: 1 met 0 short 0 above 0 open, 0 pending; 20 asked, 20 stand, 0 lacking',
    ]);
    expect(of('000000')?.measures.map(tallyText)).toEqual([
      'community desks 4: 2 met 1 short 0 above 1 open, 1 pending; 5 asked, 8 stand, 1 lacking',
      'community room 3: 1 met 1 short 1 above 0 open, 0 pending; 60 asked, 100 stand, 0.5 lacking',
      'street stalls 2: 1 met 0 short 0 above 1 open, 0 pending; 2 asked, 1 stand, 0 lacking',
    ]);
    expect(summary.outcomes).toEqual({
      ...{ met: 4, short: 2, above: 1, notAssessed: 2, notComparable: 0 },
    });
  });

  test('how many have gaps, and how many have none and are judged whole', () => {
    const { summary, of } = judged();
    expect([summary.communities, summary.explained]).toEqual([4, 0]);
    // a and b lack something; c is judged whole; d waits.
    expect(of('000000')?.communities).toEqual({ places: 4, withGaps: 2, complete: 1 });
    expect(of('110101')?.communities).toEqual({ places: 3, withGaps: 2, complete: 1 });
    expect(of('110101')?.streets).toEqual({ places: 2, withGaps: 0, complete: 1 });
    expect(of('120101')?.streets).toEqual({ places: 0, withGaps: 0, complete: 0 });
    expect(summary.streets).toEqual([
      {
        ...{ place: '110101', street: 's', line: 0 },
        communities: { places: 2, withGaps: 1, complete: 1 },
        own: { asked: 1, short: 0, open: 0 },
      },
      {
        ...{ place: '110101', street: 't', line: 1 },
        communities: { places: 1, withGaps: 1, complete: 0 },
        own: { asked: 1, short: 0, open: 1 },
      },
    ]);
  });

  test('what is the same in every row, place by place in turn', () => {
    const rules: Rule[] = [
      { id: 'c', measure: 'chairs', least: '2' },
      { id: 'r', measure: 'room', least: '0.5' },
    ];
    const there = { place: '120101' };
    const rows = [{}, there, {}, there, there];
    const { areas } = judgedBy(compilerOf(rules), [], rows).summary;
    const text = (code: string) =>
      areas.find((area) => area.code === code)?.measures.map(tallyText);
    const rest = 'stand, none lacking';
    expect(text('110101')).toEqual([
      `community chairs 2: 0 met 0 short 0 above 2 open, 0 pending; 4 asked, none ${rest}`,
      `community room 2: 0 met 0 short 0 above 2 open, 0 pending; 1 asked, none ${rest}`,
    ]);
    expect(text('120101')).toEqual([
      `community chairs 3: 0 met 0 short 0 above 3 open, 0 pending; 6 asked, none ${rest}`,
      `community room 3: 0 met 0 short 0 above 3 open, 0 pending; 1.5 asked, none ${rest}`,
    ]);
    expect(areas[0]?.communities).toEqual({ places: 5, withGaps: 0, complete: 0 });
  });

  test('of nothing', () => {
    const none = judgedRows(RULES, []).summary;
    expect(none).toMatchObject({ communities: 0, areas: [], streets: [], worst: [] });
    expect(none.outcomes.met).toBe(0);
    // Where nothing is asked nobody is judged whole.
    const silent = judgedRows([], [{ id: 'a' }]).summary;
    expect(silent.areas[0]?.communities).toEqual({ places: 1, withGaps: 0, complete: 0 });
  });
});
