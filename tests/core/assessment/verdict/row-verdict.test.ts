// What a row says of an outcome, its verdict or why there is none, and of several places the worst; by hand.
import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/core/assessment/verdict/outcome.ts';
import {
  asListed,
  readAsPlanned,
} from '../../../../src/core/assessment/verdict/read-as-planned.ts';
import {
  evidenceIn,
  verdictOf,
  worstOf,
} from '../../../../src/core/assessment/verdict/row-verdict.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const desks = (id: string, rule: object): SmallRule => ({ id, measure: 'desks', ...rule });
const outcome = (rules: readonly SmallRule[], community: object, plan: object = {}) =>
  outcomeIn(county(rules, { streets: [street([community])], ...plan }), 'c1 desks');

test('what has no verdict says why: an input is missing, nothing is planned, nobody knows what stands, others owe it', () => {
  const hall = { id: 'h', measure: 'clinics', least: '1' };
  const rules = [desks('a', { least: '1', base: 'households' }), hall];
  const said = (key: string, plan: object, communities: object[] = [{ households: 9 }]) => {
    const found = county(rules, { streets: [street(communities)], ...plan });
    const one = asListed(found).find(({ unit, measure }) => `${unit.at} ${measure.id}` === key);
    return one && verdictOf(one, 'aim');
  };
  const fresh = { development: 'new-build' };
  expect(said('c1 desks', {})).toBe('notAssessed');
  expect(said('c1 desks', fresh)).toBe('notPlanned');
  expect(said('c1 desks', fresh, [{}])).toBe('pending');
  expect(said('c1 desks', fresh, [{ households: 9, planned: { desks: 9 } }])).toBe('met');
  expect(said('s1 clinics', fresh)).toBe('notPlanned');
  expect(said('s1 clinics', { ...fresh, extent: 'site' })).toBe('elsewhere');
  expect(said('s1 clinics', { extent: 'site' })).toBe('elsewhere');
});

test('several places show the worst of them; what others owe comes after all that is the plan’s', () => {
  const hall = { id: 'h', measure: 'clinics', least: '1' };
  const { outcomes } = county([desks('a', { least: '2' }), hall], {
    extent: 'site',
    streets: [street([{ existing: { desks: 2 } }, { existing: { desks: 1 } }, {}])],
  });
  const [met, short, open] = outcomes.filter(({ measure }) => measure.id === 'desks');
  const others = outcomes.find(({ measure }) => measure.id === 'clinics');
  const worst = (...places: (Outcome | undefined)[]) =>
    worstOf(
      places.flatMap((one) => one ?? []),
      'aim',
    );
  expect([worst(met, short, open), worst(met, open), worst(met, others), worst(others)]).toEqual([
    ...['short', 'notAssessed', 'met', 'elsewhere'],
  ]);
  expect(worst()).toBe('notAssessed');
  const wide = desks('w', { scope: 'street', least: '9' });
  const some = street([{ planned: { desks: 9 } }, {}]);
  const inPart = outcomeIn(
    county([wide], { development: 'new-build', streets: [some] }),
    's1 desks',
  );
  const built = { areaBasis: 'built', existing: { 'room-area': 5 } };
  const room = { id: 'r', measure: 'room-area', least: '5', basis: 'usable' };
  const fromWorst = [
    outcome([desks('p', { least: '1', base: 'visitors' })], {}),
    outcomeIn(county([room], { streets: [street([built])] }), 'c1 room-area'),
    readAsPlanned(inPart),
    open,
    outcome([desks('m', { most: '3', least: '1' })], { existing: { desks: 4 } }),
    met,
    others,
  ];
  expect(fromWorst.map((_, at) => worst(...fromWorst.slice(at).reverse()))).toEqual([
    ...['pending', 'notComparable', 'notPlanned', 'notAssessed', 'above', 'met', 'elsewhere'],
  ]);
});

test('a row says that it waits, or its verdict; several places are known as the weakest of them', () => {
  const waits = outcome([desks('a', { least: '1', base: 'households' })], {});
  const met = outcome([desks('a', { least: '1', of: 'quoted' })], { existing: { desks: 1 } });
  expect([verdictOf(waits, 'aim'), verdictOf(met, 'aim')]).toEqual(['pending', 'met']);
  expect([evidenceIn([], 'aim'), evidenceIn([waits, met], 'aim')]).toEqual([
    ...['primary', 'secondary'],
  ]);
});

test('not planned yet is only what can be planned here, is asked, and is judged by nothing else', () => {
  const rules = [
    desks('d', { least: '2', force: 'guidance' }),
    { id: 's', measure: 'size', least: '100' },
    { id: 'g', measure: 'good-communities', least: '50', base: 'communities', per: '100' },
    { id: 'o', measure: 'officers', least: '1', base: 'communities' },
  ];
  const said = (key: string, plan: object = {}, yardstick: 'must' | 'aim' = 'aim') => {
    const found = county(rules, { development: 'new-build', streets: [street([{}])], ...plan });
    const one = asListed(found).find(({ unit, measure }) => `${unit.at} ${measure.id}` === key);
    return one && verdictOf(one, yardstick);
  };
  expect([said('c1 desks'), said('990101 officers')]).toEqual(['notPlanned', 'notPlanned']);
  expect(said('c1 desks', {}, 'must'), 'nothing asks for it').toBe('notAssessed');
  expect(said('c1 size'), 'as many as the households are').toBe('notAssessed');
  expect(said('990101 good-communities'), 'counted').toBe('notAssessed');
  expect(said('990101 officers', { complete: null }), 'of a list').toBe('notAssessed');
});

test('read as planned, what stands and is not planned keeps its verdict, and what may stand is not judged', () => {
  const of = (community: object) =>
    verdictOf(readAsPlanned(outcome([desks('d', { least: '2' })], community)), 'aim');
  expect([of({}), of({ existing: { desks: 2 } })]).toEqual(['notPlanned', 'met']);
  const planned = { planned: { desks: 1 } };
  expect(of({ ...planned, development: 'renewal' })).toBe('notAssessed');
  expect(of({ ...planned, development: 'new-build' })).toBe('short');
});
