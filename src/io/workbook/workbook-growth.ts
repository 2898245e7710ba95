// The target year, the rates and the phases of an edited workbook.
import type { Sheet } from 'hucre/xlsx';
import {
  GROWTH,
  PHASES_END,
  PHASES_MARKER,
  RELEASED,
} from '../../sheets/workbook/layout/growth-layout.ts';
import { typedNumber } from '../tables/typed.ts';
import { cellText, figureIn, placeOf, put, type CellLog, type Data } from './workbook-cells.ts';
import { targetOf, type Target } from './workbook-rows.ts';

/** The first row after the plan's own, counted from 0. */
const PLACES = 6;

export function takeGrowth(data: Data, sheet: Sheet, log: CellLog): void {
  const keys = sheet.rows.map(([first]) => cellText(first));
  takeRate(data, 'growth', keys.indexOf('rate'), GROWTH.value, sheet, log);
  takeYear(data, keys.indexOf('year'), sheet, log);
  const end = keys.indexOf(PHASES_END);
  const placeOfName = new Map<string, Target>();
  for (let at = PLACES; at < end; at += 1) {
    const target = targetOf(data, keys[at] ?? '');
    if (target === null) continue;
    takeRate(target.data, `${target.path}.growth`, at, GROWTH.own, sheet, log);
    if (target.scope === 'community')
      placeOfName.set(cellText(sheet.rows[at]?.[GROWTH.place]), target);
  }
  const from = keys.indexOf(PHASES_MARKER, end) + 1;
  takePhases(placeOfName, from, keys.indexOf(PHASES_END, from), sheet, log);
}

/** Per cent a year, below zero where a place shrinks. */
function takeRate(
  target: Data,
  path: string,
  row: number,
  column: number,
  sheet: Sheet,
  log: CellLog,
): void {
  const text = cellText(sheet.rows[row]?.[column]);
  const place = placeOf(sheet.name, row, column, text);
  log.note(`${path}.rate`, place);
  const typed = typedNumber(text.replace(/^[-−－]/, ''));
  if (text !== '' && !/^\d+(\.\d+)?$/.test(typed)) return log.refuse(place);
  const sign = /^[-−－]/.test(text) ? '-' : '';
  setGrowth(target, 'rate', text === '' ? undefined : sign + typed);
}

function takeYear(data: Data, row: number, sheet: Sheet, log: CellLog): void {
  const text = cellText(sheet.rows[row]?.[GROWTH.value]);
  const place = placeOf(sheet.name, row, GROWTH.value, text);
  log.note('growth.year', place);
  const year = figureIn(text);
  if (year === null) return log.refuse(place);
  setGrowth(data, 'year', year);
}

/** Growth of which nothing is said any more is gone. */
function setGrowth(target: Data, id: string, value: string | undefined): void {
  const growth = { ...(target['growth'] as Data | undefined) };
  if (value === undefined && (growth[id] ?? null) === null) return;
  put(growth, id, value);
  if (Object.keys(growth).length === 0) Reflect.deleteProperty(target, 'growth');
  else target['growth'] = growth;
}

function takePhases(
  places: ReadonlyMap<string, Target>,
  from: number,
  to: number,
  sheet: Sheet,
  log: CellLog,
): void {
  const phases = new Map<Target, Data[]>();
  for (let at = from; at < to; at += 1) {
    const cells = (sheet.rows[at] ?? []).map(cellText);
    const name = cells[RELEASED.place] ?? '';
    const said = [RELEASED.year, RELEASED.households, RELEASED.population];
    if (said.every((column) => (cells[column] ?? '') === '')) continue;
    const target = places.get(name);
    if (target === undefined) {
      log.refuse(placeOf(sheet.name, at, RELEASED.place, name));
      continue;
    }
    const list = phases.get(target) ?? [];
    const path = `${target.path}.phases[${String(list.length)}]`;
    phases.set(target, [...list, phaseOf(path, cells, at, sheet, log)]);
  }
  for (const target of places.values()) {
    const list = phases.get(target);
    if (list !== undefined) target.data['phases'] = list;
    else Reflect.deleteProperty(target.data, 'phases');
  }
}

function phaseOf(
  path: string,
  cells: readonly string[],
  row: number,
  sheet: Sheet,
  log: CellLog,
): Data {
  const phase: Data = {};
  for (const figure of ['year', 'households', 'population'] as const) {
    const column = RELEASED[figure];
    const text = cells[column] ?? '';
    const place = placeOf(sheet.name, row, column, text);
    log.note(`${path}.${figure}`, place);
    const value = figureIn(text);
    if (value === null) log.refuse(place);
    else put(phase, figure, value);
  }
  return phase;
}
