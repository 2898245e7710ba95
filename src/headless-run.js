// Starts the headless run from the sources, without a build of the page: bundled in memory, packs read on the way.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './headless-bundle.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const module = await bundled(here('./headless.ts'));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
process.exitCode = module.main(process.argv.slice(2), process.env, version);
