// How what a schema refuses is told: the code, the place and the values of each kind of refusal, by hand.
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { locate } from '../../../../src/core/plan/file/issues.ts';
import { planSchema } from '../../../../src/core/plan/plan.ts';
import { pathText } from '../../../../src/core/plan/problem.ts';

function refused(schema: z.core.$ZodType, raw: unknown, prefix: readonly PropertyKey[] = []) {
  const { error } = z.safeParse(schema, raw);
  if (error === undefined) return [];
  return locate(error, prefix).map(({ code, path, values }) =>
    [code, path, ...Object.values(values)].join(' ').trim(),
  );
}

const coded = (error: string) => z.array(z.string()).check(z.minLength(1, { error }));
const deep = z.object({ a: z.object({ b: z.string() }) });
const flat = z.object({ a: z.string() });

test.each<[string, z.core.$ZodType, unknown, string[]]>([
  ['a list too short', z.array(z.string()).check(z.minLength(2)), ['a'], ['too-few  2']],
  ['a text too short', z.string().check(z.minLength(2)), 'a', ['too-small  2']],
  ['another type', z.strictObject({}), 5, ['wrong-type  object']],
  ['that of a table by its code', z.strictObject({}, 'not-a-range'), 5, ['not-a-range  object']],
  ['a sentence is no code', z.strictObject({}, 'No table'), 5, ['wrong-type  object']],
  ['the code of a text is for texts', z.iso.date('bad-date'), 5, ['wrong-type  string']],
  ['and there it is told', z.iso.date('bad-date'), 'x', ['bad-date']],
  ['of two types', z.union([z.string(), z.number()]), true, ['wrong-type  string|number']],
  ['of a type and a list', z.union([z.enum(['x', 'y']), z.number()]), 'z', ['not-one-of  x, y']],
  ['of a text and a table', z.union([z.string(), flat]), { a: 5 }, ['wrong-type a string']],
  ['what led furthest', z.union([flat, deep]), { a: { b: 5 } }, ['wrong-type a.b string']],
  ['first or last', z.union([deep, flat]), { a: { b: 5 } }, ['wrong-type a.b string']],
  ['without values', z.string().check(z.refine(() => false, 'no-good')), 'x', ['no-good']],
  ['a code of two words', coded('no-example'), [], ['no-example  1']],
  ['of four', coded('no-example-at-all'), [], ['no-example-at-all  1']],
  ['one word is none', coded('none'), [], ['too-few  1']],
  ['nor is a sentence', coded('No-example'), [], ['too-few  1']],
  ['with a sign at its end', coded('no-example!'), [], ['too-few  1']],
])('%s', (_, schema, raw, wanted) => {
  expect(refused(schema, raw)).toEqual(wanted);
});

test('below the place where the value stands', () => {
  expect(refused(flat, { a: 5 }, ['streets', 2])).toEqual(['wrong-type streets[2].a string']);
  expect(pathText([0, 'a', 1, 'x'.repeat(70)])).toBe(`[0].a[1].${'x'.repeat(60)}`);
});

test('the first hundred, and that there are more', () => {
  const of = (count: number) =>
    refused(
      z.array(z.number()),
      Array.from({ length: count }, () => 'x'),
    );
  expect([of(99).length, of(100).length, of(150).length]).toEqual([99, 100, 101]);
  expect([of(101)[99], of(101)[100]]).toEqual(['wrong-type [99] number', 'and-more']);
});

const WORDS = {
  ...{ places: new Map([['990000', '']]), measures: new Map([['m', false]]), facts: new Map() },
  ...{ packs: new Set<string>(), choices: new Map(), assumptions: new Map(), duties: null },
};
const PLAN = {
  ...{ format: 'community-facility-plan', version: 1, place: '990000' },
  ...{ asOf: '2026-01-01', horizon: 2026 },
};

test.each([
  [{ above: '0' }, '0', true],
  [{ above: '0' }, '0.000001', false],
  [{ most: '1' }, '1', false],
  [{ most: '1' }, '1.000001', true],
  [{ above: '0', most: '1' }, '0.5', false],
  [{}, '1000', false],
])('an assumption in %j of %s is out of range: %s', (range, value, isOut) => {
  const words = { ...WORDS, assumptions: new Map([['a', range]]) };
  const plan = { ...PLAN, assumptions: { a: value } };
  expect(refused(planSchema(words), plan)).toEqual(isOut ? ['out-of-range assumptions.a a'] : []);
});

test('what a plan says of measures, and what is taken where it says nothing', () => {
  const plan = planSchema(WORDS).parse({
    ...{ ...PLAN, unitCosts: { m: '1.5' }, ownPacks: [null] },
    areas: { '990000': { remarks: { m: { reason: 'so' } } } },
  });
  expect([plan.extent, plan.unitCosts.get('m')?.toFixed(), plan.ownPacks]).toEqual([
    ...['street', '1.5', [null]],
  ]);
  expect(plan.areas.get('990000')?.remarks.get('m')?.reason).toBe('so');
});

test('a place without a name is told by its code', () => {
  expect(refused(planSchema(WORDS), { ...PLAN, countyClass: 'general' })).toEqual([
    'class-of-wide countyClass 990000',
  ]);
});
