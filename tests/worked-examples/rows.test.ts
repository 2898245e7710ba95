// No worked example is forgotten: every one of the 93 rows has a file that answers it.
import { expect, test } from 'vitest';
import { EXAMPLES } from './rows.ts';

const FILES = import.meta.glob<string>('./*.test.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('twelve examples with 93 rows', () => {
  expect(EXAMPLES.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(EXAMPLES.flatMap(({ rows }) => rows)).toHaveLength(93);
});

test('each answered in one file', () => {
  const answered = Object.values(FILES).flatMap((text) =>
    [...text.matchAll(/^defineExample\((\d+),/gm)].map(([, no]) => Number(no)),
  );
  expect(answered.sort((a, b) => a - b)).toEqual(EXAMPLES.map(({ no }) => no));
});
