// The register as CSV: UTF-8 with the mark that spreadsheet programs look for; texts stay texts.
import Papa from 'papaparse';
import { cellOf, headerOf, type RegisterTable } from './register-cells.ts';

const MARK = '\ufeff';
/** Text that a spreadsheet program would take for a formula, and the apostrophe that keeps it from that. */
const FORMULA = /^[=+\-@'\t\r]/;

export function registerCsv({ targets, lines, language }: RegisterTable): string {
  const rows = lines.map((line) =>
    targets.map((target) => {
      const value = cellOf(target, line, language);
      if (typeof value === 'number') return line[target.id] ?? '';
      return harmless(value ?? '');
    }),
  );
  const header = targets.map((target) => headerOf(target, language));
  return MARK + Papa.unparse([header, ...rows], { newline: '\r\n' });
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
