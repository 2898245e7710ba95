// By whom something is asked decides how it is judged: encouraged, of a whole street, in usable area; by hand.
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../../src/core/assessment/verdict/coverage.ts';
import { verdictInCount } from '../../../../src/core/assessment/verdict/presence.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { county, judged, outcomeIn, street, type SmallRule } from '../small-county.ts';

const desks = (id: string, rule: object): SmallRule => ({ id, measure: 'desks', ...rule });
const outcome = (rules: readonly SmallRule[], community: object, plan: object = {}) =>
  outcomeIn(county(rules, { streets: [street([community])], ...plan }), 'c1 desks');

test('what is encouraged is there when all of it is, whatever is asked beside it', () => {
  const some = desks('e', { least: '2', force: 'encouraged' });
  const is = (rules: readonly SmallRule[], count: number) =>
    outcome(rules, { existing: { desks: count } }).encouraged;
  expect([1, 2].map((count) => is([some], count))).toEqual(['notThere', 'there']);
  expect(is([some, desks('a', { least: '5' })], 3)).toBe('there');
  expect(is([some, desks('f', { least: '9', force: 'encouraged' })], 3)).toBe('notThere');
  expect(is([desks('f', { most: '9', force: 'encouraged' })], 30)).toBe('there');
});

test('in a count it stands for the verdict only where nothing is owed', () => {
  expect(verdictInCount('short', 'there', { status: 'ok' })).toBe('short');
  expect(verdictInCount('notAssessed', 'there', { status: 'noRule' })).toBe('met');
  expect(verdictInCount('notAssessed', null, { status: 'noRule' })).toBe('notAssessed');
});

test('where usable and built area bind together, or one that says neither, area is measured as usable, or as is said', () => {
  const room = (basis: string | undefined, id: string) => ({
    ...{ id, measure: 'room-area', least: '70' },
    ...(basis === undefined ? {} : { basis }),
  });
  const at = (first: string | undefined, second: string, areaBasis: string) =>
    judged(
      outcomeIn(
        county([room(first, 'a'), room(second, 'b')], {
          streets: [street([{ areaBasis, existing: { 'room-area': 70 } }])],
        }),
        'c1 room-area',
      ),
    );
  expect([at('built', 'usable', 'usable'), at('built', 'usable', 'built')]).toEqual([
    ...['met 0', 'notComparable'],
  ]);
  expect([at(undefined, 'built', 'built'), at(undefined, 'built', 'usable')]).toEqual([
    ...['met 0', 'notComparable'],
  ]);
});

test('a site owes nothing of what its street has once, as long as a rule that speaks asks for just that', () => {
  const once = { id: 'a', measure: 'clinics', least: '1' };
  const people = { id: 'b', measure: 'clinics', least: '1', base: 'households', per: '50' };
  const of = (...rules: readonly SmallRule[]) =>
    outcomeIn(
      county(rules, { extent: 'site', streets: [street([{ households: 90 }])] }),
      's1 clinics',
    ).ofWholePlace;
  const more = { ...once, least: '3' };
  expect([of(more, people), of(once, { ...people, base: 'visitors' })]).toEqual([false, false]);
  expect(of({ ...once, force: 'encouraged' })).toBe(true);
  const unmet = { when: { kind: 'township' } };
  expect([of(once), of(people), of(once, people)]).toEqual([true, false, false]);
  expect([of(once, { ...people, ...unmet }), of({ ...once, ...unmet })]).toEqual([true, false]);
});

describe('how far measures are', () => {
  const far = (rules: readonly SmallRule[], ...communities: object[]) =>
    coverageOf(county(rules, { streets: [street(communities)] }).outcomes, 'aim');

  test('money and what is never added up are left out, and what nobody requires', () => {
    const rules = ['pay', 'wage', 'desks', 'size'].map((measure) => ({
      ...{ id: measure, measure, least: measure === 'size' ? '0' : '1' },
    }));
    expect(far(rules, { households: 5 }).map(({ measure }) => measure.id)).toEqual(['desks']);
  });

  test('what the street owes as a whole is not among what a site lacks', () => {
    const rules = [desks('d', { least: '2' }), { id: 'h', measure: 'clinics', least: '1' }];
    const measures = (extent: string) =>
      coverageOf(county(rules, { extent, streets: [street([{}])] }).outcomes, 'aim').map(
        ({ measure }) => measure.id,
      );
    expect([measures('site'), measures('street')]).toEqual([['desks'], ['desks', 'clinics']]);
  });

  test('of equal parts that are missing the one that is short in more places comes first', () => {
    const rules = [
      { id: 'y', measure: 'yard-area', least: '2' },
      { id: 'd', measure: 'desks', least: '2' },
    ];
    const of = (yard: number, count: number) => ({ existing: { 'yard-area': yard, desks: count } });
    const found = far(rules, of(1, 0), of(1, 2));
    expect(found.map(({ measure, gap, short }) => [measure.id, print(gap, 'up'), short])).toEqual([
      ...[
        ['yard-area', '2', 2],
        ['desks', '2', 1],
      ],
    ]);
  });

  test('the greater missing share comes first, however few places it is in', () => {
    const rules = [
      { id: 'd', measure: 'desks', least: '10' },
      { id: 'y', measure: 'yard-area', least: '2' },
    ];
    const of = (yard: number, count: number) => ({ existing: { 'yard-area': yard, desks: count } });
    expect(far(rules, of(0, 8), of(2, 8)).map(({ measure }) => measure.id)).toEqual([
      ...['yard-area', 'desks'],
    ]);
  });

  test('nothing stands where nobody has counted; what is planned is said where it is', () => {
    const rules = [{ id: 'd', measure: 'desks', least: '2' }];
    const said = (community: object) =>
      far(rules, community).map(({ existing, planned }) =>
        [existing, planned].map((one) => one && plain(one)),
      );
    expect(said({})).toEqual([[null, null]]);
    expect(said({ existing: { desks: 1 }, planned: { desks: 4 } })).toEqual([['1', '5']]);
  });
});
