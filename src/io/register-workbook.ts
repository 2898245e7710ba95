// Writes communities as a workbook with headers that the import knows, and lists to choose from.
import { colToLetter, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { decimalFrom } from '../core/quantity/decimal.ts';
import type { ImportTarget } from './import-targets.ts';

export interface RegisterSheet {
  readonly targets: readonly ImportTarget[];
  readonly lines: readonly Readonly<Record<string, string>>[];
  readonly language: 'zh' | 'en';
  /** What urban and rural are called. */
  readonly settlements: readonly [urban: string, rural: string];
}

const ROOM_BELOW = 1000;
/** Digits that a spreadsheet keeps of a number; longer figures are written as text. */
const MOST_DIGITS = 15;

export async function writeRegister(sheet: RegisterSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { targets, lines, language } = sheet;
  const header = targets.map((target) => target.label[language] + unitOf(target, language));
  const rows = lines.map((line) => targets.map((target) => valueOf(target, line, sheet)));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: language === 'zh' ? '社区台账' : 'Communities',
        rows: [header, ...rows],
        columns: targets.map(({ kind }) => ({ width: kind === 'identity' ? 18 : 14 })),
        freezePane: { rows: 1, columns: 0 },
        dataValidations: validations(sheet),
      },
    ],
  });
  return new Uint8Array(bytes);
}

function unitOf({ kind, area }: ImportTarget, language: 'zh' | 'en'): string {
  if (kind === 'identity' || !area) return '';
  return language === 'zh' ? '（m²）' : ' (m2)';
}

function valueOf(
  { id, kind }: ImportTarget,
  line: Readonly<Record<string, string>>,
  { settlements }: RegisterSheet,
): string | number | null {
  const text = line[id] ?? '';
  if (id === 'settlement') return text === 'rural' ? settlements[1] : settlements[0];
  if (text === '') return null;
  const exact = kind === 'figure' && decimalFrom(text) !== null && text.length <= MOST_DIGITS;
  return exact ? Number(text) : text;
}

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

function validations({ targets, lines, settlements }: RegisterSheet): Validation[] {
  const last = lines.length + ROOM_BELOW;
  return targets.flatMap(({ id, ticks, kind }, column): Validation[] => {
    const range = `${colToLetter(column)}2:${colToLetter(column)}${last}`;
    const warned = {
      allowBlank: true,
      range,
      errorStyle: 'warning',
      showErrorMessage: true,
    } as const;
    if (id === 'settlement') return [{ ...warned, type: 'list', values: [...settlements] }];
    if (ticks) return [{ ...warned, type: 'list', values: ['1', '0'] }];
    const bounds = { operator: 'greaterThanOrEqual', formula1: '0' } as const;
    return kind === 'figure' ? [{ ...warned, ...bounds, type: 'decimal' }] : [];
  });
}
