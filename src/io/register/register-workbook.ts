// Writes communities and streets as a workbook with headers that the import knows, and lists to choose from.
import { colToLetter, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { cellOf, headerOf, TICKS, wordsOf, type RegisterTable } from './register-cells.ts';

export interface RegisterSheet extends RegisterTable {
  readonly name: string;
  /** Lines of advice on a sheet of their own; none when left out. */
  readonly advice?: { readonly name: string; readonly lines: readonly string[] };
}

const ROOM_BELOW = 1000;
const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF3' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;

export async function writeRegister(sheet: RegisterSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { advice } = sheet;
  const second: WriteSheet[] =
    advice === undefined
      ? []
      : [{ name: advice.name, rows: advice.lines.map((line) => [line]), columns: [{ width: 90 }] }];
  const bytes = await writeXlsx({
    sheets: [communities(sheet), ...second],
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
  return new Uint8Array(bytes);
}

function communities(sheet: RegisterSheet): WriteSheet {
  const { name, targets, lines, language } = sheet;
  const header = targets.map((target) => headerOf(target, language));
  return {
    name,
    rows: [header, ...lines.map((line) => targets.map((target) => cellOf(target, line, language)))],
    cells: new Map(header.map((value, column) => [`0,${column}`, { value, style: HEAD }])),
    columns: targets.map(({ kind }) => ({ width: kind === 'identity' ? 18 : 15 })),
    freezePane: { rows: 1, columns: targets.findIndex(({ id }) => id === 'name') + 1 },
    dataValidations: validations(sheet),
  };
}

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

/** Lists and bounds that warn and never forbid: a spreadsheet does not know all that the import reads. */
function validations({ targets, lines, language }: RegisterSheet): Validation[] {
  const last = lines.length + ROOM_BELOW;
  return targets.flatMap((target, column): Validation[] => {
    const range = `${colToLetter(column)}2:${colToLetter(column)}${last}`;
    const warned = {
      allowBlank: true,
      range,
      errorStyle: 'warning',
      showErrorMessage: true,
    } as const;
    const words = wordsOf(target)?.map(({ label }) => label[language]);
    if (words !== undefined) return [{ ...warned, type: 'list', values: words }];
    if (target.ticks) return [{ ...warned, type: 'list', values: [...TICKS[language]] }];
    const bounds = { operator: 'greaterThanOrEqual', formula1: '0' } as const;
    const type = target.whole ? 'whole' : 'decimal';
    return target.kind === 'figure' ? [{ ...warned, ...bounds, type }] : [];
  });
}
