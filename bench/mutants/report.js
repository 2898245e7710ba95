// Says how many mutants of a room were noticed, and shows each that was not: the line as it stands, and as it was changed.
import { readFileSync } from 'node:fs';

const NOTICED = ['caught', 'endless'];
const MISSED = ['lived', 'uncovered'];

/** The last word on each mutant; mutants that act while a file is loaded are counted apart, as Stryker does it. */
export function report(lines, room) {
  const all = [
    ...new Map(lines.filter(({ id }) => id !== undefined).map((one) => [one.id, one])).values(),
  ];
  const count = (kinds) => all.filter(({ status }) => kinds.includes(status)).length;
  const missed = all.filter(({ status }) => MISSED.includes(status));
  for (const { fileName, location, mutatorName, replacement, status, left } of missed) {
    const { start, end } = location;
    const text = readFileSync(fileName, 'utf8').split('\n');
    const line = text[start.line] ?? '';
    const was =
      start.line === end.line ? line.slice(start.column, end.column) : line.slice(start.column);
    process.stdout.write(
      `${fileName}:${start.line + 1}:${start.column + 1} ${status}${left ? ` (${left} tests left)` : ''} ${mutatorName}: ${was} -> ${replacement}\n`,
    );
  }
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
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}
