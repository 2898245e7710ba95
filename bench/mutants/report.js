// Says how many mutants of a room were noticed, and shows each that lives without a reason: where, and how it was changed.
import { explained, named } from './explained.js';

const NOTICED = ['caught', 'endless'];
const MISSED = ['lived', 'uncovered'];

/** The last word on each mutant; mutants that act while a file is loaded are counted apart unless each was tried afresh. */
export function report(lines, room) {
  const all = [
    ...new Map(lines.filter(({ id }) => id !== undefined).map((one) => [one.id, one])).values(),
  ];
  const count = (kinds) => all.filter(({ status }) => kinds.includes(status)).length;
  const missed = all.filter(({ status }) => MISSED.includes(status));
  const { known, stale } = explained(room, missed);
  for (const mutant of missed.filter((one) => !known.has(one))) {
    const { fileName, location, mutatorName, status, left } = mutant;
    const { line, column } = location.start;
    const given = left ? ` (${left} tests left)` : '';
    process.stdout.write(
      `${fileName}:${line + 1}:${column + 1} ${status}${given} ${mutatorName}\n`,
    );
    process.stdout.write(`    ${named(mutant)}\n`);
  }
  for (const line of stale) process.stdout.write(`explained, but nobody lives so: ${line}\n`);
  const [noticed, asked] = [count(NOTICED), count([...NOTICED, ...MISSED])];
  const summary = {
    room,
    mutants: all.length,
    noticed,
    endless: count(['endless']),
    lived: count(['lived']),
    uncovered: count(['uncovered']),
    static: count(['static']),
    score: Math.round((noticed / asked) * 1000) / 10,
    unexplained: missed.length - known.size,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}
