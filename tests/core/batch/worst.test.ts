// The communities of a file that lack most, by hand, and thousands of rows that are judged portion by portion.
import { describe, expect, test } from 'vitest';
import { createBatch, openRows } from '../../../src/core/batch/batch.ts';
import { textsOf } from '../../../src/core/batch/outcome-texts.ts';
import { worstList } from '../../../src/core/batch/summary/worst.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';
import { compilerOf, type Rule } from '../columns/own-columns.ts';
import { COLUMNS, judgedRows, type Given } from './own-batch.ts';

const RISING = { least: '1', base: 'households', per: '100' };
const RULES: Rule[] = [
  { id: 'd', measure: 'desks', ...RISING },
  { id: 'r', measure: 'room', least: '20', most: '50', when: { settlement: 'urban' } },
];

describe('who lacks most', () => {
  test('with what each lacks, where it stands and what it is called', () => {
    const { worst } = judgedRows(
      [...RULES, { id: 'c', measure: 'chairs', least: '2' }],
      [
        { id: '0', has: { desks: '9', room: '30', chairs: '9', households: '1' } },
        { id: '1', name: '东湖', has: { room: '10' } },
        { id: '2', name: '西湖', place: '120101', street: 't', has: { room: '1', chairs: '1' } },
        { id: '3', street: '', has: { room: '2', chairs: '5' } },
        { id: '4', settlement: 'rural', has: { households: '300', desks: '1' } },
      ],
    ).summary;
    expect(
      worst.map(({ line, id, name, place, street, counts, short }) => [
        ...[line, id, name, place, street, counts],
        short.map(({ measure, gap }) => `${measure} ${gap}`).join(),
      ]),
    ).toEqual([
      [2, '2', '西湖', '120101', 't', { asked: 3, short: 2, open: 1 }, 'chairs 1,room 19'],
      [1, '1', '东湖', '110101', 's', { asked: 3, short: 1, open: 2 }, 'room 10'],
      [3, '3', '', '110101', '', { asked: 3, short: 1, open: 1 }, 'room 18'],
      [4, '4', '', '110101', 's', { asked: 2, short: 1, open: 1 }, 'desks 2'],
    ]);
  });

  test('a hundred of them, the earlier of equals', () => {
    const rows = Array.from({ length: 120 }, (_, at): Given => ({
      id: String(at),
      has: { room: '1', ...(at % 10 === 9 ? { households: '1', desks: '0' } : {}) },
    }));
    const { worst } = judgedRows(RULES, rows).summary;
    expect(worst.map(({ id }) => id).slice(0, 14)).toEqual([
      ...['9', '19', '29', '39', '49', '59', '69', '79', '89', '99', '109', '119', '0', '1'],
    ]);
    expect([worst.length, worst.at(-1)?.id]).toEqual([100, '96']);
  });

  test('none of an empty list', () => {
    const list = worstList<number>(0, (a, b) => b - a);
    list.offer(1);
    expect(list.entries()).toEqual([]);
  });
});

/** Rows one by one, each with its households and desks and the street that is named so; what is told to whom, by its number. */
function inPortions(rows: number, streetOf: (at: number) => string) {
  const { rulebook, settings } = compilerOf([{ id: 'd', measure: 'desks', ...RISING }]);
  const portions: number[] = [];
  const first: string[] = [];
  const batch = createBatch(openRows(rulebook, settings, COLUMNS.slice(0, 2), decodeUtf8), {
    communities: ({ count, lines }, { runs: [run] }) => {
      portions.push(count);
      if (run !== undefined) first.push(`${lines[0] ?? ''} ${textsOf(run, 0)[0]?.gap ?? ''}`);
    },
    streets: (streets, { runOf }) => {
      portions.push(streets.length, runOf.length);
      const [one] = streets;
      if (one !== undefined) first.push(`${one.street} of ${String(one.members.length)}`);
    },
  });
  const place = batch.places.of('110101');
  batch.row.place = place;
  for (let line = 0; line < rows; line += 1) {
    const at = batch.block.count;
    batch.block.columns[0]?.fill(300, at, at + 1);
    batch.block.columns[1]?.fill(line % 3, at, at + 1);
    const street = streetOf(line);
    batch.take(line, street === '' ? -1 : batch.book.numberOf(place, street));
  }
  const before = portions.length;
  batch.finish();
  return { portions, first, before };
}

test('thousands of rows are judged portion by portion, none twice and none left out', () => {
  expect(inPortions(4098, String)).toEqual({
    ...{
      portions: [4096, 2, 4096, 4096, 2, 2],
      first: ['0 3', '4096 2', '0 of 1', '4096 of 1'],
      before: 1,
    },
  });
});

test('of nothing nothing is told', () => {
  expect(inPortions(0, String).portions).toEqual([]);
  expect(inPortions(1, () => '').portions).toEqual([1]);
  expect(inPortions(2, () => 's').first).toEqual(['0 3', 's of 1']);
});
