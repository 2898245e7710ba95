// Steps back are counted by time that passes, not by the clock on the wall.
import { afterEach, expect, test, vi } from 'vitest';
import { timeTravel, usePlanStore } from '../../../src/state/keeping/plan-store.ts';

afterEach(() => vi.restoreAllMocks());

const type = (name: string) => usePlanStore.getState().setAt(['name'], name);
const name = () => usePlanStore.getState().draft.name;

test('K2: two edits of one field more than a moment apart are two steps, also when the clock was set back', () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(5_000_000);
  const passing = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  type('甲');
  clock.mockReturnValue(5_000_500);
  passing.mockReturnValue(11_300);
  type('乙');
  timeTravel('undo');
  expect(name()).toBe('甲');
});

test('K2: keystrokes within a moment are one step', () => {
  const before = name();
  const passing = vi.spyOn(performance, 'now').mockReturnValue(20_000);
  type('丙');
  passing.mockReturnValue(20_300);
  type('丙丁');
  timeTravel('undo');
  expect(name()).toBe(before);
});
