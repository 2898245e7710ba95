// The cells of an edited workbook as text, and where each value of the plan was found, so that a problem names its cell.
import { decimalFrom, plain } from '../../core/quantity/decimal.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { letters } from '../../sheets/workbook/layout/book.ts';
import { typedNumber } from '../tables/typed.ts';

export type Data = Record<string, unknown>;

/** Property and word to id. */
export type Terms = ReadonlyMap<string, string>;

/** Where a value stands, as the spreadsheet shows it. */
export interface CellPlace {
  readonly sheet: string;
  readonly at: string;
  readonly value: string;
}

export function placeOf(sheet: string, row: number, column: number, value: string): CellPlace {
  return { sheet, at: `${letters(column)}${String(row + 1)}`, value };
}

/** What was typed, without the blanks around it. */
export function cellText(raw: unknown): string {
  if (raw === null || raw === undefined) return '';
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  if (typeof raw === 'number') return numberText(raw);
  if (typeof raw === 'string') return raw.trim();
  return typeof raw === 'boolean' ? String(raw).toUpperCase() : '';
}

/** A spreadsheet holds fifteen digits; what is no figure of a plan stays as it is, to be refused by name. */
function numberText(raw: number): string {
  const value = decimalFrom(raw.toPrecision(15)) ?? decimalFrom(raw.toFixed(15));
  return value === null ? String(raw) : plain(value);
}

/** Null when the text is no figure; undefined when the cell is empty. */
export function figureIn(text: string): string | null | undefined {
  if (text === '') return undefined;
  const typed = typedNumber(text);
  return /^\d+(\.\d+)?$/.test(typed) ? typed : null;
}

/** Remembers the cell behind each path of the plan. */
export class CellLog {
  readonly problems: Problem[] = [];
  readonly #places = new Map<string, CellPlace>();

  note(path: string, place: CellPlace): void {
    this.#places.set(path, place);
  }

  refuse(place: CellPlace): void {
    this.problems.push({ path: '', code: 'bad-cell', values: { ...place } });
  }

  /** The same problem with the cell it came from, where one is known. */
  located(problem: Problem): Problem {
    const place = this.#places.get(problem.path);
    return place === undefined ? problem : { ...problem, values: { ...problem.values, ...place } };
  }
}

/** Sets a figure, or takes it away where the cell is empty. */
export function put(target: Data, id: string, value: string | boolean | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, id);
  else target[id] = value;
}

/** The same within a table of figures, which is only made when there is something to put. */
export function putInside(target: Data, table: string, id: string, value: string | undefined) {
  const entries = (target[table] ?? {}) as Data;
  if (value === undefined && !(id in entries)) return;
  put(entries, id, value);
  target[table] = entries;
}
