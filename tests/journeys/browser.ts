// Opens a browser for the journeys: the one that CHROMIUM names, else the one in the packages, else an installed one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { shippedChromium } from './shipped.ts';

/** One browser to try; called only when those before it did not start. */
export type Candidate = () => LaunchOptions | null;

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
  '--accept-lang=zh-CN',
];

const NONE_STARTS =
  'No browser for the journeys could be started: install Chromium or Chrome (on Debian and Ubuntu: ' +
  'apt-get install chromium), or set CHROMIUM to the path of one, and run npm test again.';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHANNELS = ['chrome', 'msedge'];

function shippedWith(libraries: 'its own libraries' | 'those of the system'): Candidate {
  return () => {
    const shipped = shippedChromium();
    if (shipped === null) return null;
    const fonts = { FONTCONFIG_FILE: shipped.fontSettings };
    const own = libraries === 'its own libraries' ? { LD_LIBRARY_PATH: shipped.libraries } : {};
    return {
      executablePath: shipped.executablePath,
      env: { ...process.env, ...fonts, ...own },
    };
  };
}

function searched(): Candidate[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    shippedWith('its own libraries'),
    shippedWith('those of the system'),
    ...installed.filter((path) => existsSync(path)).map((path) => () => ({ executablePath: path })),
    ...CHANNELS.map((channel) => () => ({ channel })),
  ];
}

/** The first candidate that starts. A machine where none does is told what to install. */
export async function openFirst(candidates: readonly Candidate[]): Promise<Browser> {
  for (const candidate of candidates) {
    const options = candidate();
    if (options === null) continue;
    try {
      return await chromium.launch({ ...options, args: ARGUMENTS });
    } catch {
      continue;
    }
  }
  throw new Error(NONE_STARTS);
}

/** The browsers of this machine that have a path, the first that is tried first. */
export function executables(): LaunchOptions[] {
  const path = process.env['CHROMIUM'] ?? '';
  if (path !== '') return [{ executablePath: path }];
  return searched().flatMap((candidate) => candidate() ?? []);
}

export async function openBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM'] ?? '';
  return openFirst(path === '' ? searched() : [() => ({ executablePath: path })]);
}
