// Packs made to hang or overflow the calculation are refused or computed in time, never answered by an exception.
import { expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { required } from './answers.ts';
import { ownPack, rule } from './own-pack.ts';
import { refusalWith } from './refusal.ts';

const codesOf = (pack: object) =>
  refusalWith(['ownPacks'], [pack]).map((problem) => problem.split(': ').at(-1));
const answer = (pack: object, measure: string) =>
  required(
    planOf({ place: '110101', year: 2026, packs: ['own'], ownPacks: [pack], communities: [{}] }),
    measure,
  );
const counted = (id: string, more: object = {}) => ({ id, unit: 'count', whole: true, ...more });

test('a count of what rests on the count itself is a circle, through what exists too', () => {
  const tidy = counted('tidy', { counts: ['desks'] });
  const desks = rule({ id: 'a', measure: 'desks', least: '1', base: 'existing:tidy' });
  const whole = rule({ id: 'b', measure: 'tidy', least: '1' });
  expect(codesOf(ownPack([desks, whole], {}, [tidy]))).toContain('measure-cycle');
});

test('each of 40 rules overriding all before it is no riddle', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `r${index}`);
  const rules = ids.map((id, index) =>
    rule({ id, measure: 'desks', least: String(index + 1), overrides: ids.slice(0, index) }),
  );
  expect(answer(ownPack(rules), 'desks')).toEqual(['ok 40..']);
});

test('500 measures, each built on the next, are refused', () => {
  const rules = Array.from({ length: 500 }, (_, index) =>
    rule({
      id: `m${index}`,
      measure: `m${index}`,
      least: '1',
      base: index === 499 ? 'one' : `m${index + 1}`,
    }),
  );
  const pack = ownPack(
    rules,
    {},
    rules.map(({ measure }) => counted(measure)),
  );
  expect(new Set(codesOf(pack))).toEqual(new Set(['chain-too-long']));
});

test('places that do not exist govern nothing', () => {
  const one = rule({ id: 'a', measure: 'desks', least: '1' });
  expect(codesOf(ownPack([one], { jurisdiction: '999999' }))).toEqual(['unknown-place']);
  const there = { ...one, when: { places: ['999999'] } };
  expect(codesOf(ownPack([there]))).toEqual(['unknown-place']);
});

test('a pack of the user takes part when it is switched on, whatever evidence it claims', () => {
  const one = rule({ id: 'a', measure: 'desks', least: '1' });
  const pack = ownPack([one], { evidence: 'primary' });
  const off = planOf({ place: '110101', year: 2026, ownPacks: [pack], communities: [{}] });
  expect(required(off, 'desks')).toEqual([]);
});

test('problems of a pack lie in the file that carries it', () => {
  const one = rule({ id: 'a', measure: 'benches', least: '1' });
  const [problem] = refusalWith(['ownPacks'], [ownPack([one])]);
  expect(problem).toMatch(/^ownPacks\[0\].*: unknown-reference$/);
});
