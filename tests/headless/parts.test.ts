// A total whose parts are known is known: their sum where nothing was entered for it, the entered figure else.
import { expect, test } from 'vitest';
import { plain } from '../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf, type CommunityInput } from '../plans.ts';
import { answersOf, judged, totalOf } from './answers.ts';

type Existing = NonNullable<CommunityInput['existing']>;

/** Communities of a banner in 2010, when 80, 120 and 200 m2 in all hold. */
const planWith = (...communities: readonly Existing[]) =>
  planOf({
    ...{ place: '152522', year: 2010 },
    communities: communities.map((existing) => ({ existing })),
  });

const OFFICE = 'office-floor-area';
const ACTIVITY = 'activity-floor-area';
const PREMISES = 'premises-floor-area';

test.each([
  ['office 90 and activity 120 come to 210', { [OFFICE]: 90, [ACTIVITY]: 120 }, 'met 0', '210'],
  [
    '89.5 and 110.25 come to 199.75',
    { [OFFICE]: '89.5', [ACTIVITY]: '110.25' },
    'short 0.25',
    '199.75',
  ],
  ['one part alone says nothing of the total', { [OFFICE]: 250 }, 'notAssessed -', null],
  [
    'an entered total counts, whatever its parts',
    { [OFFICE]: 90, [ACTIVITY]: 120, [PREMISES]: 190 },
    'short 10',
    '190',
  ],
  ['an entered total needs no parts', { [PREMISES]: 200 }, 'met 0', '200'],
  ['a part that is nothing is a part', { [OFFICE]: 0, [ACTIVITY]: 210 }, 'met 0', '210'],
])('%s', (_, existing, verdict, stock) => {
  const plan = planWith(existing as Existing);
  expect(judged(plan, PREMISES)).toEqual([verdict]);
  expect(answersOf(plan, PREMISES)[0]?.existing).toBe(stock);
});

test.each([
  [{ [OFFICE]: 90, [ACTIVITY]: 120 }, '90 + 120 taken'],
  [{ [OFFICE]: 90, [ACTIVITY]: 120, [PREMISES]: 210 }, '90 + 120 agrees'],
  [{ [OFFICE]: 90, [ACTIVITY]: 120, [PREMISES]: 200 }, '90 + 120 differs'],
  [{ [OFFICE]: 90, [PREMISES]: 200 }, 'none'],
])('what its parts come to is said: %o', (existing, said) => {
  const { outcomes } = assessmentOf(planWith(existing as Existing));
  const sum = outcomes.find(({ measure }) => measure.id === PREMISES)?.parts ?? null;
  const text = sum && `${sum.parts.map(({ value }) => plain(value)).join(' + ')} ${sum.use}`;
  expect(text ?? 'none').toBe(said);
});

test('places add up what each has, entered or summed', () => {
  const plan = planWith({ [OFFICE]: 90, [ACTIVITY]: 120 }, { [PREMISES]: 150 }, {});
  expect(totalOf(plan, PREMISES)).toBe('600.., 360, 50, 2/0/3');
});
