// One sheet of a workbook as the worksheet part of an XLSX file, some hundred rows at a time.
import type { BookCell, BookSheet, Validation } from '../../sheets/workbook/layout/book.ts';
import { EMPTY, letters } from '../../sheets/workbook/layout/book.ts';
import { styleNumber } from './workbook-looks.ts';
import { pagesWide } from './pages-wide.ts';
import { rowHeight } from './row-height.ts';
import type { SharedTexts } from './shared-texts.ts';
import { xmlCellText, xmlFormula, xmlText } from './xml-text.ts';

/** What a worksheet says in the reader's language. */
export interface SheetPhrases {
  readonly pages: string;
  readonly inputTitle: string;
  readonly whole: string;
  readonly decimal: string;
}

const ROWS_IN_A_PIECE = 200;

export function* worksheetXml(
  sheet: BookSheet,
  phrases: SheetPhrases,
  texts: SharedTexts,
): Generator<string> {
  yield `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}<sheetData>`;
  const names: string[] = [];
  const merges: string[] = [];
  let piece = '';
  let at = 0;
  for (const row of sheet.rows) {
    while (names.length < row.length) names.push(letters(names.length));
    piece += rowXml(row, at, names, sheet, texts);
    merge(row, at, names, merges);
    at += 1;
    if (at % ROWS_IN_A_PIECE > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
  yield `</sheetData>${endXml(sheet, merges, phrases)}</worksheet>`;
}

function viewXml({ frozen: { rows, columns } }: BookSheet): string {
  if (rows + columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${letters(columns)}${String(rows + 1)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, hiddenColumns }: BookSheet): string {
  if (widths.length === 0) return '';
  const each = widths.map((width, index) => {
    const hidden = hiddenColumns?.includes(index) === true ? ' hidden="1"' : '';
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function merge(
  cells: readonly BookCell[],
  at: number,
  names: readonly string[],
  merges: string[],
): void {
  const number = String(at + 1);
  for (let column = 0; column < cells.length; column += 1) {
    const span = cells[column]?.span ?? 1;
    if (span > 1)
      merges.push(
        `<mergeCell ref="${names[column] ?? ''}${number}:${letters(column + span - 1)}${number}"/>`,
      );
  }
}

function rowXml(
  cells: readonly BookCell[],
  at: number,
  names: readonly string[],
  { hiddenRows, widths }: BookSheet,
  texts: SharedTexts,
): string {
  const number = String(at + 1);
  const height = rowHeight(cells, widths);
  const high = height === null ? '' : ` ht="${String(height)}" customHeight="1"`;
  let xml = `<row r="${number}"${high}${hiddenRows?.includes(at) === true ? ' hidden="1"' : ''}>`;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell !== undefined && cell !== EMPTY)
      xml += cellXml(cell, (names[column] ?? '') + number, texts);
  }
  return `${xml}</row>`;
}

/** Text is written as text whatever it begins with; only our own formulas are formulas. */
function cellXml({ value, formula, look }: BookCell, at: string, texts: SharedTexts): string {
  const open = `<c r="${at}" s="${String(styleNumber(look))}"`;
  if (formula !== undefined) {
    const f = `<f>${xmlFormula(formula)}</f>`;
    return typeof value === 'number'
      ? `${open}>${f}<v>${String(value)}</v></c>`
      : `${open} t="str">${f}<v>${xmlCellText(value ?? '')}</v></c>`;
  }
  if (value === null || value === '') return `${open}/>`;
  return typeof value === 'number'
    ? `${open}><v>${String(value)}</v></c>`
    : `${open} t="s"><v>${String(texts.numberOf(value))}</v></c>`;
}

const MARGINS =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';

function endXml(sheet: BookSheet, merges: readonly string[], phrases: SheetPhrases): string {
  const { filter, validations = [], paper } = sheet;
  const checks = validations.map((one) => validationXml(one, phrases));
  const size = paper.startsWith('a3') ? '8' : '9';
  const orientation = paper.endsWith('landscape') ? 'landscape' : 'portrait';
  return [
    filter === undefined ? '' : `<autoFilter ref="${filter}"/>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    checks.length === 0
      ? ''
      : `<dataValidations count="${String(checks.length)}">${checks.join('')}</dataValidations>`,
    MARGINS,
    `<pageSetup paperSize="${size}" orientation="${orientation}" fitToWidth="${String(pagesWide(sheet))}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xmlText(`&L&A&C${phrases.pages}`)}</oddFooter></headerFooter>`,
  ].join('');
}

function validationXml({ range, allow, isAdvice }: Validation, phrases: SheetPhrases): string {
  const common = `allowBlank="1" showErrorMessage="${isAdvice === true ? '0' : '1'}" sqref="${range}"`;
  if (typeof allow === 'object')
    return `<dataValidation type="list" ${common}><formula1>${listXml(allow)}</formula1></dataValidation>`;
  const title = `errorTitle="${xmlText(phrases.inputTitle)}" error="${xmlText(phrases[allow])}"`;
  const most = allow === 'whole' ? '1000000000' : '1000000000000';
  return `<dataValidation type="${allow}" operator="between" ${title} ${common}><formula1>0</formula1><formula2>${most}</formula2></dataValidation>`;
}

function listXml(allow: Exclude<Validation['allow'], string>): string {
  return 'cells' in allow ? allow.cells : xmlText(`"${allow.join(',')}"`);
}
