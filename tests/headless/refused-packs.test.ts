// Packs that a plan carries along are checked like any other: broken, cyclic and colliding ones are refused.
import { describe, expect, test } from 'vitest';
import { ownPack, rule, type OwnRule } from './own-pack.ts';
import { refusalWith } from './refusal.ts';

const codesOf = (...packs: unknown[]) =>
  [
    ...new Set(refusalWith(['ownPacks'], packs).map((problem) => problem.split(': ').at(-1))),
  ].sort();
const codesOfRules = (...rules: OwnRule[]) => codesOf(ownPack(rules));
const desks = (given: Partial<OwnRule>) =>
  rule({ id: 'a', measure: 'desks', least: '1', ...given });

test('a sound pack is taken', () => expect(codesOfRules(desks({}))).toEqual([]));

describe('no pack', () => {
  test.each([null, 5, 'format: community-facility-pack', true, []])('%j', (value) =>
    expect(refusalWith(['ownPacks'], [value])).toEqual(['ownPacks[0]: wrong-type']),
  );

  test.each([5, 'x', {}, true])('no list: %j', (value) =>
    expect(refusalWith(['ownPacks'], value)).toEqual(['ownPacks: wrong-type']),
  );

  test('a later version, an unknown key, a missing document', () => {
    expect(refusalWith(['ownPacks'], [{ ...ownPack([]), version: 2 }])).toEqual([
      'ownPacks[0].version: not-one-of',
    ]);
    expect(refusalWith(['ownPacks'], [{ ...ownPack([]), formula: 'x + 1' }])).toEqual([
      'ownPacks[0].formula: unknown-key',
    ]);
    expect(refusalWith(['ownPacks'], [{ ...ownPack([]), document: null }])).toEqual([
      'ownPacks[0].document: wrong-type',
    ]);
  });
});

test.each(['place', 'measure', 'readings', 'coverage', 'due', 'papers', 'write'])(
  'a paper is not called %s, as a page of the rulebook is',
  (id) => {
    const { document } = ownPack([]) as { document: object };
    expect(refusalWith(['ownPacks'], [{ ...ownPack([]), document: { ...document, id } }])).toEqual([
      'ownPacks[0].document.id: reserved-id',
    ]);
  },
);

describe('figures', () => {
  test.each(['-1', '1e5', 'NaN', '', '1/3', '0.0000001', '1'.repeat(16)])('least %j', (least) =>
    expect(codesOfRules(desks({ least, examples: [{ given: {}, expect: {} }] }))).toEqual([
      'bad-figure',
    ]),
  );

  test('nothing is divided by zero', () =>
    expect(codesOfRules(desks({ base: 'households', per: '0.000' }))).toEqual(['zero-figure']));

  test('an example must compute', () =>
    expect(codesOfRules(desks({ examples: [{ given: {}, expect: { least: '2' } }] }))).toEqual([
      'example-differs',
    ]));

  test('a date must exist', () =>
    expect(codesOfRules(desks({ due: '2026-02-30' }))).toEqual(['bad-date']));
});

describe('references', () => {
  test.each([
    [desks({ measure: 'benches' })],
    [desks({ base: 'benches' })],
    [desks({ base: 'toString' })],
    [desks({ base: 'existing:benches' })],
    [desks({ overrides: ['zz'] })],
    [desks({ beside: ['zz'] })],
    [desks({ when: { benches: { from: '1' } } })],
  ])('%j', (one) => expect(codesOfRules(one)).toEqual(['unknown-reference']));

  test('no bound at all', () =>
    expect(
      codesOfRules(rule({ id: 'a', measure: 'desks', examples: [{ given: {}, expect: {} }] })),
    ).toEqual(['no-bound']));
});

describe('circles', () => {
  test('a measure that rests on itself, at once or by way of another', () => {
    expect(codesOfRules(desks({ base: 'desks' }))).toEqual(['measure-cycle']);
    const chairs = rule({ id: 'b', measure: 'chairs', least: '1', base: 'desks' });
    expect(codesOfRules(desks({ base: 'chairs' }), chairs)).toEqual(['measure-cycle']);
  });

  test('a count of itself', () => {
    const tidy = { id: 'tidy', unit: 'count', whole: true, counts: ['tidy'] };
    expect(codesOf(ownPack([desks({})], {}, [tidy]))).toEqual(['measure-cycle']);
  });

  test('rules that override each other', () => {
    const a = desks({ overrides: ['b'] });
    expect(codesOfRules(a, desks({ id: 'b', overrides: ['a'] }))).toEqual(['override-cycle']);
    expect(codesOfRules(desks({ overrides: ['a'] }))).toEqual(['override-cycle']);
  });
});

describe('collisions', () => {
  test('with a built-in document, rule, or measure that it defines otherwise, or with each other', () => {
    expect(codesOf(ownPack([desks({})], { id: 'jieyang-2007-55' }))).toEqual(['duplicate-id']);
    const provision = { ...ownPack([desks({})]).provisions[0], id: 'jieyang-staff-minimum-5' };
    expect(codesOf({ ...ownPack([]), provisions: [provision] })).toEqual(['duplicate-id']);
    const workers = { id: 'community-workers', unit: 'person', whole: true };
    expect(codesOf(ownPack([], {}, [workers]))).toEqual(['defined-otherwise']);
    expect(codesOf(ownPack([desks({})]), ownPack([desks({})]))).toEqual(['duplicate-id']);
  });

  test('a weaker rule does not remove a firmer one, nor two unequal ones share a measure unsaid', () => {
    const firm = desks({ id: 'b', least: '2', force: 'mandatory' });
    expect(codesOfRules(firm, desks({ overrides: ['b'] }))).toEqual(['override-weaker']);
    expect(codesOfRules(firm, desks({}))).toEqual(['unacknowledged']);
  });
});
