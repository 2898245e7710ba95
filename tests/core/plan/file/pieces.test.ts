// The pieces with which a plan file is read, each by itself: tables, years, lists, and how problems are located, by hand.
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { answersById } from '../../../../src/core/plan/file/answers-by-id.ts';
import { each } from '../../../../src/core/plan/file/each.ts';
import { Id, Name, optional } from '../../../../src/core/plan/file/fields.ts';
import { figuresById } from '../../../../src/core/plan/file/figures-by-id.ts';
import { atMost, locate } from '../../../../src/core/plan/file/issues.ts';
import { textsById } from '../../../../src/core/plan/file/texts-by-id.ts';
import { year, yearIfNamed } from '../../../../src/core/plan/file/year.ts';

/** What a schema makes of a value, or its problems as `code path values`. */
function read<S extends z.core.$ZodType>(schema: S, raw: unknown): z.output<S> | string[] {
  const found = z.safeParse(schema, raw);
  if (found.success) return found.data;
  return locate(found.error).map(({ code, path, values }) =>
    [code, path, ...Object.values(values)].join(' ').trim(),
  );
}
const many = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${String(at)}`, value]));

describe('answers by id', () => {
  const answers = answersById(new Set(['a', 'b', 'c']), 'unknown-duty');
  test('yes and no; what was not answered is not there', () => {
    expect(read(answers, { a: true, b: false, c: null })).toEqual(
      new Map([
        ['a', true],
        ['b', false],
      ]),
    );
    expect([read(answers, undefined), read(answers, null)]).toEqual([new Map(), new Map()]);
  });
  test('of what is known; of anything where nobody knows', () => {
    expect(read(answers, { x: true, a: true })).toEqual(['unknown-duty x x']);
    expect(read(answersById(null, 'unknown-duty'), { x: true })).toEqual(new Map([['x', true]]));
    expect(read(answers, { a: 'yes' })).toEqual(['wrong-type a boolean']);
    expect(read(answers, many(150, true))).toHaveLength(100);
  });
});

describe('words by id', () => {
  const texts = textsById(new Map([['a', 0]]), 'unknown-assumption');
  test('where something is said', () => {
    expect(read(texts, { a: '因为' })).toEqual(new Map([['a', '因为']]));
    expect(
      [{ a: '' }, { a: null }, {}, null, undefined, { x: '' }].map((one) => read(texts, one)),
    ).toEqual(Array.from({ length: 6 }, () => null));
    expect(read(texts, { x: 'y' })).toEqual(['unknown-assumption x x']);
  });
  test('of five hundred signs at most', () => {
    expect(read(texts, { a: 'y'.repeat(500) })).toBeInstanceOf(Map);
    expect(read(texts, { a: 'y'.repeat(501) })).toEqual(['too-large a 500']);
  });
});

describe('figures by id', () => {
  const figures = figuresById(
    new Map([
      ['whole', true],
      ['area', false],
    ]),
    'unknown-measure',
  );
  const plainly = (raw: unknown) => {
    const found = read(figures, raw);
    return Array.isArray(found)
      ? found
      : [...found].map(([id, value]) => `${id} ${value.toFixed()}`);
  };
  test('whole or not, as the vocabulary says; none where nothing is known', () => {
    expect(plainly({ whole: '3', area: 1.5 })).toEqual(['whole 3', 'area 1.5']);
    expect(plainly({ whole: null, area: '0' })).toEqual(['area 0']);
    expect([plainly(undefined), plainly(null)]).toEqual([[], []]);
    expect(plainly({ whole: '1.5', x: '1', area: '-2' })).toEqual([
      ...['not-whole whole', 'unknown-measure x x', 'negative area'],
    ]);
  });
  test('a table full of mistakes is given up after a hundred', () => {
    expect(plainly(many(150, '1'))).toHaveLength(100);
    const bad = Object.fromEntries(
      Object.entries(many(99, '1')).concat([
        ['whole', '1.5'],
        ['area', 'x'],
      ]),
    );
    expect(plainly(bad)).toHaveLength(100);
  });
});

describe('years', () => {
  test.each([
    ['2026', 2026],
    [1900, 1900],
    ['2199', 2199],
    [undefined, ['missing']],
    [null, ['missing']],
    ['', ['impossible-year']],
    ['1899', ['impossible-year']],
    [2200, ['impossible-year']],
    ['20261', ['impossible-year']],
    ['12026', ['impossible-year']],
    ['2026.0', ['impossible-year']],
    [true, ['impossible-year']],
    [['2026'], ['impossible-year']],
  ])('%j', (raw, wanted) => {
    expect(read(year, raw)).toEqual(wanted);
  });
  test('may be left out where none need be named', () => {
    expect([undefined, null, '', '2030', 'x'].map((raw) => read(yearIfNamed, raw))).toEqual([
      ...[null, null, null, 2030, ['impossible-year']],
    ]);
  });
});

describe('lists', () => {
  const list = each(z.object({ a: z.string() }));
  test('item by item, each problem at its place', () => {
    expect(read(list, [{ a: 'x' }, { a: 'y' }])).toEqual([{ a: 'x' }, { a: 'y' }]);
    expect([read(list, undefined), read(list, null)]).toEqual([[], []]);
    expect(read(list, {})).toEqual(['wrong-type  array']);
    expect(read(list, [{ a: 1 }, { a: 'y' }, 5, null])).toEqual([
      ...['wrong-type [0].a string', 'wrong-type [2] object', 'wrong-type [3] object'],
    ]);
  });
  test('what was read before is not read again', () => {
    const item = { a: 'x' };
    const found = read(list, [item, item, { a: 'x' }]);
    expect(found[1]).toBe(found[0]);
    expect(found[2]).not.toBe(found[0]);
  });
  test('given up after a hundred problems', () => {
    expect(
      read(
        list,
        Array.from({ length: 150 }, () => 1),
      ),
    ).toHaveLength(100);
    const two = each(z.object({ a: z.string(), b: z.string() }));
    expect(
      read(
        two,
        Array.from({ length: 150 }, () => ({})),
      ),
    ).toHaveLength(100);
    let seen = 0;
    const never = each(z.unknown().check(z.refine(() => (seen += 1) < 0)));
    read(never, Array(150).fill('x'));
    expect(seen, 'the rest is not looked at').toBe(100);
  });
});

describe('fields', () => {
  test('ids are there, names and others may be left out', () => {
    expect([read(Id, 'a'), read(Id, ''), read(Id, null), read(Id, undefined)]).toEqual([
      ...['a', ['too-small  1'], ['missing'], ['missing']],
    ]);
    expect([read(Id, 5), read(Id, 'y'.repeat(101))]).toEqual([
      ...[['wrong-type  string'], ['too-large  100']],
    ]);
    expect([read(Name, 'a'), read(Name, null), read(Name, undefined)]).toEqual(['a', '', '']);
    expect(read(Name, 'y'.repeat(201))).toEqual(['too-large  200']);
    const maybe = optional(z.enum(['one', 'two']));
    expect([read(maybe, 'one'), read(maybe, null), read(maybe, undefined)]).toEqual([
      ...['one', null, null],
    ]);
    expect(read(maybe, 'three')).toEqual(['not-one-of  one, two']);
  });
});

describe('problems', () => {
  const problem = (at: number) => ({ path: String(at), code: 'x', values: {} });
  const problems = (count: number) => Array.from({ length: count }, (_, at) => problem(at));
  test('a hundred, and that there are more', () => {
    expect(atMost(problems(100))).toEqual(problems(100));
    const more = atMost(problems(105));
    expect(more).toHaveLength(101);
    expect([more[99], more[100]]).toEqual([
      problem(99),
      { path: '', code: 'and-more', values: {} },
    ]);
  });

  test('keys that nobody knows by name, of several ways the one that led furthest', () => {
    const strict = z.strictObject({ a: z.optional(z.string()) });
    expect(read(strict, { b: 1, c: 2 })).toEqual(['unknown-key b b', 'unknown-key c c']);
    const either = z.union([z.string(), z.object({ a: z.object({ b: z.string() }) })]);
    expect(read(either, { a: { b: 5 } })).toEqual(['wrong-type a.b string']);
    expect(
      read(z.object({ list: z.array(z.number().check(z.minimum(3))) }), { list: [5, 1] }),
    ).toEqual(['too-small list[1] 3']);
    const own = z.array(z.string()).check(z.minLength(1, { error: 'no-example' }));
    expect(read(own, [])).toEqual(['no-example  1']);
    expect(read(z.string().check(z.regex(/^a/, { error: 'bad-id' })), 'b')).toEqual(['bad-id']);
  });

  test('values are told in sixty signs', () => {
    const [said] = read(z.strictObject({}), { ['k'.repeat(80)]: 1 }) as string[];
    expect(said?.split(' ').at(-1)).toBe('k'.repeat(60));
  });
});
