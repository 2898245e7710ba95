// How long the register's own work takes: a block pasted to a judged plan, and a workbook of 20,000 rows read.
import { assess } from '../../src/core/assessment/assess.ts';
import type { Column } from '../../src/state/register/column.ts';
import { pasted } from '../../src/features/grid/typing/paste.ts';
import { applyEdits } from '../../src/state/register/edits.ts';
import { matchHeaders } from '../../src/io/headers/headers.ts';
import { importTargets } from '../../src/io/headers/import-targets.ts';
import { readPlanValue } from '../../src/io/plan/plan-file.ts';
import { readRegister } from '../../src/io/register/read-register.ts';
import { readTables } from '../../src/io/tables/table-file.ts';
import type { Draft } from '../../src/state/draft/draft.ts';
import { planData } from '../../src/state/draft/plan-data.ts';
import type { Rules } from '../../src/state/rules/rules.ts';

/** Pastes so many communities of five columns below a street, and assesses the plan that results. */
export function pasteAndJudge(draft: Draft, count: number, { withOwnPacks }: Rules): number {
  const columns = ['name', 'settlement', 'households', 'population'].map((id): Column => ({
    id,
    label: id,
    unit: '',
    width: 100,
    type: id === 'name' || id === 'settlement' ? 'text' : 'figure',
    paths: { community: [id] },
    choices: {},
    measure: null,
  }));
  const rows = [
    { kind: 'blank', key: 'blank', street: 0, index: draft.streets[0]?.communities.length ?? 0 },
  ] as const;
  const block = Array.from(
    { length: count },
    (_, at) => `社区${at}\turban\t${800 + at}\t${2400 + at}`,
  );
  const area = { top: 0, bottom: 0, left: 0, right: 0 };
  const after = applyEdits(draft, pasted({ draft, rows, columns }, area, block.join('\n')).edits);
  const read = readPlanValue(planData(after), withOwnPacks);
  if (!read.ok) throw new Error('the pasted plan cannot be read');
  return assess(read.value.plan, read.value.rulebook).outcomes.length;
}

/** @returns how many rows could be taken */
export async function importRows(bytes: Uint8Array, { rulebook }: Rules): Promise<number> {
  const targets = importTargets(rulebook);
  const read = await readTables(bytes, 'table.xlsx');
  const table = read.ok ? read.tables[0] : undefined;
  if (table === undefined) throw new Error('the workbook cannot be read');
  const { rows } = readRegister(table, matchHeaders(table, targets), targets);
  return rows.filter(({ problems }) => problems.length === 0).length;
}
