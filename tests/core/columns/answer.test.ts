// What is reported of an interval and of what stands: rounded once, and judged.
import { describe, expect, test } from 'vitest';
import { emptyAnswer, report } from '../../../src/core/columns/answer.ts';
import type { Answer } from '../../../src/core/columns/compiled.ts';
import {
  BEYOND,
  MOST_EXACT,
  STATUS,
  STATUSES,
  VERDICT,
  VERDICTS,
} from '../../../src/core/columns/found.ts';
import { openInterval, type Interval } from '../../../src/core/columns/interval.ts';
import { asked, measure } from './pieces.ts';

const { met, notAssessed, above, short } = VERDICT;
const { ok, pending, noRule, noWholeFits, conflict, unsaid } = STATUS;
const NOTHING = { lower: -1, upper: -1, verdict: notAssessed, gap: -1, binding: 0 };

test('a code is read as the word that was written so', () => {
  const written = [noRule, ok, conflict, noWholeFits, pending].map((code) => STATUSES[code]);
  expect(written).toEqual(['noRule', 'ok', 'conflict', 'noWholeFits', 'pending']);
  const judged = [notAssessed, met, short, above].map((code) => VERDICTS[code]);
  expect(judged).toEqual(['notAssessed', 'met', 'short', 'above']);
});

/** Over ten: of whole things what an interval comes to, held against what stands. */
function reported(given: Partial<Interval>, existing = -1, whole = true): Answer {
  const into: Answer = { status: 9, lower: 9, upper: 9, verdict: 9, gap: 9, binding: 9 };
  const compiled = asked({ measure: measure({ whole }), denominator: 10, existingFactor: 1 });
  report(into, compiled, { ...openInterval(), ...given }, existing);
  return into;
}

test('before anything is asked', () => {
  expect(emptyAnswer()).toEqual({ status: noRule, ...NOTHING });
});

test('what waits or asks nothing has no numbers, whatever stands; what is beyond is not said', () => {
  const full = { lower: 20, lowerBits: 1, upper: 40, upperBits: 2 };
  expect(reported({}, 5)).toEqual({ status: noRule, ...NOTHING });
  expect(reported({}, BEYOND)).toEqual({ status: noRule, ...NOTHING });
  expect(reported({ ...full, waits: true }, 5)).toEqual({ status: pending, ...NOTHING });
  expect(reported({ ...full, waits: true }, BEYOND)).toEqual({ status: unsaid, ...NOTHING });
  expect(reported({ ...full, isInexact: true, waits: true }, 5)).toEqual({
    ...{ status: unsaid, ...NOTHING },
  });
  expect(reported(full, BEYOND)).toMatchObject({
    status: unsaid,
    verdict: notAssessed,
    binding: 0,
  });
  expect(reported(full, MOST_EXACT)).toEqual({
    ...{ status: ok, lower: 2, upper: 4, verdict: above, gap: 0, binding: 3 },
  });
});

describe('whole things over ten', () => {
  const cases: readonly (readonly [string, Partial<Interval>, object])[] = [
    ['a least is rounded up', { lower: 21 }, { status: ok, lower: 3, upper: -1 }],
    ['a whole least stays', { lower: 20 }, { status: ok, lower: 2 }],
    ['more than it is the next', { lower: 20, lowerStrict: 1 }, { status: ok, lower: 3 }],
    ['more than a part is the whole', { lower: 21, lowerStrict: 1 }, { lower: 3 }],
    ['a least of nought', { lower: 0 }, { status: ok, lower: 0 }],
    ['more than nought is one', { lower: 0, lowerStrict: 1 }, { status: ok, lower: 1 }],
    ['a most is rounded down', { upper: 29 }, { status: ok, lower: -1, upper: 2 }],
    ['a whole most stays', { upper: 20 }, { upper: 2 }],
    ['less than it is the one before', { upper: 20, upperStrict: 1 }, { upper: 1 }],
    ['less than a part more is the whole', { upper: 21, upperStrict: 1 }, { upper: 2 }],
    ['a most of nought', { upper: 0 }, { status: ok, upper: 0 }],
    ['less than nought is nought', { upper: 0, upperStrict: 1 }, { status: ok, upper: 0 }],
    ['nought and no more', { lower: 0, upper: 0 }, { status: ok, lower: 0, upper: 0 }],
    ['one alone fits', { lower: 20, upper: 20 }, { status: ok, lower: 2, upper: 2 }],
    ['one at least and none', { lower: 10, upper: 0 }, { status: conflict, lower: 1, upper: 0 }],
    [
      'none fits more than it and no more',
      { lower: 20, lowerStrict: 1, upper: 20 },
      { status: conflict, lower: 3, upper: 2 },
    ],
    [
      'none fits it and less',
      { lower: 20, upper: 20, upperStrict: 1 },
      { status: conflict, lower: 2, upper: 1 },
    ],
    ['a least over the most', { lower: 30, upper: 20 }, { status: conflict, lower: 3, upper: 2 }],
    [
      'no whole one lies between',
      { lower: 21, upper: 29 },
      { status: noWholeFits, lower: 3, upper: 3 },
    ],
  ];
  test.each(cases)('%s', (_, interval, wanted) => {
    expect(reported(interval)).toMatchObject({ ...wanted, verdict: notAssessed, gap: -1 });
  });
});

describe('what stands', () => {
  const cases: readonly (readonly [string, Partial<Interval>, number, readonly number[]])[] = [
    ['fewer', { lower: 50 }, 3, [short, 2]],
    ['as many', { lower: 50 }, 5, [met, 0]],
    ['none of none', { lower: 0 }, 0, [met, 0]],
    ['none of one', { lower: 0, lowerStrict: 1 }, 0, [short, 1]],
    ['as many as the next after it', { lower: 50, lowerStrict: 1 }, 6, [met, 0]],
    ['over a most alone', { upper: 50 }, 8, [short, 3]],
    ['one over a most of nought', { upper: 0 }, 1, [short, 1]],
    ['as many as a most', { upper: 50 }, 5, [met, 0]],
    ['as many as the one before', { upper: 50, upperStrict: 1 }, 4, [met, 0]],
    ['over both', { lower: 10, upper: 50 }, 8, [above, 0]],
    ['over both, the least nought', { lower: 0, upper: 50 }, 8, [above, 0]],
    ['in a conflict the least alone counts', { lower: 50, upper: 20 }, 9, [met, 0]],
    ['short in a conflict', { lower: 50, upper: 20 }, 4, [short, 1]],
    ['not known', { lower: 50 }, -1, [notAssessed, -1]],
  ];
  test.each(cases)('of whole things: %s', (_, interval, existing, wanted) => {
    const { verdict, gap } = reported(interval, existing);
    expect([verdict, gap]).toEqual(wanted);
  });

  const exact: typeof cases = [
    ['at an end that will not do', { lower: 50, lowerStrict: 1 }, 50, [short, 0]],
    ['over it', { lower: 50, lowerStrict: 1 }, 51, [met, 0]],
    ['at an end that will', { lower: 50 }, 50, [met, 0]],
    ['at a most that will not', { upper: 50, upperStrict: 1 }, 50, [short, 0]],
    ['under it', { upper: 50, upperStrict: 1 }, 49, [met, 0]],
    ['at a most that will', { upper: 50 }, 50, [met, 0]],
    ['at the most beside a least', { lower: 10, upper: 50, upperStrict: 1 }, 50, [above, 0]],
    ['at both, which will do', { lower: 50, upper: 50 }, 50, [met, 0]],
  ];
  test.each(exact)('of areas: %s', (_, interval, existing, wanted) => {
    const { verdict, gap } = reported(interval, existing, false);
    expect([verdict, gap]).toEqual(wanted);
  });

  test('over the denominator, as far as that is exact', () => {
    const into = emptyAnswer();
    const area = asked({ measure: measure({ whole: false }), denominator: 30, existingFactor: 3 });
    const interval = { ...openInterval(), lower: 100 };
    report(into, area, interval, 20);
    expect(into).toMatchObject({ status: ok, verdict: short, gap: 40 });
    report(into, area, interval, MOST_EXACT);
    expect(into).toMatchObject({ status: unsaid, verdict: notAssessed, gap: -1 });
  });
});
