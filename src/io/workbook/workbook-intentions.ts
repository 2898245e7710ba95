// How gaps are to be closed and what it costs, from an edited workbook.
import type { Sheet } from 'hucre/xlsx';
import { CLOSING_FIELDS, CLOSING_FIRST } from '../../sheets/workbook/sheets/closing-sheet.ts';
import { COST } from '../../sheets/workbook/layout/book-layout.ts';
import { cellText, figureIn, placeOf, putInside } from './workbook-cells.ts';
import type { CellLog, Data } from './workbook-cells.ts';

const FIRST_ROW = 2;
const DAY = 86_400_000;
/** Day 0 of a spreadsheet, as it counts days since March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

export function takeClosings(data: Data, sheet: Sheet, log: CellLog): void {
  const streets = (data['streets'] ?? []) as Data[];
  const paths = new Map<string, { target: Data; path: string }>();
  streets.forEach((street, s) => {
    const path = `streets[${String(s)}]`;
    paths.set(`street ${String(street['id'])}`, { target: street, path });
    ((street['communities'] ?? []) as Data[]).forEach((community, c) =>
      paths.set(`community ${String(community['id'])}`, {
        target: community,
        path: `${path}.communities[${String(c)}]`,
      }),
    );
  });
  sheet.rows.slice(FIRST_ROW).forEach((row, index) => {
    const key = cellText(row[0]);
    const cut = key.lastIndexOf(' ');
    const measure = key.slice(cut + 1);
    const found = paths.get(key.slice(0, cut));
    if (found === undefined) return;
    const closing: Data = {};
    CLOSING_FIELDS.forEach((field, at) => {
      const column = CLOSING_FIRST + at;
      const raw = row[column];
      const text = field === 'deadline' ? dateText(raw) : cellText(raw);
      const place = placeOf(sheet.name, index + FIRST_ROW, column, text);
      log.note(`${found.path}.closing.${measure}.${field}`, place);
      if (text !== '') closing[field] = text;
    });
    const closings = (found.target['closing'] ?? {}) as Data;
    if (Object.keys(closing).length > 0) closings[measure] = closing;
    else Reflect.deleteProperty(closings, measure);
    found.target['closing'] = closings;
  });
}

/** A spreadsheet turns what looks like a date into a count of days. */
function dateText(raw: unknown): string {
  if (typeof raw === 'number') return new Date(DAY_ZERO + raw * DAY).toISOString().slice(0, 10);
  const text = cellText(raw);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function takeUnitCosts(data: Data, sheet: Sheet, log: CellLog): void {
  sheet.rows.slice(FIRST_ROW).forEach((row, index) => {
    const id = cellText(row[0]);
    if (id === '') return;
    const place = placeOf(
      sheet.name,
      index + FIRST_ROW,
      COST.unitCost,
      cellText(row[COST.unitCost]),
    );
    const value = figureIn(place.value);
    log.note(`unitCosts.${id}`, place);
    if (value === null) log.refuse(place);
    else putInside(data, 'unitCosts', id, value);
  });
}
