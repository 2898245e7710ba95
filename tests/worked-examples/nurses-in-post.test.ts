// One nurse to one general practitioner: judged by those required, and compared in words with those in post.
import { expect, test } from 'vitest';
import { plain } from '../../src/core/quantity/decimal.ts';
import { print } from '../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../plans.ts';

/** 50,000 residents: 10 to 15 general practitioners, and as many nurses. */
function nursesOf(existing: Readonly<Record<string, number>>) {
  const streets = [{ population: 50_000, existing }];
  const { outcomes } = assessmentOf(planOf({ place: '445202', year: 2026, streets }));
  const found = outcomes.find(({ measure }) => measure.id === 'nurses');
  if (found === undefined) throw new Error('nurses are not asked');
  const { levels, inPost } = found;
  const said = inPost && [inPost.measure.id, plain(inPost.inPost), print(inPost.fewer, 'up')];
  return { verdict: levels.aim.verdict, said };
}

test.each([
  [13, 10, 'met', ['general-practitioners', '13', '3']],
  [13, 13, 'met', null],
  [12, 13, 'met', null],
  [8, 8, 'short', null],
  [16, 9, 'short', ['general-practitioners', '16', '7']],
])('%i practitioners and %i nurses: %s', (practitioners, nurses, verdict, said) => {
  const existing = { 'general-practitioners': practitioners, nurses };
  expect(nursesOf(existing)).toEqual({ verdict, said });
});

test('nothing is compared while either is unknown', () => {
  expect(nursesOf({ nurses: 10 })).toEqual({ verdict: 'met', said: null });
  expect(nursesOf({ 'general-practitioners': 13 })).toEqual({ verdict: 'notAssessed', said: null });
});
