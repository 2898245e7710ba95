// How quick each way of doing the same work is, interleaved on the same rows, with the wrong answers of the loop.
import {
  compiledColumns,
  explaining,
  floatLoop,
  inDatabase,
  wrongOf,
} from './rivals/contenders.ts';
import { inTurn, rounded, say } from './measured.ts';
import { publicRules, rulesInJson, spreadsheet } from './rivals/others.ts';
import { columnsOf, sameWork } from './rivals/same-work.ts';

const ROWS = 100_000;

/** @param args how many communities */
export async function main([given]: readonly string[]): Promise<number> {
  const rows = given === undefined ? ROWS : Number(given);
  const work = sameWork();
  const columns = columnsOf(work, rows);
  const loop = floatLoop(work, columns);
  const compiled = compiledColumns(work, columns);
  const count = rows * work.asked.length;
  const quick = await inTurn(
    [
      { name: 'float-loop', count, run: loop.run },
      { name: 'compiled', count, run: compiled.run },
      await inDatabase(work, columns),
      explaining(work, columns, Math.min(rows, 1000)),
      rulesInJson(work, columns, Math.min(rows, 5000)),
      rulesInJson(work, columns, Math.min(rows, 10_000)),
    ],
    7,
  );
  const slow = await inTurn([
    spreadsheet(work, columns, Math.min(rows, 500)),
    spreadsheet(work, columns, Math.min(rows, 1000)),
    publicRules(work, columns, Math.min(rows, 20)),
    publicRules(work, columns, Math.min(rows, 40)),
  ]);
  const [float] = quick;
  for (const line of [...quick, ...slow]) {
    const times =
      float === undefined ? null : rounded(line.nanosecondsEach / float.nanosecondsEach);
    const wrong = line === float ? wrongOf(loop.found, compiled.found()) : {};
    say({ ...line, timesTheLoop: times, ...wrong });
  }
  return 0;
}
