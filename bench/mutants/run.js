// Tries the mutants of the rooms named, or of files with their tests, and says who lived and was not explained.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { report } from './report.js';
import { misplaced, ROOMS } from './rooms.js';
import { session } from './session.js';

const HOW = ['again', 'fresh', 'told'];

process.chdir(new URL('../..', import.meta.url).pathname);
const args = process.argv.slice(2);
const how = args.filter((word) => HOW.includes(word));
const words = args.filter((word) => !HOW.includes(word));

function lines(results) {
  if (!existsSync(results)) return [];
  const written = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  return written.map((line) => JSON.parse(line));
}
const write = (results, line) => appendFileSync(results, `${JSON.stringify(line)}\n`);

/** With `again` what was noticed before stays noticed: for the same sources and more tests. */
function begin(results) {
  const KEPT = ['caught', 'endless', 'static'];
  const kept = how.includes('again')
    ? lines(results).filter(({ status }) => KEPT.includes(status))
    : [];
  mkdirSync('reports/mutants', { recursive: true });
  rmSync(results, { force: true });
  for (const line of kept) write(results, line);
}

/** Process after process, each from where the one before ended; false where one comes to nothing. */
async function untilEnd(setting, results) {
  for (let before = lines(results).length; ;) {
    const { said } = await session(setting, results);
    if (lines(results).at(-1)?.end) return true;
    const tried = lines(results).filter(({ id }) => id !== undefined).length;
    if (tried === before) process.stderr.write(`${said}\n`);
    if (tried === before) return false;
    before = tried;
  }
}

/** With `fresh` who lived, or acts while a file is loaded, is tried with all loaded anew; with `told` nothing is tried. */
async function tried(name, { of, by, most }) {
  const results = `reports/mutants/${name.replaceAll(/\W+/g, '-')}.jsonl`;
  const MUTANTS_MOST_MS = process.env.MUTANTS_MOST_MS ?? String(most);
  const room = { MUTANTS_OF: of.join(','), MUTANTS_TESTS: by.join(','), MUTANTS_MOST_MS };
  const setting = { ...room, MUTANTS_RESULTS: results };
  if (!how.includes('told')) {
    begin(results);
    if (!(await untilEnd(setting, results))) return false;
    if (how.includes('fresh')) write(results, { anew: true });
    const anew = { ...setting, MUTANTS_ANEW: '1' };
    if (how.includes('fresh') && !(await untilEnd(anew, results))) return false;
  }
  report(lines(results), name);
  return true;
}

/** `rooms` are all of them; names of rooms are those; else the first word is files with commas, the second their tests. */
function asked() {
  const [first = 'rooms', tests = 'tests/core'] = words;
  if (first === 'rooms') return Object.entries(ROOMS);
  if (first in ROOMS) return words.map((name) => [name, ROOMS[name]]);
  return [[first, { of: first.split(','), by: tests.split(','), most: 1_000 }]];
}

const lost = misplaced();
if (lost.length > 0) process.stderr.write(`in no room, or in two: ${lost.join(', ')}\n`);
if (lost.length > 0) process.exitCode = 2;
else for (const [name, room] of asked()) if (!(await tried(name, room))) process.exitCode = 2;
