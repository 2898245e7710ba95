// What provisions are compiled to, piece by piece, and what is left to the explaining path.
import { describe, expect, test } from 'vitest';
import type { CompiledMeasure, MemberKind } from '../../../src/core/columns/compiled.ts';
import { compilerOf, found, judged, kind, URBAN, type Rule } from './own-columns.ts';

const desks = (id: string, rule: object = {}): Rule => ({ id, measure: 'desks', ...rule });
const stalls = (id: string, rule: object = {}): Rule => ({ id, measure: 'stalls', ...rule });
const MIXED = [kind('urban'), kind('rural')];
const URBAN_ONLY = { when: { settlement: 'urban' } };
const BAND = { when: { households: { from: '10' } } };

const inCommunity = (rules: readonly Rule[]) => compilerOf(rules).ofCommunity(URBAN).measures;
const inStreet = (rules: readonly Rule[], members: readonly MemberKind[] = MIXED) =>
  compilerOf(rules).ofStreet(URBAN, members).measures;
const linear = (one: CompiledMeasure | undefined) => {
  if (one?.kind !== 'linear') throw new Error('not linear');
  return one;
};
const pieces = (measures: readonly CompiledMeasure[]) => linear(measures[0]).ways.flat();
const whys = (measures: readonly CompiledMeasure[]) =>
  measures.map((one) => (one.kind === 'explained' ? one.why : one.kind));

describe('a piece', () => {
  test('whether it may be passed over: once it is reached, once it is passed, never', () => {
    const of = (rule: object) => pieces(inCommunity([desks('a', { least: '5', ...rule })]));
    expect(of({})).toMatchObject([{ settledBy: 'reaching' }]);
    expect(of({ strict: true })).toMatchObject([{ settledBy: 'passing' }]);
    expect(of({ uplift: 'written' })).toMatchObject([{ settledBy: 'nothing' }]);
  });

  test('reads its condition from a figure of the place', () => {
    const [piece] = pieces(inCommunity([desks('a', { least: '5', ...BAND })]));
    const input = { from: 'fact', id: 'households', scale: 1, members: null };
    expect(piece?.guards).toEqual([{ input, from: 10, below: null }]);
  });

  test('speaks of the same members of a figure, but for one that all inherit', () => {
    const inputs = (base: string) =>
      pieces(inStreet([stalls('s', { least: '1', base, ...URBAN_ONLY })]))[0]?.inputs;
    expect(inputs('households')).toMatchObject([{ members: [1] }]);
    expect(inputs('shared')).toMatchObject([{ members: null }]);
  });

  test('on a base that asks nothing asks nothing, unless it has to be known first whether it holds', () => {
    const on = (rule: object) => inCommunity([desks('a', { least: '2', base: 'chairs', ...rule })]);
    const raised = { uplift: 'written' };
    expect([on({}), on(BAND), on(raised)]).toEqual([[], [], []]);
    const [piece] = pieces(on({ ...BAND, ...raised }));
    expect(piece).toMatchObject({ inputs: [], lower: null, upper: null });
    const rules = [desks('a', { least: '2', base: 'chairs', ...BAND, ...raised })];
    expect(found(rules, 'desks', { households: [-1, 5, 15] })).toEqual([
      ...['pending', 'noRule', 'noRule'],
    ]);
    const town = { least: '2', base: 'chairs', when: { kind: 'township' }, ...raised };
    const open = compilerOf([desks('a', town)]).ofCommunity({ ...URBAN, kind: null });
    expect(judged(open, 'desks', { households: [5] })).toEqual(['pending']);
  });
});

describe('which provisions decide whether a measure is explained', () => {
  const unwritten = { least: '1', uplift: 'unwritten' };
  const way = (choice: string, rule: object) =>
    desks(choice, { ...rule, alternative: { group: 'side', choice } });
  const room = (...rules: readonly object[]): Rule[] =>
    rules.map((rule, at) => ({ id: `r${String(at)}`, measure: 'room', ...rule }));
  const HUGE = '999999999999999';
  const vast = (bound: string) => ({ siteArea: { [bound]: '9999999999' } });
  const small = { least: '1' };
  test.each([
    ['only those that ask', [desks('a', { ...unwritten, force: 'encouraged' })], []],
    [
      'only those that nothing overrides',
      [desks('a', unwritten), desks('b', { least: '2', overrides: ['a'] })],
      ['linear'],
    ],
    ['one way in a band', [way('north', { least: '1', ...BAND })], ['linear']],
    [
      'two ways, beside them a band',
      [
        way('north', { least: '1' }),
        way('south', { least: '2' }),
        desks('c', { least: '3', ...BAND }),
      ],
      ['linear'],
    ],
    ['a least too large', room({ least: HUGE }), ['too-large']],
    ['a most too large', room({ most: HUGE }), ['too-large']],
    ['a most too large beside a least', room({ least: '1', most: HUGE }), ['too-large']],
    ['a rate too large', room({ least: HUGE, base: 'households' }), ['too-large']],
    ['one of two too large', room(small, { least: HUGE }), ['too-large']],
    ['a band from too much', room({ ...small, when: vast('from') }), ['too-large']],
    ['a band below too much', room({ ...small, when: vast('below') }), ['too-large']],
    [
      'one of two bands',
      room({ ...small, when: { ...vast('from'), households: { from: '1' } } }),
      ['too-large'],
    ],
    ['one of two with such a band', room(small, { ...small, when: vast('from') }), ['too-large']],
    [
      'rates that only together are too fine',
      ['3037000507', '3037000493'].map((per, at) =>
        desks(`d${String(at)}`, { least: '1', base: 'households', per }),
      ),
      ['too-large'],
    ],
    [
      'a band that one of two ways overrides',
      [
        way('north', { ...small, overrides: ['c'] }),
        way('south', small),
        desks('c', { ...small, when: vast('from') }),
      ],
      ['too-large'],
    ],
    [
      'one of two ways',
      [
        { ...way('north', small), measure: 'room' },
        { ...way('south', { least: HUGE }), measure: 'room' },
      ],
      ['too-large'],
    ],
  ] as const)('%s', (_, rules, wanted) => {
    expect(whys(inCommunity(rules))).toEqual(wanted);
  });
});
