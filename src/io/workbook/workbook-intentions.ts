// What is said of shortages and what closing them costs, from an edited workbook.
import type { Sheet } from 'hucre/xlsx';
import { REMARK_FIELDS, REMARK_FIRST } from '../../sheets/workbook/sheets/remark-sheet.ts';
import { COST } from '../../sheets/workbook/layout/book-layout.ts';
import { cellText, figureIn, placeOf, putInside } from './workbook-cells.ts';
import type { CellLog, Data, Terms } from './workbook-cells.ts';

const FIRST_ROW = 2;

export function takeRemarks(data: Data, sheet: Sheet, terms: Terms, log: CellLog): void {
  const placeOfKey = placesByKey(data);
  sheet.rows.slice(FIRST_ROW).forEach((row, index) => {
    const key = cellText(row[0]);
    const cut = key.lastIndexOf(' ');
    const measure = key.slice(cut + 1);
    const found = placeOfKey(key.slice(0, cut));
    if (found === null) return;
    const remark: Data = {};
    REMARK_FIELDS.forEach((field, at) => {
      const column = REMARK_FIRST + at;
      const typed = cellText(row[column]);
      const text = field === 'remedy' ? (terms.get(`remedy ${typed}`) ?? typed) : typed;
      const place = placeOf(sheet.name, index + FIRST_ROW, column, typed);
      log.note(`${found.path}.remarks.${measure}.${field}`, place);
      if (text !== '') remark[field] = text;
    });
    const remarks = (found.target['remarks'] ?? {}) as Data;
    if (Object.keys(remark).length > 0) remarks[measure] = remark;
    else Reflect.deleteProperty(remarks, measure);
    if (Object.keys(remarks).length > 0) found.target['remarks'] = remarks;
    else Reflect.deleteProperty(found.target, 'remarks');
  });
}

interface Found {
  readonly target: Data;
  readonly path: string;
}

/** Where the entries of a place stand in the data of a plan, by its level and id; a wider place gets its own when asked for. */
function placesByKey(data: Data): (key: string) => Found | null {
  const streets = (data['streets'] ?? []) as Data[];
  const paths = new Map<string, Found>();
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
  const areas = (data['areas'] ?? {}) as Record<string, Data>;
  return (key) => {
    const [, code] = /^(?:county|prefecture|province) (\d{6})$/.exec(key) ?? [];
    const area = code === undefined ? undefined : areas[code];
    return area === undefined
      ? (paths.get(key) ?? null)
      : { target: area, path: `areas.${String(code)}` };
  };
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
