// What is asked alike in several sorts of places is there once, and what is not is kept apart.
import { expect, test } from 'vitest';
import { createCompiler } from '../../../src/core/columns/compiler.ts';
import type { CompiledSort } from '../../../src/core/columns/compiled.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { compilerOf, kind, URBAN, type Rule } from './own-columns.ts';

const { rulebook } = builtinRules();

/** Desks by households, more of them in a township; chairs in cities alone; a room by desks. */
const RULES: readonly Rule[] = [
  { id: 'desks', measure: 'desks', least: '2', base: 'households', per: '100' },
  { id: 'more-desks', measure: 'desks', least: '3', when: { kind: 'township' }, beside: ['desks'] },
  { id: 'chairs', measure: 'chairs', least: '4', when: { settlement: 'urban' } },
  { id: 'room', measure: 'room', least: '5', base: 'desks' },
];
const GATES: Rule = { id: 'gates', measure: 'gates', least: '1' };
const STALLS: Rule = {
  ...{ id: 'stalls', measure: 'stalls', least: '1', base: 'households', per: '100' },
  when: { settlement: 'urban' },
};

const of = ({ measures }: CompiledSort, id: string) =>
  measures.find(({ measure }) => measure.id === id);

test('places of which the same provisions speak have the very same lists', () => {
  const { ofCommunity } = compilerOf(RULES);
  const [here, there] = [ofCommunity(URBAN), ofCommunity({ ...URBAN, place: '120101' })];
  const renewed = ofCommunity({ ...URBAN, development: 'renewal' });
  expect(here.measures.map(({ measure }) => measure.id)).toEqual(['desks', 'chairs', 'room']);
  expect(there.measures).toBe(here.measures);
  expect(renewed.measures).toBe(here.measures);
  expect(renewed.inOrder).toBe(here.inOrder);
  expect(renewed.sort).toMatchObject({ development: 'renewal', members: [] });
});

test('where one measure is not asked the others are the same', () => {
  const { ofCommunity } = compilerOf(RULES);
  const [urban, rural] = [ofCommunity(URBAN), ofCommunity({ ...URBAN, settlement: 'rural' })];
  expect(rural.measures.map(({ measure }) => measure.id)).toEqual(['desks', 'room']);
  expect(of(rural, 'desks')).toBe(of(urban, 'desks'));
  expect(of(rural, 'room')).toBe(of(urban, 'room'));
});

test('a measure that rests on another is compiled anew where that is asked otherwise', () => {
  const { ofCommunity } = compilerOf(RULES);
  const [street, town] = [ofCommunity(URBAN), ofCommunity({ ...URBAN, kind: 'township' })];
  expect(of(town, 'desks')).not.toBe(of(street, 'desks'));
  expect(of(town, 'room')).not.toBe(of(street, 'room'));
  expect(of(town, 'chairs')).toBe(of(street, 'chairs'));
});

test('a condition whose answer is not known is not one that holds', () => {
  const { ofCommunity } = compilerOf(RULES);
  const [urban, unknown] = [ofCommunity(URBAN), ofCommunity({ ...URBAN, settlement: null })];
  expect(of(unknown, 'chairs')).not.toBe(of(urban, 'chairs'));
});

const MIXED = [kind('urban'), kind('rural')];
const RENEWED = [kind('urban', 'renewal'), kind('rural')];

test('streets of other communities are asked alike, unless a rule speaks of some of these', () => {
  const whole = compilerOf([GATES]);
  expect(whole.ofStreet(URBAN, RENEWED).measures).toBe(whole.ofStreet(URBAN, MIXED).measures);
  const some = compilerOf([GATES, STALLS]);
  const [mixed, renewed] = [some.ofStreet(URBAN, MIXED), some.ofStreet(URBAN, RENEWED)];
  expect(of(renewed, 'gates')).toBe(of(mixed, 'gates'));
  expect(renewed.measures).not.toBe(mixed.measures);
});

test('communities and streets of which nothing is asked are kept apart', () => {
  const elsewhere: Rule = { id: 'desks', measure: 'desks', least: '1' };
  const { ofCommunity, ofStreet } = compilerOf([{ ...elsewhere, when: { places: ['120101'] } }]);
  expect(ofCommunity(URBAN).measures).toEqual([]);
  expect(ofStreet(URBAN, MIXED).measures).toEqual([]);
  expect(ofStreet(URBAN, MIXED).measures).not.toBe(ofCommunity(URBAN).measures);
});

test('each measure is compiled once, after those that it rests on', () => {
  const { inOrder } = compilerOf(RULES).ofCommunity(URBAN);
  expect(inOrder.map(({ measure }) => measure.id)).toEqual(['desks', 'chairs', 'room']);
  const on: readonly Rule[] = [
    { id: 'desks', measure: 'desks', least: '1', base: 'room' },
    { id: 'room', measure: 'room', least: '5' },
  ];
  const both = compilerOf(on).ofCommunity(URBAN);
  expect(both.inOrder.map(({ measure }) => measure.id)).toEqual(['room', 'desks']);
  expect(both.measures.map(({ measure }) => measure.id)).toEqual(['desks', 'room']);
});

test('streets with the same members in another order are the same; with others, others are spoken of', () => {
  const { ofStreet } = compilerOf([STALLS]);
  const three = [kind('urban', 'renewal'), kind('rural'), kind('urban')];
  const inputs = (members: typeof three) => {
    const [stalls] = ofStreet(URBAN, members).measures;
    return stalls?.kind === 'linear' && stalls.ways[0]?.[0]?.inputs[0]?.members;
  };
  expect(ofStreet(URBAN, [...MIXED].reverse())).toBe(ofStreet(URBAN, MIXED));
  expect(inputs(MIXED)).toEqual([1]);
  expect(inputs(three)).toEqual([1, 2]);
});

test.each([
  ['by what is asked without a figure', { measure: 'stalls', least: '5' }],
  ['by what stands in the whole place', { measure: 'crowd', least: '1', base: 'households' }],
])('streets of other members are told apart %s', (_, rule) => {
  const some = { ...rule, id: 'some', when: { settlement: 'urban' } };
  const fixed: Rule = { id: 'fixed', measure: 'crowd', least: '3', when: { settlement: 'urban' } };
  const { ofStreet } = compilerOf(
    rule.measure === 'crowd' ? [some, { ...fixed, beside: ['some'] }] : [some],
  );
  expect(ofStreet(URBAN, RENEWED).measures).not.toBe(ofStreet(URBAN, MIXED).measures);
});

test('the papers of today: a few hundred different questions for the thousands of places and kinds', () => {
  const { ofCommunity } = createCompiler(rulebook, {
    asOf: '2026-11-21',
    horizon: 2026,
    packs: [],
  });
  const sorts = [...rulebook.places.keys()]
    .filter((code) => !code.endsWith('00'))
    .flatMap((place) =>
      (['urban', 'rural'] as const).map((settlement) =>
        ofCommunity({ ...URBAN, place, settlement }),
      ),
    );
  const lists = new Set(sorts.map(({ measures }) => measures));
  expect(sorts.length).toBeGreaterThan(5000);
  expect(lists.size).toBeLessThan(new Set(sorts).size);
});
