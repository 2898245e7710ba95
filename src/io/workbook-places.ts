// The inputs of an edited workbook: one row a place; rows may have been changed, added or removed.
import type { Sheet } from 'hucre/xlsx';
import { FIGURES } from '../core/plan/terms.ts';
import { EXISTING_PREFIX, FUTURE_PREFIX, PLANNED_PREFIX } from '../sheets/workbook/input-heads.ts';
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

const WORDS = ['settlement', 'development', 'kind', 'areaBasis'];
const FIRST_ROW = 2;

/** A row of the inputs and the part of the plan it tells of. */
interface Target {
  readonly data: Data;
  readonly path: string;
  readonly scope: string;
}

interface Reading {
  readonly ids: readonly string[];
  readonly sheet: Sheet;
  readonly terms: Terms;
  readonly log: CellLog;
}

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

const streetsOf = (data: Data) => (data['streets'] ??= []) as Data[];
const communitiesOf = (street: Data) => (street['communities'] ??= []) as Data[];

/** Places whose rows were deleted are gone. */
function removeGone(data: Data, keys: ReadonlySet<string>): void {
  for (const street of streetsOf(data))
    street['communities'] = communitiesOf(street).filter(({ id }) =>
      keys.has(`community ${String(id)}`),
    );
  data['streets'] = streetsOf(data).filter(
    (street) => keys.has(`street ${String(street['id'])}`) || communitiesOf(street).length > 0,
  );
}

function targetOf(data: Data, key: string): Target | null {
  const [scope = '', ...rest] = key.split(' ');
  const at = rest.join(' ');
  for (const [s, street] of streetsOf(data).entries()) {
    if (scope === 'street' && street['id'] === at)
      return { data: street, path: `streets[${String(s)}]`, scope };
    const index = communitiesOf(street).findIndex(({ id }) => id === at);
    const community = communitiesOf(street)[index];
    if (scope === 'community' && community !== undefined)
      return {
        data: community,
        path: `streets[${String(s)}].communities[${String(index)}]`,
        scope,
      };
  }
  if (!['county', 'prefecture', 'province'].includes(scope)) return null;
  const areas = (data['areas'] ?? {}) as Record<string, Data>;
  // An area that nothing was typed for stays out of the plan.
  const area = areas[at] ?? {};
  return { data: lazily(data, areas, at, area), path: `areas.${at}`, scope };
}

/** Joins the plan when its first figure is set. */
function lazily(data: Data, areas: Record<string, Data>, at: string, area: Data): Data {
  return new Proxy(area, {
    set: (target, id, value) => {
      data['areas'] = { ...areas, ...(data['areas'] as Data | undefined), [at]: target };
      return Reflect.set(target, id, value);
    },
  });
}

/** A new row is a community of the street it names, or a street. */
function addedTarget(
  data: Data,
  row: readonly unknown[],
  at: number,
  { ids, sheet, terms, log }: Reading,
): Target | null {
  const cell = (id: string) => cellText(row[ids.indexOf(id)]);
  const word = cell('scope');
  const scope = word === '' ? 'community' : terms.get(`scope ${word}`);
  const streets = streetsOf(data);
  if (scope === 'street') {
    const street: Data = { id: freeId(data, 's'), communities: [] };
    streets.push(street);
    return { data: street, path: `streets[${String(streets.length - 1)}]`, scope };
  }
  const parent = cell('parent');
  const named = streets.filter((street) => (street['name'] ?? street['id']) === parent);
  const [home] = parent === '' && streets.length === 1 ? streets : named;
  if (scope !== 'community' || home === undefined || named.length > 1) {
    const column = scope === 'community' ? 'parent' : 'scope';
    log.refuse(placeOf(sheet.name, at, ids.indexOf(column), cell(column)));
    return null;
  }
  const community: Data = { id: freeId(data, 'c') };
  const list = communitiesOf(home);
  list.push(community);
  const path = `streets[${String(streets.indexOf(home))}].communities[${String(list.length - 1)}]`;
  return { data: community, path, scope };
}

function freeId(data: Data, letter: string): string {
  const streets = streetsOf(data);
  const taken = new Set([...streets, ...streets.flatMap(communitiesOf)].map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(letter + String(number))) number += 1;
  return letter + String(number);
}

function takeRow(target: Target, row: readonly unknown[], at: number, reading: Reading): void {
  const { ids, sheet, terms, log } = reading;
  ids.forEach((id, column) => {
    if (['key', 'scope', 'parent', ''].includes(id)) return;
    const text = cellText(row[column]);
    const place = placeOf(sheet.name, at, column, text);
    if (id === 'name') takeName(target, text, place, log);
    else if (WORDS.includes(id)) takeWord(target, id, text, terms, place, log);
    else takeFigure(target, id, text, place, log);
  });
}

function takeName({ data, path, scope }: Target, text: string, place: CellPlace, log: CellLog) {
  if (scope !== 'community' && scope !== 'street') return;
  if (text !== (data['name'] ?? '')) put(data, 'name', text === '' ? undefined : text);
  log.note(`${path}.name`, place);
}

/** Settlement, development and area basis are a community's own, the kind a street's. */
function takeWord(
  { data, scope }: Target,
  id: string,
  text: string,
  terms: Terms,
  place: CellPlace,
  log: CellLog,
): void {
  if (scope !== (id === 'kind' ? 'street' : 'community')) return;
  const term = terms.get(`${id} ${text}`);
  if (text !== '' && term === undefined) log.refuse(place);
  else if (text !== '' || (data[id] ?? null) !== null) put(data, id, term);
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
