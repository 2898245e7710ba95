// An exported workbook, edited in a spreadsheet program, back to a plan: what was typed wins, formulas stay derived.
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Problem, Read } from '../core/plan/problem.ts';
import { PLAN_MARKER } from '../sheets/workbook/planning-book.ts';
import { EXISTING_PREFIX } from '../sheets/workbook/input-sheet.ts';
import { letters } from '../sheets/workbook/book.ts';
import { readPlanValue, type ReadPlan, type WithOwnPacks } from './plan-file.ts';
import { typedNumber } from './typed.ts';

type Data = Record<string, unknown>;
type Table = Record<string, Data>;

const WORDS = ['settlement', 'development', 'kind', 'areaBasis'];
const FIGURES = ['households', 'population', 'siteArea', 'floorArea'];

export async function readWorkbook(
  bytes: Uint8Array,
  withOwnPacks: WithOwnPacks,
): Promise<Read<ReadPlan>> {
  const sheets = await readXlsx(bytes)
    .then((book) => book.sheets)
    .catch(() => []);
  const plan = planInside(sheets);
  if (plan === null)
    return { ok: false, problems: [{ path: '', code: 'not-a-workbook', values: {} }] };
  const problems = [
    ...takeInputs(plan.data, sheets, plan.terms),
    ...takeAssumptions(plan.data, sheets, plan.terms),
  ];
  return problems.length > 0 ? { ok: false, problems } : readPlanValue(plan.data, withOwnPacks);
}

/** Property and word to id. */
type Terms = ReadonlyMap<string, string>;

function planInside(sheets: readonly Sheet[]): { data: Data; terms: Terms } | null {
  const sheet = sheets.find(({ rows }) => rows[0]?.[0] === PLAN_MARKER);
  if (sheet === undefined) return null;
  const lines = sheet.rows.slice(1);
  const terms = new Map(
    lines.flatMap(([, property, id, word]) =>
      typeof word === 'string' ? [[`${String(property)} ${word}`, String(id)] as const] : [],
    ),
  );
  try {
    const data: unknown = JSON.parse(lines.map(([part]) => String(part ?? '')).join(''));
    return typeof data === 'object' && data !== null ? { data: data as Data, terms } : null;
  } catch {
    return null;
  }
}

function takeInputs(data: Data, sheets: readonly Sheet[], terms: Terms): Problem[] {
  const sheet = sheets.find(({ rows }) => rows[0]?.[0] === 'key' && rows[0]?.[1] === 'scope');
  if (sheet === undefined) return [];
  const ids = (sheet.rows[0] ?? []).map((id) => String(id ?? ''));
  const targets = targetsOf(data);
  return sheet.rows.slice(2).flatMap((row, index) => {
    const target = targets.get(String(row[0] ?? ''));
    if (target === undefined) return [];
    return ids.flatMap((id, column) => {
      const at = `${String(index + 2)},${String(column)}`;
      const place = { sheet: sheet.name, at: `${letters(column)}${String(index + 3)}` };
      if (column < 4 || isFormula(sheet, at)) return [];
      return takeCell(target, id, row[column], terms, place);
    });
  });
}

function isFormula({ cells }: Sheet, at: string): boolean {
  return (cells?.get(at)?.formula ?? '') !== '';
}

function takeCell(
  target: Data,
  id: string,
  raw: unknown,
  terms: Terms,
  place: { sheet: string; at: string },
): Problem[] {
  const text = raw === null || raw === undefined ? '' : String(raw).trim();
  const bad: Problem = { path: '', code: 'bad-cell', values: { ...place, value: text } };
  if (WORDS.includes(id)) {
    const term = terms.get(`${id} ${text}`);
    if (text !== '' && term === undefined) return [bad];
    if (term !== undefined || id in target) set(target, id, term);
    return [];
  }
  if (text !== '' && !/^\d+(\.\d+)?$/.test(typedNumber(text))) return [bad];
  const value = text === '' ? undefined : typedNumber(text);
  if (id.startsWith(EXISTING_PREFIX)) inside(target, 'existing', id.slice(9), value);
  else if (FIGURES.includes(id)) set(target, id, value);
  else if (value !== '1' || !['communities', 'streets'].includes(id))
    inside(target, 'facts', id, value);
  return [];
}

function set(target: Data, id: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, id);
  else target[id] = value;
}

function inside(target: Data, table: 'existing' | 'facts', id: string, value: string | undefined) {
  const entries = (target[table] ?? {}) as Data;
  if (value === undefined && !(id in entries)) return;
  set(entries, id, value);
  target[table] = entries;
}

/** Where the plan keeps what stands in a row of the inputs. */
function targetsOf(data: Data): Map<string, Data> {
  const targets = new Map<string, Data>();
  for (const street of (data['streets'] ?? []) as Data[]) {
    targets.set(`street ${String(street['id'])}`, street);
    for (const community of (street['communities'] ?? []) as Data[])
      targets.set(`community ${String(community['id'])}`, community);
  }
  for (const [code, area] of Object.entries((data['areas'] ?? {}) as Table))
    for (const scope of ['county', 'prefecture', 'province']) targets.set(`${scope} ${code}`, area);
  return targets;
}

function takeAssumptions(data: Data, sheets: readonly Sheet[], terms: Terms): Problem[] {
  const sheet = sheets.find(({ rows }) => rows[1]?.[0] === 'id');
  if (sheet === undefined) return [];
  const assumptions = { ...(data['assumptions'] as Data | undefined) };
  for (const [id, , raw, , written] of sheet.rows.slice(2)) {
    const text = raw === null || raw === undefined ? '' : String(raw).trim();
    if (typeof id !== 'string' || id === '') continue;
    if (['development', 'areaBasis', 'countyClass'].includes(id)) {
      set(data, id, text === '' ? undefined : (terms.get(`${id} ${text}`) ?? text));
    } else if (id in assumptions || (text !== '' && text !== written))
      set(assumptions, id, text === '' ? undefined : typedNumber(text));
  }
  data['assumptions'] = assumptions;
  return [];
}
