// What people type into the fields of the judged parts, as the plan file keeps it.
import { expect, test } from 'vitest';
import { written } from '../../src/fields/field-text.ts';

test.each([
  ['2027', '2027'],
  [' 2027年 ', '2027'],
  ['２０２７', '2027'],
  ['2027-06-30', '2027'],
  ['2027年6月30日', '2027'],
  ['2027年底', '2027年底'],
  ['27', '27'],
  ['', ''],
])('the year %s is kept as %s', (typed, kept) => {
  expect(written(typed, 'year')).toBe(kept);
});

test.each([
  ['3,500', '3500'],
  ['３５００．５', '3500.5'],
  ['1.2万', '12000'],
  ['about 3', 'about 3'],
])('the figure %s is kept as %s', (typed, kept) => {
  expect(written(typed, 'figure')).toBe(kept);
});
