// Shares of communities on a few rules of a test's own: what is one, which communities it speaks of, what is foregone, by hand.
import { describe, expect, test } from 'vitest';
import { goalsOf, type Goal } from '../../../../src/core/assessment/programme/goals.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { ownPlan, text } from '../outlook/own-outcome.ts';

const share = (id: string, more: object = {}): OwnRule => ({
  ...{ id, measure: 'share', least: '80', per: '100', base: 'communities' },
  examples: [{ given: { communities: '5' }, expect: { least: '4' } }],
  ...more,
});
const counting = (more: object = {}) => ({
  ...{ id: 'share', scope: 'county', unit: 'count', whole: true, counts: ['desks'] },
  ...more,
});
const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const five = { existing: { desks: 5 } };

function goals(rules: readonly OwnRule[], streets: readonly object[], more: object = {}): Goal[] {
  const county = { extent: 'county', streets, ...more };
  const all = goalsOf(ownPlan(rules, [], county, [counting()]));
  return all.filter(({ shares }) => shares.some(({ document }) => document.id === 'own'));
}
const one = (...given: Parameters<typeof goals>): Goal => {
  const [goal] = goals(...given);
  if (goal === undefined) throw new Error('there is a share');
  return goal;
};

test('of two counties of a city each has its own communities', () => {
  const streets = ['445202', '445222'].map((place) => ({ place, communities: [five] }));
  const found = goals([desk, share('share')], streets, { place: '445200', extent: 'prefecture' });
  expect(found.map(({ communities }) => communities.map(({ unit }) => unit.at))).toEqual([
    ...[['c1'], ['c2']],
  ]);
});

test('of streets that list no communities none is counted', () => {
  const { communities, named } = one([desk, share('share')], [{ communities: [] }]);
  expect([communities, named.map(({ id }) => id)]).toEqual([[], ['desks']]);
});

describe('what no open community can change any more', () => {
  // Four of five must meet it.
  const foregone = (communities: readonly object[], street: object = {}, more: object = {}) => {
    const goal = one([desk, share('share')], [{ ...street, communities }], more);
    return [goal.typed, goal.foregone && text(goal.foregone)];
  };
  const four = [five, five, five, five];
  const no = { existing: { desks: 4 } };

  test('met by four already; one missing whatever the open ones have; else they decide', () => {
    expect(foregone([...four, {}])).toEqual([false, 'met']);
    expect(foregone([five, five, no, no, {}])).toEqual([false, '1']);
    expect(foregone([five, five, five, no, {}])).toEqual([false, null]);
    expect(foregone([...four, no])).toEqual([false, null]);
  });
  test('nothing where a figure was typed for the county or one of its streets, not for a community', () => {
    const areas = { '110101': { existing: { share: 4 } } };
    expect(foregone([...four, {}], {}, { areas })).toEqual([true, null]);
    expect(foregone([...four, {}], { existing: { share: 4 } })).toEqual([true, null]);
    const marked = { existing: { share: 1 } };
    // Five of six must, four do and one is marked.
    expect(foregone([...four, marked, {}])).toEqual([false, 'met']);
  });
  test('typed is what one of several streets has typed', () => {
    const streets = [{ communities: [{}] }, { existing: { share: 1 }, communities: [{}] }];
    expect(one([desk, share('share')], streets).typed).toBe(true);
  });
  test('nothing of a list that may lack communities, or of a county wider than the plan', () => {
    expect(foregone([...four, {}], {}, { complete: false })).toEqual([false, null]);
    expect(foregone([...four, {}], {}, { extent: 'street' })).toEqual([false, null]);
  });
  test('nothing while how many are asked waits for an input', () => {
    const waits: OwnRule = { id: 'waits', measure: 'share', least: '1', base: 'floorArea' };
    const goal = one([desk, share('share'), waits], [{ communities: [...four, {}] }]);
    expect([goal.outcome.status, goal.foregone]).toEqual(['pending', null]);
  });
});

test('a share is of a county or wider, counts places, and has a lower end; a weaker one beside it is one too', () => {
  const ids = (rules: readonly OwnRule[], measure: object) =>
    goalsOf(ownPlan(rules, [five], { extent: 'county' }, [measure]))
      .flatMap(({ shares }) => shares.map(({ provision }) => provision.id))
      .filter((id) => id.startsWith('own-'));
  const sixty = share('sixty', {
    least: '60',
    examples: [{ given: { communities: '5' }, expect: { least: '3' } }],
  });
  expect(ids([share('share'), sixty], counting())).toEqual(['own-share', 'own-sixty']);
  expect(ids([share('share')], counting({ scope: 'street' }))).toEqual([]);
  expect(ids([share('share')], counting({ scope: 'community', counts: undefined }))).toEqual([]);
  expect(ids([share('share')], counting({ unit: 'person', counts: undefined }))).toEqual([]);
  const people = { id: 'people', measure: 'share', base: 'households', least: '1', per: '100' };
  expect(ids([people], counting())).toEqual([]);
  const most = { id: 'most', measure: 'share', base: 'communities', most: '1' };
  const examples = [{ given: { communities: '5' }, expect: { most: '5' } }];
  expect(ids([{ ...most, examples }], counting())).toEqual([]);
});

test('of a county wider than the plan those are counted of which its share speaks', () => {
  const both = { communities: [{}, { settlement: 'rural' }] };
  const streets = [both, { ...both, kind: 'township' }];
  const counted = (when: object) =>
    one([share('share', { when })], streets, { extent: 'street' }).communities.map(
      ({ unit }) => unit.at,
    );
  expect(counted({})).toEqual(['c1', 'c2', 'c3', 'c4']);
  expect(counted({ settlement: 'urban', kind: 'street' })).toEqual(['c1']);
  expect(counted({ settlement: 'rural' })).toEqual(['c2', 'c4']);
  expect(counted({ kind: 'township' })).toEqual(['c3', 'c4']);
});

test('what a community is short of, has too much of, or cannot be compared in', () => {
  const room = { id: 'room', measure: 'room', least: '80', basis: 'usable' };
  const named = counting({ counts: ['desks', 'room'] });
  const built = { ...{ areaBasis: 'built' }, existing: { desks: 5, room: 80 } };
  const usable = (desks: number) => ({ areaBasis: 'usable', existing: { desks, room: 80 } });
  const list = [usable(5), usable(4), usable(10), built, { areaBasis: 'usable' }];
  const all = goalsOf(
    ownPlan([{ ...desk, most: '9' }, room, share('share')], list, { extent: 'county' }, [named]),
  );
  const found = all.find(({ outcome }) => outcome.measure.id === 'share');
  expect(
    found?.communities.map(({ meets, short, unknown }) => [
      ...[meets, short.map(({ id }) => id).join(), unknown.map(({ id }) => id).join()],
    ]),
  ).toEqual([
    [true, '', ''],
    [false, 'desks', ''],
    [false, 'desks', ''],
    [null, '', 'room'],
    [null, '', 'desks,room'],
  ]);
});
