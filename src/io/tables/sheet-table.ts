// A sheet of a workbook as a table of texts: what each cell shows, which cells are no plain figures, and remarks.
import type { Sheet as WorkbookSheet } from 'hucre/xlsx';
import { spread } from './merged-cells.ts';
import { hiddenNote, hiddenParts } from './hidden-parts.ts';
import { shownAs, type Shown } from './number-format.ts';
import { MOST_COLUMNS, Refusal, type CellMark, type Note, type Table } from './table.ts';
import { visible } from './visible.ts';

type Kept = 'name' | 'rows' | 'merges' | 'columns' | 'rowDefs' | 'hidden' | 'veryHidden' | 'tables';
type WorkbookCell = NonNullable<ReturnType<NonNullable<WorkbookSheet['cells']>['get']>>;
/** What is known of a cell besides its value. */
export type CellDetail = Partial<Pick<WorkbookCell, 'formula' | 'style' | 'richText'>>;
/** A worksheet as any reader hands it over. */
export type ReadSheet = Pick<WorkbookSheet, Kept> & {
  readonly cells?: ReadonlyMap<string, CellDetail>;
};
type Value = ReadSheet['rows'][number][number];

export function tableOf(sheet: ReadSheet, before: readonly Note[]): Table {
  const marks = new Map<string, CellMark>();
  const rows = sheet.rows.map((row, at) => {
    const texts = row.map((value, column) => {
      const place = `${at},${column}`;
      const { text, mark } = cellOf(value, sheet.cells?.get(place));
      if (mark !== null) marks.set(place, mark);
      return text;
    });
    while (texts.length > 0 && texts.at(-1) === '') texts.pop();
    if (texts.length > MOST_COLUMNS)
      throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
    return texts;
  });
  const merged = spread(sheet.merges ?? [], rows, marks);
  const { columns, rows: hidden } = hiddenParts(sheet, rows);
  const counted = [
    ['merged', merged],
    ['formulas', formulas(sheet)],
    ['hidden', columns.length],
  ] as const;
  const notes: Note[] = counted
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count: String(count) } }));
  const told = [...before, ...notes, ...hiddenNote(hidden)];
  const parts = { totals: totalRows(sheet), hidden: new Set(hidden) };
  return { name: sheet.name, rows, marks, notes: told, ...parts };
}

function formulas({ cells }: ReadSheet): number {
  return [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length;
}

/** The last row of a spreadsheet's own table, where it adds up. */
function totalRows({ tables = [] }: ReadSheet): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ range, showTotalRow }) => {
      const last = /(\d+)$/.exec(range ?? '')?.[1];
      return showTotalRow === true && last !== undefined ? [Number(last) - 1] : [];
    }),
  );
}

const PERCENT = /^[^"]*%/;
const ERROR = /^#(REF|VALUE|DIV\/0|N\/A|NAME\?|NUM|NULL)!?$/;

/** A date as workbooks of the strict kind keep it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/;

function cellOf(value: Value, detail: CellDetail | undefined): Shown {
  if (value instanceof Date) return { text: dateText(value), mark: 'a-date' };
  if (value === null || value === '')
    return { text: '', mark: detail?.formula === undefined ? null : 'no-result' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', mark: null };
  if (typeof value === 'number') return numberOf(value, detail?.style?.numFmt ?? '');
  if (ERROR.test(value)) return { text: value, mark: 'formula-error' };
  if (INSTANT.test(value)) return { text: value.slice(0, 10), mark: 'a-date' };
  const kept = withoutRaised(detail?.richText ?? []);
  return kept === null
    ? { text: visible(value), mark: null }
    : { text: visible(kept), mark: 'footnote' };
}

const dateText = (value: Date) =>
  Number.isNaN(value.getTime()) ? '#NUM!' : value.toISOString().slice(0, 10);

/** Numbers as the sheet shows them: fifteen digits, so that 0.1 + 0.2 reads as 0.3; with the unit that their format adds. */
function numberOf(value: number, format: string): Shown {
  const text = fixed(Number(value.toPrecision(15)));
  if (PERCENT.test(format)) return { text, mark: 'percent' };
  return Number.isFinite(value) ? shownAs(text, format) : { text, mark: null };
}

function fixed(value: number): string {
  const text = String(value);
  if (!text.includes('e') || !Number.isFinite(value)) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : String(BigInt(value));
}

/** The text without raised marks of footnotes; null when there are none. A raised 2 behind an m is part of a unit. */
function withoutRaised(runs: NonNullable<CellDetail['richText']>): string | null {
  let [text, found] = ['', false];
  for (const { text: run, font } of runs) {
    const raised = font?.vertAlign === 'superscript' && !(/m$/i.test(text) && /^[23]/.test(run));
    if (raised && run.trim() !== '') found = true;
    else text += run;
  }
  return found ? text : null;
}
