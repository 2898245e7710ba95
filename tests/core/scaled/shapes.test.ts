// What a row holds, by hand: its base, its ends over one denominator, its guard, its members, and what a measure rests on.
import { expect, test } from 'vitest';
import type { ScaledEnd, ScaledRules } from '../../../src/core/scaled/scaled.ts';
import { ownPack, type OwnRule } from '../../headless/own-pack.ts';
import { measure, rulesOf, rulesOfPapers, WORDS } from './own-rules.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '1' };
const halls = measure('halls', 'street');

const rowOf = ({ measures }: ScaledRules, id = 'own-desk') =>
  measures.flatMap(({ provisions }) => provisions).find((one) => one.provision.id === id);
const measureOf = ({ measures }: ScaledRules, id: string) =>
  measures.find((one) => one.measure.id === id);
const end = (one: ScaledEnd | null | undefined) =>
  one && [one.factor.toFixed(), one.plus.toFixed(), one.strict];

test.each([
  [undefined, []],
  ['households', ['households']],
  [
    ['households', 'population'],
    ['households', 'population'],
  ],
])('the base %j is those figures', (base, figures) => {
  expect(rowOf(rulesOf([{ ...desk, ...(base && { base }) }]))?.base).toEqual({
    kind: 'figures',
    figures,
  });
});

test('2 to 3 for 10,000 and one more are over a million, from the number of people in millionths', () => {
  const doctors = { ...desk, least: '2', most: '3', per: '10000', base: 'population', plus: '1' };
  const example = { given: { population: '10000' }, expect: { least: '3', most: '4' } };
  const found = rulesOf([{ ...doctors, examples: [example] }]);
  const row = rowOf(found);
  // 3 for 10,000 of what stands in millionths: over 10^4 x 10^6, where 2 for 10,000 is 2.
  const { denominator, standsFactor } = measureOf(found, 'desks') ?? {};
  expect(denominator?.toFixed()).toBe('10000000000');
  expect(standsFactor?.toFixed()).toBe('10000');
  expect(end(row?.lower)).toEqual(['2', '10000000000', false]);
  expect(end(row?.upper)).toEqual(['3', '10000000000', false]);
});

test('an end that is not stated is none; 7 for the number one, itself a million millionths', () => {
  const at = rowOf(rulesOf([{ id: 'desk', measure: 'desks', most: '7' }]));
  expect([at?.lower, end(at?.upper)]).toEqual([null, ['7', '0', false]]);
  const over = rowOf(rulesOf([{ ...desk, strict: true }]));
  expect([end(over?.lower), over?.upper]).toEqual([['1', '0', true], null]);
});

test.each([
  [{ from: '1000' }, ['1000000000', null]],
  [{ below: '2500.5' }, [null, '2500500000']],
  [{ from: '0', below: '1' }, ['0', '1000000']],
])('%j is asked in millionths', (households, [from, below]) => {
  const guard = rowOf(rulesOf([{ ...desk, when: { households } }]))?.guard;
  expect(guard?.figure).toBe('households');
  expect([guard?.from?.toFixed() ?? null, guard?.below?.toFixed() ?? null]).toEqual([from, below]);
});

test('a rule without figures has no guard', () => expect(rowOf(rulesOf([desk]))?.guard).toBeNull());

test.each([
  [{ settlement: 'urban' }, { settlement: ['urban'], development: undefined }],
  [{ development: 'renewal' }, { settlement: undefined, development: ['renewal'] }],
  [{ kind: 'township' }, null],
])('of a street %j selects members, of a community none', (when, members) => {
  const street: OwnRule = { id: 'desk', measure: 'halls', least: '1', when };
  expect(rowOf(rulesOf([street], [halls]))?.members).toEqual(members);
  const community = { settlement: 'urban', development: 'renewal' };
  expect(rowOf(rulesOf([{ ...desk, when: community }]))?.members).toBeNull();
});

test('who speaks of members of a street is not whole or not', () => {
  const street = (when: object): OwnRule => ({ id: 'desk', measure: 'halls', least: '1', when });
  const of = (when: object) => rowOf(rulesOf([street(when)], [halls]))?.isWholeOrNot;
  expect([of({ settlement: 'urban' }), of({ kind: 'township' })]).toEqual([false, true]);
  expect(rowOf(rulesOf([{ ...desk, when: { settlement: 'urban' } }]))?.isWholeOrNot).toBe(true);
});

test('chairs rest on desks, desks on the room; each is lent over its own denominator', () => {
  const found = rulesOf(
    [
      { id: 'room', measure: 'room', least: '3', per: '7', base: 'households' },
      { id: 'desk', measure: 'desks', least: '1', per: '4', base: 'room' },
      { id: 'chair', measure: 'chairs', least: '2', base: 'desks' },
      { id: 'chair-2', measure: 'chairs', least: '5' },
    ].map((one) => ({ ...one, examples: [EXAMPLES[one.id] ?? {}] })),
  );
  const [room, desks, chairs] = ['room', 'desks', 'chairs'].map((id) => measureOf(found, id));
  expect([room, desks, chairs].map((one) => one?.layer)).toEqual([0, 1, 2]);
  expect([room, desks, chairs].map((one) => one?.restsOn)).toEqual([[], ['room'], ['desks']]);
  expect(rowOf(found)?.base).toEqual({ kind: 'requirement', measure: 'room' });
  expect([room, desks, chairs].map((one) => one?.denominator.toFixed())).toEqual([
    '7000000',
    '28000000',
    '1000000',
  ]);
  expect(end(rowOf(found, 'own-room')?.lower)).toEqual(['3', '0', false]);
  // a quarter of a room of which 7,000,000 are one: 1 over 28,000,000
  expect(end(rowOf(found)?.lower)).toEqual(['1', '0', false]);
  // desks are whole, and stand in millionths: two chairs for each
  expect(end(rowOf(found, 'own-chair')?.lower)).toEqual(['2', '0', false]);
  expect(end(rowOf(found, 'own-chair-2')?.lower)).toEqual(['5', '0', false]);
});

const EXAMPLES: Readonly<Record<string, object>> = {
  room: { given: { households: '7' }, expect: { least: '3' } },
  desk: { given: { room: '8' }, expect: { least: '2' } },
  chair: { given: { desks: '3' }, expect: { least: '6' } },
  'chair-2': { given: {}, expect: { least: '5' } },
};

test.each([
  // An area over 10^12 ends within twelve places; over 2 x 10^12 or 5 x 10^12 it has thirteen.
  ['1000000', []],
  ['2000000', ['too-many-places']],
  ['5000000', ['too-many-places']],
])('an area for %s households', (per, why) => {
  const { untold } = rulesOf([{ ...desk, measure: 'room', base: 'households', per }]);
  expect(untold.map((one) => one.why)).toEqual(why);
});

test('what stands is the own figure, else a figure of the place, else the sum of the parts', () => {
  const size = measure('size', 'community', { unit: 'household', existingFrom: 'households' });
  const all = measure('all', 'community', { parts: ['desks', 'chairs'] });
  const rules = ['size', 'all', 'desks'].map((id): OwnRule => ({ id, measure: id, least: '1' }));
  const found = rulesOf(rules, [size, all]);
  const existing = (id: string) => measureOf(found, id)?.existing;
  expect(existing('desks')).toEqual([['desks']]);
  expect(existing('size')).toEqual([['size'], ['households']]);
  expect(existing('all')).toEqual([['all'], ['desks', 'chairs']]);
});

const fact = (id: string, inherits: boolean) => ({
  ...{ id, label: WORDS, unit: 'person', whole: true, inherits },
});
const FACTS = [fact('retirees', false), fact('plan-level', true), fact('students', false)];

test('the figures that papers ask for beside those of every place, as a base or a condition', () => {
  const asked = [
    { ...desk, base: 'retirees' },
    { ...desk, id: 'level', when: { 'plan-level': { from: '1' } } },
    { ...desk, id: 'people', base: 'population', when: { households: { from: '1' } } },
  ];
  expect(rulesOf(asked, [], { facts: FACTS }).facts).toEqual([
    { id: 'retirees', addsUp: true },
    { id: 'plan-level', addsUp: false },
  ]);
  expect(rulesOf([desk], [], { facts: FACTS }).facts).toEqual([]);
  // What is counted is no figure to be asked for, though a paper may let it be entered for a whole area.
  const counted = { ...desk, measure: 'halls', base: 'communities' };
  expect(rulesOf([counted], [halls], { facts: [fact('communities', false)] }).facts).toEqual([]);
});

test('of the papers only those are named that are switched on and ask something', () => {
  const paper = (id: string, rules: readonly OwnRule[], more: object[] = []) => ({
    ...ownPack(rules, { id }, more),
    ...(id === 'first' ? {} : { measures: more }),
  });
  const wide = measure('wide', 'county', { label: WORDS, group: 'facilities' });
  const papers = [
    paper('first', [desk]),
    paper('second', [{ ...desk, id: 'other' }]),
    paper('third', [{ ...desk, id: 'wide', measure: 'wide', force: 'encouraged' }], [wide]),
  ];
  const named = (off: readonly string[]) => {
    const { documents, untold } = rulesOfPapers(papers, off);
    return [documents.map(({ id }) => id), untold.map(({ why }) => why)];
  };
  expect(named([])).toEqual([['first', 'second'], ['wider-than-a-street']]);
  expect(named(['second', 'third'])).toEqual([['first'], []]);
});
