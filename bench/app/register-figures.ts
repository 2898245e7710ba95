// How long the register's own work takes without a browser: a block pasted to a judged plan, a long workbook read.
import { utils, write } from '@e965/xlsx';
import type { Rules } from '../../src/state/rules/rules.ts';
import { blankStreet } from '../../src/state/draft/district.ts';
import { draftOf } from '../../src/state/draft/draft-of-plan.ts';
import { measured, spread, type Figure } from './measured.ts';
import { jieyangPlan } from '../../tests/jieyang-plan.ts';
import { importRows, pasteAndJudge } from './register.ts';

const PASTED = 1000;
const IMPORTED = 20_000;
const IMPORTS = 3;

export async function* registerFigures(rules: Rules): AsyncGenerator<Figure> {
  const draft = { ...draftOf(jieyangPlan(1, rules).plan), streets: [blankStreet('s1', '街道')] };
  yield measured('paste-1000-rows-judged', () => pasteAndJudge(draft, PASTED, rules), { runs: 5 });
  const bytes = longWorkbook();
  const times: number[] = [];
  for (let run = -1; run < IMPORTS; run += 1) {
    const start = performance.now();
    const taken = await importRows(bytes, rules);
    if (taken !== IMPORTED) throw new Error(`only ${taken} rows could be taken`);
    if (run >= 0) times.push(performance.now() - start);
  }
  yield spread('import-20000-rows-xlsx', times);
}

function longWorkbook(): Uint8Array {
  const rows = Array.from({ length: IMPORTED }, (_, at) => [
    `第${Math.floor(at / 200)}街道`,
    `第${at}社区`,
    '城市',
    800 + (at % 900),
    2400 + at,
    at % 9,
  ]);
  const heads = ['街道', '社区', '城乡', '户数', '人口', '社区工作者'];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([heads, ...rows]), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
