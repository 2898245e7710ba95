// Tries the mutants of one room and says who lived: npm --prefix bench run mutants -- src/core/quantity tests/core/quantity [again] [fresh]
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { report } from './report.js';
import { session } from './session.js';

process.chdir(new URL('../..', import.meta.url).pathname);
const [room = 'src/core', tests = 'tests/core', ...how] = process.argv.slice(2);
const results = `reports/mutants/${room.replaceAll(/\W+/g, '-')}.jsonl`;
const setting = { MUTANTS_OF: room, MUTANTS_TESTS: tests, MUTANTS_RESULTS: results };

function lines() {
  if (!existsSync(results)) return [];
  const written = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  return written.map((line) => JSON.parse(line));
}
const write = (line) => appendFileSync(results, `${JSON.stringify(line)}\n`);

/** With `again` what was noticed before stays noticed: for the same sources and more tests. */
function begin() {
  const KEPT = ['caught', 'endless', 'static'];
  const kept = how.includes('again') ? lines().filter(({ status }) => KEPT.includes(status)) : [];
  mkdirSync('reports/mutants', { recursive: true });
  rmSync(results, { force: true });
  kept.forEach(write);
  return kept.length;
}

/** Process after process, each from where the one before ended; false where one comes to nothing. */
async function tryAll() {
  for (let before = begin(); ;) {
    const { said } = await session(setting, results);
    if (lines().at(-1)?.end) return true;
    const tried = lines().filter(({ id }) => id !== undefined).length;
    if (tried === before) process.stderr.write(`${said}\n`);
    if (tried === before) return false;
    before = tried;
  }
}

/** With `fresh` who lived, or acts while a file is loaded, is there before anything is loaded, each in a process of its own. */
async function tryFresh() {
  for (const mutant of lines().filter(({ status }) => ['lived', 'static'].includes(status))) {
    const { code } = await session({ ...setting, __STRYKER_ACTIVE_MUTANT__: mutant.id }, results);
    write({ ...mutant, status: code === 0 ? 'lived' : 'caught' });
  }
}

if (await tryAll()) {
  if (how.includes('fresh')) await tryFresh();
  report(lines(), room);
} else process.exitCode = 2;
