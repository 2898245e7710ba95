// What is taken over from an earlier assessment is the very same, for the communities that are named and for nothing else.
import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assessment/assess.ts';
import { asked, county, outcomeIn, street, type SmallRule } from './small-county.ts';

const RULES: SmallRule[] = [
  { id: 'desk', measure: 'desks', least: '1', base: 'households', per: '100' },
  { id: 'rural', measure: 'yard-area', least: '9', when: { settlement: 'rural' } },
  { id: 'clinic', measure: 'clinics', least: '1', base: 'households', per: '100' },
];
const planOf = (households: number) => ({
  streets: [street([{ households: 250, existing: { desks: 2 } }, { households }])],
});
const before = county(RULES, planOf(500));
const fresh = county(RULES, planOf(700));
const again = (...unchanged: string[]) =>
  assess(fresh.plan, before.rulebook, { assessment: before, unchanged: new Set(unchanged) });
const unitOf = ({ evaluator }: typeof before, at: string) => {
  const found = evaluator.situation.units.find((unit) => unit.at === at);
  if (found === undefined) throw new Error(`there is no ${at}`);
  return found;
};
const rememberedOf = (one: typeof before, at: string) =>
  one.evaluator.remembered.get(unitOf(one, at));

test('what was found of an unchanged community is handed on, in its place of the new plan', () => {
  const later = again('c1');
  for (const key of ['c1 desks', 'c1 yard-area']) {
    const [was, is] = [outcomeIn(before, key), outcomeIn(later, key)];
    expect(is.levels).toBe(was.levels);
    expect(is.unit).toBe(unitOf(later, 'c1'));
  }
  expect(later.silent.map(({ unit, measure }) => `${unit.at} ${measure.id}`)).toEqual(
    fresh.silent.map(({ unit, measure }) => `${unit.at} ${measure.id}`),
  );
  expect(rememberedOf(before, 'c1')).toBeDefined();
  expect(rememberedOf(later, 'c1')).toBe(rememberedOf(before, 'c1'));
});

test('a community that has changed is worked out again: 7 desks where there were 5', () => {
  const later = again('c1');
  expect([asked(outcomeIn(before, 'c2 desks')), asked(outcomeIn(later, 'c2 desks'))]).toEqual([
    ...['ok 5.. by desk', 'ok 7.. by desk'],
  ]);
  expect(rememberedOf(later, 'c2')).not.toBe(rememberedOf(before, 'c2'));
});

test('a street never is, even one of the name of an unchanged community: 250 and 700 households ask for 10', () => {
  const later = again('c1', 's1');
  expect(asked(outcomeIn(before, 's1 clinics'))).toBe('ok 8.. by clinic');
  expect(asked(outcomeIn(later, 's1 clinics'))).toBe('ok 10.. by clinic');
});

test('a community is not taken for a street of its name', () => {
  const named = (households: number) => ({
    streets: [{ ...street([{ households }, { households: 100 }]), id: 'c1' }],
  });
  const was = county(RULES, named(250));
  const later = assess(county(RULES, named(250)).plan, was.rulebook, {
    ...{ assessment: was, unchanged: new Set(['c1', 'c2']) },
  });
  expect(asked(outcomeIn(later, 'c1 desks'))).toBe('ok 3.. by desk');
});

test('of a community that was not there before nothing is taken over', () => {
  const unchanged = new Set(['c1', 'c2']);
  const one = county(RULES, { streets: [street([{ households: 250, existing: { desks: 2 } }])] });
  const later = assess(fresh.plan, before.rulebook, { assessment: one, unchanged });
  expect(asked(outcomeIn(later, 'c2 desks'))).toBe('ok 7.. by desk');
});
