// Of plans that were asked for one after the other the last comes into hand, in whatever order they can be had.
import { beforeEach, expect, test } from 'vitest';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { bookOf } from '../../../src/state/keeping/book.ts';
import { startOrFind, startPlan } from '../../../src/state/keeping/plan-session.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { askForPlan } from '../../../src/state/keeping/turns.ts';

const NAMES = { street: String, community: String };
const named = (name: string): Draft => ({ ...blankPlan('2026-11-28', NAMES), name });
const inHand = () => usePlanStore.getState().draft.name;

beforeEach(() => {
  const before = named('before');
  bookOf('before').untouched = before;
  usePlanStore.getState().begin('before', before);
});

test('K3: a file that was slow to read does not take the place of a plan begun since', async () => {
  const isWanted = askForPlan();
  expect(await startPlan(named('new'), 'untouched')).toBe(true);
  expect(await startOrFind(named('file'), isWanted)).toBe(false);
  expect(inHand()).toBe('new');
});

test('K3: a sample that comes after another one was chosen is left', async () => {
  const first = askForPlan();
  const second = askForPlan();
  expect(await startPlan(named('second'), 'untouched', second)).toBe(true);
  expect(await startPlan(named('first'), 'untouched', first)).toBe(false);
  expect(inHand()).toBe('second');
});

test('K3: what was asked for last comes into hand, however late it is read', async () => {
  await startPlan(named('new'), 'untouched');
  expect(await startOrFind(named('file'), askForPlan())).toBe(true);
  expect(inHand()).toBe('file');
});
