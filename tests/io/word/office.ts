// A Word file as LibreOffice opens it: the text of its body, line by line.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'vitest';
import { libreOffice } from '../../sheets/workbook/spreadsheet.ts';

const hasWriter = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'lowriter')));
const PROGRAM = hasWriter ? libreOffice() : null;
const NEEDED = 'needs LibreOffice Writer: apt-get install libreoffice-writer';
const isRequired = process.env['CI'] !== undefined;

/** For checks that open a Word file: reported as not run on a machine without Writer, failing where CI is set. */
export const openedByOffice = test.runIf(PROGRAM !== null || isRequired);

/** At the end of their names, so that the report says what is missing. */
export const HOW = PROGRAM !== null ? '' : isRequired ? ` (${NEEDED})` : ` (not run: ${NEEDED})`;

if (PROGRAM === null && !isRequired)
  process.stderr.write(`The checks of the Word file were not run: opening it ${NEEDED}\n`);

/** The text of each file, all opened in one run of the program. */
export function textsOf(files: readonly Uint8Array[]): string[] {
  if (PROGRAM === null) throw new Error(`opening a Word file ${NEEDED}`);
  const folder = mkdtempSync(join(tmpdir(), 'opened-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `file-${String(index)}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, 'out')];
    execFileSync(PROGRAM, [profile, '--headless', ...to, ...names], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    return names.map((_, index) =>
      readFileSync(join(folder, 'out', `file-${String(index)}.txt`), 'utf8'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
