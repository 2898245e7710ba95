// A pasted text is kept a moment later: what somebody decides on its sentences meanwhile stays on the screen.
import { expect, test } from 'vitest';
import type { Decided } from '../../../src/core/rulebook/text/progress.ts';
import { pastedAs } from '../../../src/state/own-packs/paper-texts.ts';

const passed: Decided = { how: 'passed', entries: {} };

test('what was decided while the text was written down stays decided', () => {
  const now = { text: 'new', decided: { second: passed } };
  const found = { text: 'new', decided: { first: passed } };
  expect(pastedAs(now, 'new', found)).toEqual({
    text: 'new',
    decided: { first: passed, second: passed },
  });
});

test('another window’s text, written first, takes the place of the pasted one', () => {
  const found = { text: 'theirs', decided: { first: passed } };
  expect(pastedAs({ text: 'mine', decided: {} }, 'mine', found)).toBe(found);
});

test('a text that was pasted over before it was kept does not come back', () => {
  const now = { text: 'second', decided: {} };
  expect(pastedAs(now, 'first', { text: 'first', decided: {} }).text).toBe('second');
});
