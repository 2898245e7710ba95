// Ways that a text leaves open, as rows: which are told, which stay a reading, and where several groups are too many.
import { expect, test } from 'vitest';
import type { OwnRule } from '../../headless/own-pack.ts';
import { group, measure, rulesOf } from './own-rules.ts';

const desk = (id: string, alternative?: object, rest: object = {}): OwnRule => ({
  ...{ id, measure: 'desks', least: '1', ...(alternative && { alternative }) },
  ...rest,
});
const of = (name: string, choice: string) => ({ group: name, choice });

const waysOf = (rules: readonly OwnRule[], alternatives: readonly object[]) => {
  const [first] = rulesOf(rules, [], { alternatives }).measures;
  return [first?.ways, first?.provisions.map(({ way }) => way)];
};

test('of three ways the two that speak of the measure are told, in the order of their group', () => {
  const rules = [desk('all'), desk('c', of('how', 'c')), desk('a', of('how', 'a'))];
  expect(waysOf(rules, [group('how', ['a', 'b', 'c'])])).toEqual([
    ['a', 'c'],
    [0, 2, 1],
  ]);
});

test('one way that speaks alone is none, and belongs to every way', () => {
  expect(waysOf([desk('all'), desk('a', of('how', 'a'))], [group('how', ['a', 'b'])])).toEqual([
    [],
    [0, 0],
  ]);
});

test('a reading that is chosen is no way, beside open ones too', () => {
  const rules = [desk('r', of('read', 'x')), desk('a', of('how', 'a')), desk('b', of('how', 'b'))];
  const groups = [group('read', ['x', 'y'], 'x'), group('how', ['a', 'b'])];
  expect(waysOf(rules, groups)).toEqual([
    ['a', 'b'],
    [0, 1, 2],
  ]);
  expect(waysOf([desk('r', of('read', 'x')), desk('all')], groups)).toEqual([[], [0, 0]]);
});

test('a measure of which two groups leave their ways open is left out whole', () => {
  const rules = [desk('all'), desk('a', of('how', 'a')), desk('x', of('where', 'x'))];
  const alternatives = [group('how', ['a', 'b']), group('where', ['x', 'y'])];
  const { untold, measures } = rulesOf(rules, [], { alternatives });
  expect(untold.map(({ why }) => why)).toEqual(['several-ways', 'several-ways', 'several-ways']);
  expect(measures).toEqual([]);
});

test('what counts communities is told of a street; an encouragement elsewhere takes nothing with it', () => {
  const halls = measure('halls', 'street', { counts: ['desks'] });
  const parks = measure('parks', 'street');
  const urban = { force: 'encouraged', when: { settlement: 'urban' } };
  const rules = [
    desk('halls', undefined, { measure: 'halls' }),
    desk('parks', undefined, { measure: 'parks', ...urban }),
    desk('own', undefined, { measure: 'halls', scope: 'community', ...urban }),
  ];
  const { untold, measures } = rulesOf(rules, [halls, parks]);
  expect(measures.map((one) => one.measure.id)).toEqual(['halls']);
  expect(untold.map(({ why }) => why)).toEqual(['encouraged', 'encouraged']);
});
