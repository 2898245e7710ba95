// The first leaves of a long statement are laid out alone: they are the same once all leaves are there.
import { expect, test } from 'vitest';
import { beginningOf, surely } from '../../../src/features/sheet/first-leaves.ts';
import { leavesOf, partsOf, stayOf, type Block } from '../../../src/sheets/frame/leaves.ts';
import { keptWithSignatures } from '../../../src/sheets/frame/signed-leaf.ts';
import type { Sheet } from '../../../src/sheets/frame/sheet.ts';
import { jieyangPlanData } from '../../jieyang-plan.ts';
import { sampleSource, sheetsOf, sourceOf } from '../../sheets/sources.ts';

const ROOM = 1000;

/** Lines of uneven heights, by their place, as a browser would measure them. */
function measured(sheet: Sheet, seed: number): Block[] {
  return partsOf(sheet).map((part): Block => {
    const lines = part.kind === 'table' ? part.lines : [[]];
    return {
      ...{ title: 21, head: 34, after: 11 },
      lines: lines.map((line, at) => {
        const stay = part.kind === 'table' ? stayOf(line) : undefined;
        const height = 17 + ((at * 7919 + seed * 104729) % 131);
        return stay === undefined ? { height } : { height, stay };
      }),
    };
  });
}

const laidOut = (sheet: Sheet, seed: number) =>
  leavesOf(keptWithSignatures(measured(sheet, seed), ROOM), ROOM);

test('what comes first of a long statement stays as it is', () => {
  const sheets = sheetsOf(sourceOf(jieyangPlanData(300), 'zh', { sheet: 'statement' }));
  const [sheet] = sheets;
  const [beginning] = beginningOf(sheets) ?? [];
  if (sheet === undefined || beginning === undefined) throw new Error('the statement is long');
  for (let seed = 0; seed < 40; seed += 1) {
    const first = laidOut(beginning, seed);
    const [shown] = surely([{ leaves: first, density: 'plain' }]);
    const all = laidOut(sheet, seed);
    expect(shown?.leaves.length).toBeGreaterThan(1);
    expect(all.length).toBeGreaterThan(first.length);
    expect(all.slice(0, shown?.leaves.length)).toStrictEqual(shown?.leaves);
  }
});

test('what is short, or belongs on one leaf, is laid out at once', () => {
  expect(beginningOf(sheetsOf(sampleSource('jieyang', 'zh', { sheet: 'statement' })))).toBeNull();
  const communities = sourceOf(jieyangPlanData(30), 'zh', { sheet: 'community' });
  expect(beginningOf(sheetsOf(communities))).toBeNull();
});
