// An exported workbook, edited in a spreadsheet program, back to a plan: what stands in the shaded cells is the plan.
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Problem, Read } from '../../core/plan/problem.ts';
import { COST_MARKER } from '../../sheets/workbook/sheets/cost-sheet.ts';
import { GROWTH_MARKER } from '../../sheets/workbook/layout/growth-layout.ts';
import { REMARK_MARKER } from '../../sheets/workbook/sheets/remark-sheet.ts';
import { PLAN_MARKER } from '../../sheets/workbook/planning-book.ts';
import { MOST_FILE_MB, Refusal } from '../tables/table.ts';
import { checkZip } from '../tables/zip-check.ts';
import { readPlanValue, type ReadPlan, type WithOwnPacks } from '../plan/plan-file.ts';
import { takeAssumptions } from './workbook-assumptions.ts';
import { CellLog, type Data, type Terms } from './workbook-cells.ts';
import { takeGrowth } from './workbook-growth.ts';
import { takeRemarks, takeUnitCosts } from './workbook-intentions.ts';
import { takePlaces } from './workbook-places.ts';

export async function readWorkbook(
  bytes: Uint8Array,
  withOwnPacks: WithOwnPacks,
): Promise<Read<ReadPlan>> {
  if (bytes.length > MOST_FILE_MB * 1024 * 1024)
    return refused('file-too-large', { most: String(MOST_FILE_MB) });
  const sheets = await lookedThrough(bytes);
  if (sheets instanceof Refusal) return refused(sheets.code, sheets.values);
  const marked = (column: number, row: number, mark: string) =>
    sheets.find(({ rows }) => rows[row]?.[column] === mark);
  const home = marked(0, 0, PLAN_MARKER);
  if (home === undefined) return refused('not-a-workbook');
  const plan = planInside(home);
  if (plan === null) return refused('damaged-workbook');
  const inputs = marked(0, 0, 'key');
  const assumptions = marked(0, 1, 'id');
  if (inputs === undefined || assumptions === undefined) return refused('sheet-gone');
  const { data, terms } = plan;
  const log = new CellLog();
  takePlaces(data, inputs, terms, log);
  takeAssumptions(data, assumptions, terms, log);
  const growth = marked(0, 0, GROWTH_MARKER);
  if (growth !== undefined) takeGrowth(data, growth, log);
  const remarks = marked(0, 0, REMARK_MARKER);
  if (remarks !== undefined) takeRemarks(data, remarks, terms, log);
  const costs = marked(0, 0, COST_MARKER);
  if (costs !== undefined) takeUnitCosts(data, costs, log);
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  const read = readPlanValue(data, withOwnPacks);
  return read.ok ? read : { ok: false, problems: read.problems.map((one) => log.located(one)) };
}

/** Several times what a workbook of 20,000 requirements unpacks to. */
const MOST_UNPACKED_MB = 120;

/** The sheets, none where they cannot be read; a refusal, before anything is built, where they are too large. */
async function lookedThrough(bytes: Uint8Array): Promise<readonly Sheet[] | Refusal> {
  try {
    await checkZip(bytes, { megabytes: MOST_UNPACKED_MB });
    return (await readXlsx(bytes)).sheets;
  } catch (error) {
    return error instanceof Refusal && error.code !== 'broken' ? error : [];
  }
}

function refused(code: string, values: Problem['values'] = {}): Read<ReadPlan> {
  const problem: Problem = { path: '', code, values };
  return { ok: false, problems: [problem] };
}

/** The plan as it was exported, and what the words of the workbook mean. */
function planInside({ rows }: Sheet): { data: Data; terms: Terms } | null {
  const lines = rows.slice(1);
  const terms = new Map(
    lines.flatMap(([, property, id, word]) =>
      property === null || property === undefined || property === ''
        ? []
        : [[`${String(property)} ${String(word ?? '').trim()}`, String(id)] as const],
    ),
  );
  try {
    const data: unknown = JSON.parse(lines.map(([part]) => String(part ?? '')).join(''));
    return typeof data === 'object' && data !== null ? { data: data as Data, terms } : null;
  } catch {
    return null;
  }
}
