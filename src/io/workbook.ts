// Writes a workbook as XLSX: our own port, behind which the library can be exchanged.
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSource } from '../sheets/sheet-choices.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { EMPTY, type BookCell, type BookSheet } from '../sheets/workbook/book.ts';
import { planningBook } from '../sheets/workbook/planning-book.ts';
import { styleOf } from './workbook-looks.ts';

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number];
type WrittenCell = NonNullable<Written['cells']> extends Map<string, infer C> ? C : never;

export async function workbookBytes(
  source: SheetSource,
  sheets: readonly Sheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const book = planningBook(source, sheets);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => written(sheet, source)),
    properties: { title: book.title },
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
  return new Uint8Array(bytes);
}

function written(sheet: BookSheet, source: SheetSource): Written {
  const cells = new Map<string, WrittenCell>();
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== EMPTY) cells.set(`${String(at)},${String(column)}`, writtenCell(cell));
    }),
  );
  const { t } = source.words;
  const [size = 'a4', orientation = 'portrait'] = sheet.paper.split('-');
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    columns: sheet.widths.map((width, index) => ({
      width,
      hidden: sheet.hiddenColumns?.includes(index) === true,
    })),
    ...(rows + columns === 0 ? {} : { freezePane: { rows, columns } }),
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: sheet.filter } }),
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.hiddenRows === undefined
      ? {}
      : { rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])) }),
    dataValidations: (sheet.validations ?? []).map(({ range, allow }) =>
      typeof allow === 'string'
        ? {
            type: allow,
            operator: 'between' as const,
            formula1: '0',
            formula2: allow === 'whole' ? '1000000000' : '1000000000000',
            range,
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: t('sheet.book.inputTitle'),
            errorMessage: t(`sheet.book.${allow === 'whole' ? 'whole' : 'figureRange'}`),
          }
        : { type: 'list' as const, values: [...allow], range, allowBlank: true },
    ),
    pageSetup: {
      paperSize: size === 'a3' ? 'a3' : 'a4',
      orientation: orientation === 'landscape' ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(rows === 0 ? {} : { printTitlesRow: `$1:$${String(rows)}` }),
    },
    headerFooter: {
      oddFooter: `&L&A&C${t('sheet.pages', { page: '&P', pages: '&N' })}`,
    },
  };
}

/** Text is written as text whatever it begins with; only our own formulas are formulas. */
function writtenCell({ value, formula, look }: BookCell): WrittenCell {
  const style = styleOf(look);
  if (formula !== undefined)
    return {
      value: null,
      type: 'formula',
      formula,
      ...(value === null ? {} : { formulaResult: value }),
      style,
    };
  if (value === null) return { value: null, type: 'empty', style };
  return { value, type: typeof value === 'number' ? 'number' : 'string', style };
}
