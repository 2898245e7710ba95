// Who lives for a reason: explained/<room>.txt holds, under a line that begins with #, the mutants that it explains.
import { existsSync, readFileSync } from 'node:fs';

const path = (room) => `bench/mutants/explained/${room}.txt`;

/** A mutant as it is listed: where, what stood there and what it became, on one line; `count` where it stands there more often. */
export function named({ fileName, location, replacement }) {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
  return `${fileName.replace('src/core/', '')}: ${flat(lines.join('\n'))} -> ${flat(replacement)}`;
}

/** The lines of the room's list, one entry for each time a mutant is listed. */
function listed(room) {
  if (!existsSync(path(room))) return [];
  const lines = readFileSync(path(room), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Who of the missed is explained, and the lines of the list that explain nobody any more. */
export function explained(room, missed) {
  const left = listed(room);
  const known = missed.filter((one) => {
    const at = left.indexOf(named(one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { known: new Set(known), stale: left };
}
