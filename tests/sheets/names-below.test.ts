// Many places of the same arithmetic: their names stand in lines below the figures, everyone's and once.
import { expect, test } from 'vitest';
import { calculationStatement } from '../../src/sheets/statement/calculation-statement.ts';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { planOf } from '../plans.ts';
import { sourceOf } from './sources.ts';

/** Eighty communities whose households nobody knows, then one of which they are known. */
const COUNT = 80;
const names = Array.from({ length: COUNT }, (_, at) => `社区${String(at + 1)}号`);
const plan = planOf({
  ...{ place: '350102', year: 2026 },
  communities: [...names.map((name) => ({ name })), { name: '已知社区', households: 1000 }],
} as never);

test('more places than fit beside the arithmetic are named below it, in lines that fit on a leaf', () => {
  const source = sourceOf(plan, 'zh', { sheet: 'statement' });
  const [steps] = calculationStatement(source).tables;
  const rows = (steps?.rows ?? []).map(({ kind, cells }) => ({
    kind,
    said: cells.map((cell) => cellText(cell, source.words)),
  }));
  const at = rows.findIndex(({ said }) => said[0] === '1.1');
  expect(rows[at]?.said.slice(1, 3)).toEqual(['80 处，列在下面', '待填：户数']);
  const lines = rows.slice(at + 1, at + 3);
  expect(lines.map(({ kind }) => kind)).toEqual(['remark', 'remark']);
  const said = lines.map((line) => (line.said[0] ?? '').replace('1.1 的地点：', '').split('、'));
  expect(said.map(({ length }) => length)).toEqual([60, 20]);
  expect(said.flat()).toEqual(names);
  expect(rows[at + 3]?.said.slice(0, 2)).toEqual(['1.2', '已知社区']);
});
