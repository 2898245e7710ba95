// Rows of which the same is asked, by hand: what columns find of them, and what the path that explains is asked.
import { describe, expect, test } from 'vitest';
import { runOfFound } from '../../../src/core/batch/communities.ts';
import { groupBySort, toldKey } from '../../../src/core/batch/evaluated.ts';
import { explainerOf, memberOf } from '../../../src/core/batch/explainer.ts';
import { needsMembers } from '../../../src/core/batch/needs-members.ts';
import { bindingOf, scaleOf, toldTexts } from '../../../src/core/batch/outcome-texts.ts';
import { createDesk } from '../../../src/core/columns/desk.ts';
import { evaluateRun } from '../../../src/core/columns/evaluate.ts';
import { compilerOf, URBAN, type Rule } from '../columns/own-columns.ts';
import { COLUMNS, rowOf } from './own-batch.ts';

const DESKS: Rule = { id: 'd', measure: 'desks', least: '1', when: { settlement: 'urban' } };
const RAISED: Rule = { id: 'c', measure: 'chairs', least: '2', uplift: 'unwritten' };

describe('runs', () => {
  const compiler = compilerOf([DESKS, RAISED]);
  const urban = compiler.ofCommunity(URBAN);
  const rural = compiler.ofCommunity({ ...URBAN, settlement: 'rural' });
  const renewed = compiler.ofCommunity({ ...URBAN, development: 'renewal' });

  test('rows of which the same is asked, of whatever sort', () => {
    const all = [rural, urban, renewed, rural, urban];
    const { sorts, rows, runOf, rowOf: within } = groupBySort(5, (at) => all[at] ?? rural);
    expect(sorts).toEqual([rural, urban]);
    expect(rows).toEqual([Int32Array.of(0, 3), Int32Array.of(1, 2, 4)]);
    expect(runOf).toEqual(Int32Array.of(0, 1, 1, 0, 1));
    expect(within).toEqual(Int32Array.of(0, 0, 1, 1, 2));
    expect([toldKey(0, 0, 3), toldKey(2, 0, 3), toldKey(1, 4, 3)]).toEqual([0, 2, 13]);
  });

  test('what columns leave unsaid is asked of each row once', () => {
    const both = compilerOf([RAISED, { ...RAISED, id: 'd', measure: 'desks' }]);
    const sort = both.ofCommunity(URBAN);
    const found = evaluateRun(sort, { rows: 2, figure: () => null }, createDesk());
    const asked: number[] = [];
    const run = runOfFound(sort, Int32Array.of(5, 8), found, (row) => {
      asked.push(row);
      return explainerOf(both, 'community', URBAN, [memberOf(rowOf({ id: 'a' }), COLUMNS)]);
    });
    expect(asked).toEqual([0, 1]);
    expect([...run.told].map(([key, { measure }]) => `${String(key)} ${measure.id}`)).toEqual([
      ...['0 desks', '2 desks', '1 chairs', '3 chairs'],
    ]);
    expect([run.sort, run.rows]).toEqual([sort, Int32Array.of(5, 8)]);
    const known = evaluateRun(urban, { rows: 1, figure: () => null }, createDesk());
    const [desks] = known.filter(({ compiled }) => compiled.measure.id === 'desks');
    expect(desks && runOfFound(urban, Int32Array.of(0), [desks], noAnswer).told.size).toBe(0);
  });
});

const noAnswer = () => {
  throw new Error('nothing is left unsaid');
};

test('a row as a community of a plan: what it holds, and nothing of what it leaves out', () => {
  const columns = [COLUMNS[0], { from: 'fact', id: 'visitors', whole: true }, COLUMNS[1]].flatMap(
    (one) => (one === undefined ? [] : [one as (typeof COLUMNS)[number]]),
  );
  const row = rowOf({ id: 'a', name: 'b', has: { households: '12', desks: '0' } }, columns);
  const { figures, existing, ...rest } = memberOf(row, columns);
  expect([...figures].map(([id, value]) => [id, value.toFixed()])).toEqual([['households', '12']]);
  expect([...existing].map(([id, value]) => [id, value.toFixed()])).toEqual([['desks', '0']]);
  expect(rest).toEqual({ id: 'a', name: 'b', settlement: 'urban', development: 'existing' });
  const short = memberOf({ ...row, figures: ['12'] }, columns);
  expect(short.existing.size).toBe(0);
});

test('which provisions bind, by their bits, and over what numbers are printed', () => {
  const area: Rule = { id: 'r', measure: 'room', least: '1', base: 'households', per: '3' };
  const other: Rule = { ...DESKS, id: 'e', beside: ['d'] };
  const { measures } = compilerOf([DESKS, other, area, RAISED]).ofCommunity(URBAN);
  const [desks, chairs, room] = ['desks', 'chairs', 'room'].flatMap((id) =>
    measures.filter(({ measure }) => measure.id === id),
  );
  if (desks === undefined || chairs === undefined || room === undefined) throw new Error('asked');
  expect([0, 1, 2, 3, 3].map((bits) => bindingOf(desks, bits))).toEqual([
    ...['', 'own-d', 'own-e', 'own-d own-e', 'own-d own-e'],
  ]);
  expect(bindingOf(chairs, 1)).toBe('');
  expect([scaleOf(desks), scaleOf(chairs)]).toEqual([1, 1]);
  expect(scaleOf(room) % 3).toBe(0);
});

test('an outcome of the path that explains, lower ends printed up and upper ends down', () => {
  const area: Rule = {
    id: 'r',
    measure: 'room',
    ...{ least: '1', most: '2', per: '3', perMost: '3' },
  };
  const again = { ...area, id: 'q', base: 'households', beside: ['r'] };
  const compiler = compilerOf([{ ...area, base: 'households' }, again]);
  const ask = (households: string, room: string) =>
    toldTexts(
      explainerOf(compiler, 'community', URBAN, [
        memberOf(rowOf({ id: 'a', has: { households, room } }), COLUMNS),
      ])('room'),
    );
  const texts = { measure: 'room', status: 'ok', lower: '1.333334', upper: '2.666666' };
  expect(ask('4', '1')).toEqual({
    ...texts,
    verdict: 'short',
    gap: '0.333334',
    binding: 'own-r own-q',
  });
  expect(ask('', '1')).toEqual({
    ...{ measure: 'room', status: 'pending', lower: '', upper: '', verdict: 'notAssessed' },
    ...{ gap: '', binding: '' },
  });
  expect(() => explainerOf(compiler, 'community', URBAN, [])).toThrow('has no community');
});

test.each([
  ['sums say all', [{ id: 's', measure: 'stalls', least: '1', base: 'households' }], false],
  [
    'so they do of what stands',
    [{ id: 's', measure: 'stalls', least: '1', base: 'existing:gates' }],
    false,
  ],
  ['what each must have', [DESKS, { id: 's', measure: 'stalls', least: '1', base: 'desks' }], true],
  [
    'what stands in each',
    [{ id: 's', measure: 'stalls', least: '1', base: 'existing:desks' }],
    true,
  ],
  [
    'one rule of two asks for it',
    [
      { id: 's', measure: 'stalls', least: '1', base: 'households' },
      { id: 't', measure: 'stalls', least: '1', base: 'existing:desks', beside: ['s'] },
    ],
    true,
  ],
  ['one that is the sum of others', [{ id: 's', measure: 'all-stalls', least: '1' }], true],
  ['of communities alone', [DESKS], false],
] as [string, Rule[], boolean][])('whether a street keeps its rows: %s', (_, rules, wanted) => {
  const compiler = compilerOf(rules);
  expect([needsMembers(compiler, '110101'), needsMembers(compiler, '110101')]).toEqual([
    wanted,
    wanted,
  ]);
});
