// What a number is known by, and whether the time it was asked for is over.
import { describe, expect, test } from 'vitest';
import { isWholeOrNot } from '../../../../src/core/assessment/requirement/settled-anyway.ts';
import { asked, county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const outcome = (rules: readonly SmallRule[], plan: object, key: string) =>
  outcomeIn(county(rules, plan), key);
const say = (rules: readonly SmallRule[], plan: object, key: string) =>
  asked(outcome(rules, plan, key));

const desks = (id: string, rule: object = {}): SmallRule => ({ id, measure: 'desks', ...rule });
const one = (community: object = {}) => ({ streets: [street([community])] });

describe('what a number is known by', () => {
  const of = (...papers: string[]) =>
    papers.map((paper, at) => desks(`r${at}`, { of: paper, least: '5' }));
  test.each([
    [['known'], 'ok 5.. by r0'],
    [['quoted'], 'ok 5.. by r0, secondary'],
    [['own'], 'ok 5.. by r0, user'],
    [['unnamed'], 'ok 5.. by r0, sample'],
    [['quoted', 'known'], 'ok 5.. by r0+r1'],
    [['known', 'quoted'], 'ok 5.. by r0+r1'],
    [['quoted', 'own'], 'ok 5.. by r0+r1, mixed'],
    [['own', 'own'], 'ok 5.. by r0+r1, user'],
  ])('papers %j that ask the same: %s', (papers, expected) => {
    expect(say(of(...papers), one(), 'c1 desks')).toBe(expected);
  });

  test('each end by those who decide it; who asks for less is not heard', () => {
    const least = desks('a', { least: '5' });
    const most = desks('b', { of: 'quoted', most: '9' });
    expect(say([least, most], one(), 'c1 desks')).toBe('ok 5..9 by a+b, secondary');
    expect(
      say(
        [
          { ...least, of: 'quoted' },
          { ...most, of: 'known' },
        ],
        one(),
        'c1 desks',
      ),
    ).toBe('ok 5..9 by a+b, secondary');
    expect(say([{ ...least, of: 'quoted' }, most], one(), 'c1 desks')).toBe(
      'ok 5..9 by a+b, secondary',
    );
    const less = desks('b', { of: 'quoted', least: '4' });
    expect(say([least, less], one(), 'c1 desks')).toBe('ok 5.. by a');
  });

  test('what it is built on counts too', () => {
    const of = (paper: string) => [
      { id: 'c', measure: 'clinics', least: '1', of: paper },
      { id: 'n', measure: 'nurses', least: '2', base: 'clinics', of: 'own' },
    ];
    expect(say(of('known'), one(), 's1 nurses')).toBe('ok 2.. by n, user');
    expect(say(of('quoted'), one(), 's1 nurses')).toBe('ok 2.. by n, mixed');
  });
});

describe('what a plan asked for a time that is over', () => {
  const outside = (rules: readonly SmallRule[], horizon: number) =>
    outcome(rules, { ...one(), horizon }, 'c1 desks').outsidePeriod;
  const planned = desks('p', { of: 'planned', least: '5' });

  test('is marked once its period is over, as long as nothing else asks as much', () => {
    expect([2014, 2015, 2016].map((year) => outside([planned], year))).toEqual([
      ...[false, false, true],
    ]);
    expect(outside([planned, desks('a', { least: '5' })], 2016)).toBe(false);
    expect(outside([planned, desks('a', { least: '4' })], 2016)).toBe(true);
  });

  test('so is a target that was due in an earlier year, and no other duty', () => {
    const due = (force: string) => desks('d', { least: '5', due: '2020-06-30', force });
    expect([2020, 2021].map((year) => outside([due('target')], year))).toEqual([false, true]);
    expect(outside([due('mandatory')], 2021)).toBe(false);
  });

  test('where nothing is asked, or not yet, no time is over', () => {
    const waiting = desks('w', { of: 'planned', least: '5', base: 'households' });
    expect(outside([waiting], 2016)).toBe(false);
    const rural = { when: { settlement: 'rural' } };
    expect(outside([desks('p', { of: 'planned', least: '5', ...rural })], 2016)).toBe(false);
  });
});

describe('whether a rule asks one thing of the whole place, or nothing', () => {
  const whole = (rule: object) => {
    const { considered } = outcome([desks('d', { least: '5', ...rule })], one(), 'c1 desks');
    const [found] = considered;
    if (found === undefined) throw new Error('the rule is considered');
    const { provision } = found.rule;
    return (['community', 'street', 'county', 'prefecture'] as const)
      .filter((scope) => isWholeOrNot(provision, { scope }))
      .join(' ');
  };
  test.each([
    [{}, 'community street county prefecture'],
    [{ when: { settlement: 'urban' } }, 'community'],
    [{ when: { kind: 'street' } }, 'community street'],
    [{ when: { places: ['990101'] } }, 'community street'],
    [{ when: { placesExcept: ['990101'] } }, 'community street'],
    [{ when: { places: ['990101'], settlement: 'urban' } }, 'community'],
    [{ uplift: 'raise' }, ''],
  ])('%j: of a %s', (rule, scopes) => {
    expect(whole(rule)).toBe(scopes);
  });
});
