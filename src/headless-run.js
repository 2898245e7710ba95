// Starts the headless run from the sources, without a build of the page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runBundled } from './headless-bundled.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const args = [version, ...process.argv.slice(2)];
process.exitCode = await runBundled(here('./headless-start.ts'), args);
