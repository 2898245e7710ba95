// What people type into the fields of the judged parts, as the plan file keeps it.
import { expect, test } from 'vitest';
import { written } from '../../src/fields/field-text.ts';

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026/3/1', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  [' 2026年3月1日 ', '2026-03-01'],
  ['２０２６年３月１日', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['2026年底', '2026年底'],
  ['31/12/2026', '31/12/2026'],
  ['2026-13-40', '2026-13-40'],
  ['', ''],
])('the date %s is kept as %s', (typed, kept) => {
  expect(written(typed, 'date')).toBe(kept);
});

test.each([
  ['3,500', '3500'],
  ['３５００．５', '3500.5'],
  ['1.2万', '12000'],
  ['about 3', 'about 3'],
])('the figure %s is kept as %s', (typed, kept) => {
  expect(written(typed, 'figure')).toBe(kept);
});
