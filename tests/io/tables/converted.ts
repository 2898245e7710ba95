// Files as LibreOffice saves them: the same table in other formats, for readers that must cope with them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../sheets/workbook/spreadsheet.ts';

export const program = libreOffice();

/** Opens each file and saves it again; `format` is LibreOffice's name of a format, the ending first. */
export function saved(files: readonly Uint8Array[], format: string, ending = 'xlsx'): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'converted-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `file-${String(index)}.${ending}`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      program ?? '',
      [profile, '--headless', '--convert-to', format, '--outdir', out, ...names],
      { stdio: 'ignore', timeout: 240_000 },
    );
    const [to = ''] = format.split(':');
    return names.map(
      (_, index) => new Uint8Array(readFileSync(join(out, `file-${String(index)}.${to}`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
