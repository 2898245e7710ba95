// A workbook as an independent reader sees it, and as LibreOffice recalculates it from nothing.
import { read, utils, type WorkBook } from '@e965/xlsx';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { test } from 'vitest';
import { workbookBytes } from '../../../src/io/workbook/workbook.ts';
import { planningSheets } from '../../../src/sheets/planning-sheets.ts';
import type { SheetSource } from '../../../src/sheets/frame/sheet-choices.ts';

export async function exported(source: SheetSource): Promise<Uint8Array> {
  return workbookBytes(source, planningSheets(source));
}

export function opened(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true });
}

export type Value = string | number | null;

/** The values of a sheet, row by row. */
export function valuesOf(book: WorkBook, name: string): Value[][] {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return utils.sheet_to_json<Value[]>(sheet, {
    header: 1,
    raw: true,
    defval: null,
    blankrows: true,
  });
}

/** The path of LibreOffice, or null on machines without it. */
export function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  return paths.find((path) => existsSync(path)) ?? null;
}

const PROGRAM = libreOffice();
const NEEDED = 'needs LibreOffice: apt-get install libreoffice-calc';
const isRequired = process.env['CI'] !== undefined;

/** For checks that recalculate: reported as not run on a machine without LibreOffice, failing where CI is set. */
export const calculated = test.runIf(PROGRAM !== null || isRequired);

if (PROGRAM === null && !isRequired)
  process.stderr.write(`The workbook checks were not run: recalculating ${NEEDED}\n`);

/** At the end of their names, so that the report says what is missing. */
export const HOW = PROGRAM !== null ? '' : isRequired ? ` (${NEEDED})` : ` (not run: ${NEEDED})`;

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens each workbook in LibreOffice, computes every formula anew and gives back what it found. */
export function recalculated(books: readonly Uint8Array[]): WorkBook[] {
  if (PROGRAM === null) throw new Error(`recalculating a workbook ${NEEDED}`);
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE);
    const names = books.map((bytes, index) => {
      const name = join(folder, `book-${String(index)}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    execFileSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        ...names,
      ],
      { stdio: 'ignore', timeout: 240_000 },
    );
    return names.map((_, index) =>
      opened(readFileSync(join(folder, 'out', `book-${String(index)}.xlsx`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
