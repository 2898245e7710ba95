// The inputs of an edited workbook: one row a place; rows may have been changed, added or removed.
import type { Sheet } from 'hucre/xlsx';
import { FIGURES } from '../../core/plan/terms.ts';
import {
  EXISTING_PREFIX,
  FUTURE_PREFIX,
  PLANNED_PREFIX,
} from '../../sheets/workbook/layout/input-heads.ts';
import {
  cellText,
  figureIn,
  placeOf,
  put,
  putInside,
  type CellLog,
  type CellPlace,
  type Data,
  type Terms,
} from './workbook-cells.ts';
import { addedTarget, removeGone, targetOf, type Reading, type Target } from './workbook-rows.ts';

/** The scope that carries each word. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['settlement', 'community'],
  ['development', 'community'],
  ['kind', 'street'],
  ['areaBasis', 'community'],
  ['seat', 'street'],
  ['countyClass', 'county'],
]);
const FIRST_ROW = 2;

export function takePlaces(data: Data, sheet: Sheet, terms: Terms, log: CellLog): void {
  const ids = (sheet.rows[0] ?? []).map(cellText);
  const reading: Reading = { ids, sheet, terms, log };
  const rows = sheet.rows
    .map((row, at) => ({ row, at, key: cellText(row[0]) }))
    .filter(({ row, at }) => at >= FIRST_ROW && row.some((cell) => cellText(cell) !== ''));
  const keys = new Set(rows.map(({ key }) => key));
  removeGone(data, keys);
  const taken = new Set<string>();
  const known: { at: number; row: readonly unknown[]; key: string }[] = [];
  const added: typeof known = [];
  for (const one of rows) {
    const isNew = one.key === '' || taken.has(one.key);
    taken.add(one.key);
    (isNew ? added : known).push(one);
  }
  for (const { row, at, key } of known) {
    const target = targetOf(data, key);
    if (target === null) log.refuse(placeOf(sheet.name, at, 0, key));
    else takeRow(target, row, at, reading);
  }
  for (const { row, at } of added) {
    const target = addedTarget(data, row, at, reading);
    if (target !== null) takeRow(target, row, at, reading);
  }
}

function takeRow(target: Target, row: readonly unknown[], at: number, reading: Reading): void {
  const { ids, sheet, terms, log } = reading;
  ids.forEach((id, column) => {
    if (['key', 'scope', 'parent', ''].includes(id)) return;
    const text = cellText(row[column]);
    const place = placeOf(sheet.name, at, column, text);
    if (id === 'name') takeName(target, text, place, log);
    else if (WORDS.has(id)) takeWord(target, id, text, terms, place, log);
    else takeFigure(target, id, text, place, log);
  });
}

function takeName({ data, path, scope }: Target, text: string, place: CellPlace, log: CellLog) {
  if (scope !== 'community' && scope !== 'street') return;
  if (text !== (data['name'] ?? '')) put(data, 'name', text === '' ? undefined : text);
  log.note(`${path}.name`, place);
}

/** A word is taken from the rows of the scope that carries it. */
function takeWord(
  { data, scope }: Target,
  id: string,
  text: string,
  terms: Terms,
  place: CellPlace,
  log: CellLog,
): void {
  if (scope !== WORDS.get(id)) return;
  const term = terms.get(`${id} ${text}`);
  if (text !== '' && term === undefined) log.refuse(place);
  else if (text !== '' || (data[id] ?? null) !== null)
    put(data, id, id === 'seat' && term !== undefined ? term === 'yes' : term);
}

function takeFigure(target: Target, id: string, text: string, place: CellPlace, log: CellLog) {
  const { data, path, scope } = target;
  const value = figureIn(text);
  if (value === null) return log.refuse(place);
  const own = FIGURES.some((one) => one === id) && (scope === 'community' || scope === 'street');
  const [table, key] = own ? ['', id] : tableOf(id);
  log.note(table === '' ? `${path}.${key}` : `${path}.${table}.${key}`, place);
  if (table !== '') putInside(data, table, key, value);
  else if (value !== undefined || (data[key] ?? null) !== null) put(data, key, value);
}

function tableOf(id: string): readonly [string, string] {
  for (const [prefix, table] of [
    [EXISTING_PREFIX, 'existing'],
    [PLANNED_PREFIX, 'planned'],
    [FUTURE_PREFIX, 'future'],
  ] as const)
    if (id.startsWith(prefix)) return [table, id.slice(prefix.length)];
  return ['facts', id];
}
