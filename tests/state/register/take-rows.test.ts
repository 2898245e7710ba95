// Imported rows into a plan: what is found by id or name, what is new, what has moved, what must be asked.
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { blankCommunity, blankStreet } from '../../../src/state/draft/district.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { takeRows, type TakeChoices } from '../../../src/state/register/take-rows.ts';
import { rowsOf, TARGETS } from '../../io/register/tables.ts';

const ASK: TakeChoices = { street: '', settlement: 'urban', elsewhere: 'ask' };

function draft(
  streets: Readonly<Record<string, readonly [id: string, name: string, households: string][]>>,
): Draft {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('no sample');
  return {
    ...sample.make('zh'),
    edited: true,
    streets: Object.entries(streets).map(([name, communities], at) => ({
      ...blankStreet(`s${at + 1}`, name),
      communities: communities.map(([id, own, households]) => ({
        ...blankCommunity(id, own),
        households,
      })),
    })),
  };
}

const PLAN = draft({
  东街道: [
    ['c1', '甲', '900'],
    ['c2', '乙', '800'],
  ],
  西街道: [['c3', '丙', '700']],
});

function taken(
  rows: readonly (readonly string[])[],
  choices: Partial<TakeChoices> = {},
  plan = PLAN,
) {
  return takeRows(plan, rowsOf(rows).rows, TARGETS, { ...ASK, ...choices });
}

const standing = ({ streets }: Draft) =>
  streets.map(({ name, communities }) => [
    name,
    ...communities.map((one) => `${one.id} ${one.name} ${one.households}`),
  ]);

test('by name within the street: what changes is told cell by cell, old and new; blanks take nothing away', () => {
  const result = taken([
    ['街道', '社区', '户数', '人口'],
    ['东街道', '甲', '950', ''],
    ['东街道办事处', '乙', '800', '2400'],
    ['西街道', '丁', '5', ''],
  ]);
  expect([result.added, result.changed, result.same]).toEqual([1, 2, 0]);
  expect(result.changes).toEqual([
    { name: '甲', target: 'households', from: '900', to: '950' },
    { name: '乙', target: 'population', from: '', to: '2400' },
  ]);
  expect(standing(result.draft)).toEqual([
    ['东街道', 'c1 甲 950', 'c2 乙 800'],
    ['西街道', 'c3 丙 700', 'c4 丁 5'],
  ]);
  expect(standing(PLAN)).toEqual([
    ['东街道', 'c1 甲 900', 'c2 乙 800'],
    ['西街道', 'c3 丙 700'],
  ]);
});

test('by id: a new name is a change of name, and a new street a move', () => {
  const result = taken([
    ['编号', '街道', '社区', '户数'],
    ['c1', '西街道', '甲一', '900'],
  ]);
  expect(result.changes).toEqual([
    { name: '甲', target: 'street', from: '东街道', to: '西街道' },
    { name: '甲', target: 'name', from: '甲', to: '甲一' },
  ]);
  expect(standing(result.draft)).toEqual([
    ['东街道', 'c2 乙 800'],
    ['西街道', 'c3 丙 700', 'c1 甲一 900'],
  ]);
});

test('an id that belongs to one community beside the name of another waits', () => {
  const { waiting, changes } = taken([
    ['编号', '社区', '户数'],
    ['c1', '乙', '5'],
  ]);
  expect(waiting).toEqual([{ row: 1, code: 'id-of-another', values: { name: '甲' } }]);
  expect(changes).toEqual([]);
});

describe('a community that the register has in another street', () => {
  const rows = [
    ['街道', '社区', '户数'],
    ['西街道', '甲', '950'],
  ];
  test('waits until somebody says what it is', () => {
    const { waiting, draft: after } = taken(rows);
    expect(waiting).toEqual([{ row: 1, code: 'in-another-street', values: { street: '东街道' } }]);
    expect(after).toBe(PLAN);
  });
  test('is moved', () => {
    const { draft: after, changed } = taken(rows, { elsewhere: 'move' });
    expect(changed).toBe(1);
    expect(standing(after)).toEqual([
      ['东街道', 'c2 乙 800'],
      ['西街道', 'c3 丙 700', 'c1 甲 950'],
    ]);
  });
  test('or is another one of that name', () => {
    const { draft: after, added } = taken(rows, { elsewhere: 'add' });
    expect(added).toBe(1);
    expect(standing(after)).toEqual([
      ['东街道', 'c1 甲 900', 'c2 乙 800'],
      ['西街道', 'c3 丙 700', 'c4 甲 950'],
    ]);
  });
});

test('one name in two streets of the table is two communities, and nobody is asked', () => {
  const rows = [
    ['街道', '社区', '户数'],
    ['东街道', '和平', '5'],
    ['西街道', '和平', '6'],
    ['西街道', '甲', '7'],
  ];
  const { added, waiting } = taken(rows);
  expect(added).toBe(2);
  expect(waiting.map(({ row, code }) => [row, code])).toEqual([[3, 'in-another-street']]);
});

test('a name that two communities of the register bear waits for the street', () => {
  const plan = draft({ 东: [['c1', '甲', '1']], 西: [['c2', '甲', '2']] });
  expect(
    taken(
      [
        ['社区', '户数'],
        ['甲', '5'],
      ],
      {},
      plan,
    ).waiting.map(({ code }) => code),
  ).toEqual(['ambiguous-name']);
  const chosen = taken(
    [
      ['社区', '户数'],
      ['甲', '5'],
    ],
    { street: '西' },
    plan,
  );
  expect(standing(chosen.draft)).toEqual([
    ['东', 'c1 甲 1'],
    ['西', 'c2 甲 5'],
  ]);
});

test('two rows for one community: the second waits', () => {
  const { waiting, changed } = taken([
    ['编号', '社区', '户数'],
    ['c1', '甲', '5'],
    ['', '甲', '6'],
  ]);
  expect([changed, waiting]).toEqual([
    1,
    [{ row: 2, code: 'same-community', values: { row: '2' } }],
  ]);
});

test('figures written differently in the register are no change', () => {
  const plan = draft({ 东街道: [['c1', '甲', '1,200']] });
  const {
    same,
    changes,
    draft: after,
  } = taken(
    [
      ['社区', '户数'],
      ['甲', '1200'],
    ],
    { street: '东街道' },
    plan,
  );
  expect([same, changes]).toEqual([1, []]);
  expect(after).toBe(plan);
});

test("a street's own row updates the street, and makes it when it is new", () => {
  const {
    draft: after,
    changes,
    added,
  } = taken([
    ['街道', '社区', '类别', '社区卫生服务中心'],
    ['东街道', '', '乡镇', '1'],
    ['南镇', '', '乡镇', '2'],
  ]);
  expect(added).toBe(1);
  expect(changes).toEqual([
    { name: '东街道', target: 'health-centres', from: '', to: '1' },
    { name: '东街道', target: 'kind', from: 'street', to: 'township' },
  ]);
  expect(after.streets.map(({ name, kind, existing }) => [name, kind, existing])).toEqual([
    ['东街道', 'township', { 'health-centres': '1' }],
    ['西街道', 'street', {}],
    ['南镇', 'township', { 'health-centres': '2' }],
  ]);
});

test('communities that were only split from totals give way, those with anything typed do not', () => {
  const split = { ...PLAN, edited: false };
  const result = taken(
    [
      ['街道', '社区'],
      ['东街道', '丁'],
    ],
    {},
    split,
  );
  expect([result.replaced, standing(result.draft)]).toEqual([3, [['东街道', 'c1 丁 ']]]);
  const [first, ...others] = PLAN.streets;
  if (first === undefined) throw new Error('no street');
  const typed = { ...split, streets: [{ ...first, planned: { nurses: '2' } }, ...others] };
  expect(
    taken(
      [
        ['街道', '社区'],
        ['东街道', '丁'],
      ],
      {},
      typed,
    ).replaced,
  ).toBe(0);
});

test('where nothing is said, new communities are urban or rural as one chose, and blank where the table is blank', () => {
  const one = (rows: string[][], choices = {}) =>
    taken(rows, choices).draft.streets[0]?.communities.at(-1)?.settlement;
  expect(
    one([
      ['街道', '社区'],
      ['东街道', '丁'],
    ]),
  ).toBe('urban');
  expect(
    one(
      [
        ['街道', '社区'],
        ['东街道', '丁'],
      ],
      { settlement: 'rural' },
    ),
  ).toBe('rural');
  expect(
    one(
      [
        ['街道', '社区', '城乡'],
        ['东街道', '丁', ''],
      ],
      { settlement: '' },
    ),
  ).toBe('');
});
