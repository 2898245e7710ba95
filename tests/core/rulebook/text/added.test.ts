// What is added to what a text asked before, proposal by proposal, by hand.
import { expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import { mayAdd, withPlus } from '../../../../src/core/rulebook/text/plus.ts';
import type { Proposal } from '../../../../src/core/rulebook/text/proposal.ts';

const made = (parts: Partial<Proposal>): Proposal => ({
  ...{ words: { from: 0, to: 2 }, lower: '20', upper: '20', unit: 'm2', end: null },
  ...{ measure: null, alike: [], base: { value: 'households', words: null }, per: '100' },
  ...{ isBaseOpen: false, bases: [], perMost: null, force: null, due: null, isDueOpen: false },
  ...{ basis: null, settlement: null, development: null, plus: null, bands: [], unread: [] },
  ...parts,
});
const words = { from: 0, to: 2 };
const one = { value: 'one', words: null };
const households = (from: number) => ({ value: 'households', words: { from, to: from + 3 } });
const band = (fact: string, from: string | null, said: string) => ({
  ...{ fact, from, below: from === null ? said : null, said, words },
});
/** The last sentence of the text, of whose last figure the proposal is, after these. */
function added(text: string, proposal: Partial<Proposal>, ...before: Partial<Proposal>[]) {
  const from = text.indexOf('。') + 1;
  const flat = flatOf(text, { from, to: text.length });
  const figure = figuresIn(flat.text).at(-1);
  if (figure === undefined) throw new Error('no figure');
  return withPlus(made(proposal), flat, figure, before.map(made));
}
const fifty = { lower: '50', upper: '50', base: one, per: '1', words: { from: 3, to: 8 } };
const office = { value: 'office-floor-area', words };
const rateSaid = { measure: office };
const NEW = {
  force: { value: 'mandatory', words },
  development: { value: 'new-build', words },
  settlement: { value: 'urban', words },
} as const;
const RENEWED = {
  force: { value: 'guidance', words },
  development: { value: 'renewal', words },
  settlement: { value: 'rural', words },
} as const;

test('nothing where nothing is added', () => {
  expect(added('办公用房50平方米', fifty, rateSaid)).toEqual(made(fifty));
  expect(added('超过部分另计，办公用房为主，每百户20平方米', {}, rateSaid)).toEqual(made({}));
  expect(['另增加', '超过部分', '每增百户', '每超百户', '千户部分'].every(mayAdd)).toBe(true);
  expect(mayAdd('不少于')).toBe(false);
});

test('a fixed figure on top of a rate keeps the rate, and what was said of it', () => {
  const sum = { ...made({}), plus: { value: '50', words: { from: 3, to: 8 } } };
  const rate = { ...rateSaid, end: { value: 'least', words }, ...NEW } as const;
  expect(added('另增加50平方米', { ...fifty, isBaseOpen: true }, rate)).toEqual({
    ...{ ...sum, ...rate, words: { from: 3, to: 8 } },
  });
  const measure = { value: office.value, words: { from: 5, to: 6 } };
  const own = { measure, end: { value: 'most', words }, ...RENEWED } as const;
  expect(added('另增加50平方米', { ...fifty, ...own }, rate)).toMatchObject({
    ...own,
    per: '100',
  });
  expect(added('另增加的部分50平方米', fifty, rate)).toMatchObject({
    ...{ lower: '20', plus: { value: '50' } },
  });
});

test('the measure of another sentence is not carried over', () => {
  expect(added('办公。另增加50平方米', fifty, rateSaid).measure).toBeNull();
  const here = { measure: office, words: { from: 3, to: 4 } };
  expect(added('办公。另增加50平方米', fifty, here).measure).toEqual(here.measure);
});

test.each([
  ['a fixed figure', { base: one, lower: '200', upper: '200' }, {}],
  ['a rate with something added', { plus: { value: '5', words } }, {}],
  ['a rate, of a range', {}, { upper: '60' }],
])('to %s nobody says what comes to', (_, first, parts) => {
  const found = added('另增加50平方米', { ...fifty, ...parts }, first);
  expect(found).toMatchObject({ lower: '50', base: one, plus: { value: '' } });
  expect(found.plus?.words).toEqual(fifty.words);
});

test.each([
  ['of another unit', { unit: 'person' }, false],
  ['of a share', { unit: null }, true],
  ['of another measure', { measure: { value: 'nurses', words } }, false],
  ['of the same measure', { measure: office }, true],
  ['of no measure', { measure: null }, true],
  ['of a range', { upper: '30' }, false],
  ['of what is added to nobody knows what', { plus: { value: '', words: null } }, false],
] as const)('to one %s it may be added: %s, %o', (_, first, isTo) => {
  const next = { ...fifty, measure: office };
  expect(added('另增加50平方米', next, first).plus?.words).toEqual(isTo ? fifty.words : null);
  expect(added('另增加50平方米', { ...fifty, unit: null }, {}).per).toBe('100');
  expect(added('另增加50平方米', fifty, rateSaid).per).toBe('100');
  expect(added('另增加50平方米', next, {}, first).per).toBe('100');
});

test('to the nearest before it; to none it is open', () => {
  expect(added('另增加50平方米', fifty, { per: '10' }, { per: '1000' }).per).toBe('1000');
  expect(added('另增加50平方米', fifty)).toEqual(
    made({ ...fifty, plus: { value: '', words: null } }),
  );
});

test('a rate on top of a fixed figure is a sum, where its base is said with it', () => {
  const fixed = { base: one, per: '1', lower: '200', upper: '200', words: { from: 1, to: 3 } };
  const text = '办公，每百户增加20平方米';
  expect(added(text, { base: households(3) }, fixed)).toMatchObject({
    ...{ lower: '20', per: '100', plus: { value: '200', words: { from: 1, to: 3 } } },
  });
  expect(added(text, { base: households(0), lower: '5', upper: '5' }, {})).toMatchObject({
    ...{ lower: '20', plus: { value: '5' } },
  });
});

const above = (first: Partial<Proposal>, next: Partial<Proposal>) =>
  added('超过2000户的，每增加100户10平方米', { lower: '10', upper: '10', ...next }, first).plus;
const SIZES = [band('floorArea', '6', '5'), band('households', null, '3000')].concat(
  band('households', '2001', '2000'),
);
const over2000 = { base: households(7), bands: [band('households', '2001', '2000')] };

test.each([
  ['a fixed one less the rate there', { base: one, lower: '300', upper: '300' }, {}, '100'],
  ['a rate less the other', {}, {}, '200'],
  ['a rate with what is added to it', { plus: { value: '50', words } }, {}, '250'],
  ['the same rate: nothing', { lower: '10', upper: '10' }, {}, undefined],
  ['below nothing', { lower: '5', upper: '5' }, {}, ''],
  ['of a range', {}, { upper: '15' }, ''],
  ['of another base', { base: { value: 'population', words } }, {}, ''],
  ['no size said', {}, { bands: [] }, ''],
  ['a size of something else', {}, { bands: [band('floorArea', '6', '5')] }, ''],
  ['a size below which', {}, { bands: [band('households', null, '2000')] }, ''],
  ['to no end', {}, { per: '300' }, ''],
  ['the size that it begins with', {}, { bands: SIZES }, '200'],
  ['to the sixth place', {}, { lower: '0.00000005', upper: '0.00000005' }, '399.999999'],
])('above a size, %s', (_, first, next, plus) => {
  expect(above(first, { ...over2000, ...next })?.value).toBe(plus);
});

test('that it is above may be said before the comma', () => {
  const next = { ...over2000, lower: '10', upper: '10' };
  expect(added('超过2000户的部分，每百户10平方米', next, {}).plus?.value).toBe('200');
});
