// What a batch writes is what it found, line by line: rows of several sorts that are asked the same stand one after the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBatch, openRows } from '../../../src/core/batch/batch.ts';
import type { Evaluated } from '../../../src/core/batch/evaluated.ts';
import { textsOf } from '../../../src/core/batch/outcome-texts.ts';
import { rowAt } from '../../../src/core/batch/row-at.ts';
import { writingLines } from '../../../src/io/batch/outcome-csv.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';
import { fillRow } from '../../fill-row.ts';
import { forAll } from '../../properties/for-all.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { BatchRow, FigureColumn } from '../../../src/core/columns/batch-plan.ts';
import { batchCases, type BatchCase } from '../../core/columns/batch-rows.ts';

const SETTINGS = { asOf: '2026-11-21', horizon: 2026, packs: [] };

function linesOf({ runs, runOf, rowOf }: Evaluated, at: number, head: readonly string[]) {
  const run = runs[runOf[at] ?? 0];
  return (run === undefined ? [] : textsOf(run, rowOf[at] ?? 0)).map((one) => {
    const { measure, status, lower, upper, verdict, gap, binding } = one;
    return [...head, measure, status, lower, upper, verdict, gap, binding].join(',');
  });
}

/** The lines as they are written, and as each row says them by itself. */
function written({ rulebook, figures, rows }: BatchCase) {
  const wanted: string[] = [];
  let text = '';
  const lines = writingLines((bytes) => {
    text += decodeUtf8(bytes);
  });
  const batch = createBatch(openRows(rulebook, SETTINGS, figures, decodeUtf8), {
    communities: (block, found, ground) => {
      lines.communities(block, found, ground);
      for (let at = 0; at < block.count; at += 1) {
        const { id, place, street } = rowAt(block, at, ground);
        wanted.push(...linesOf(found, at, [id, place, street, 'community']));
      }
    },
    streets: (streets, found, ground) => {
      lines.streets(streets, found, ground);
      streets.forEach(({ place, street }, at) =>
        wanted.push(...linesOf(found, at, ['', place, street, 'street'])),
      );
    },
  });
  rows.forEach((row, line) => fillRow(batch, row, line));
  batch.finish();
  return { found: text.split('\n').slice(0, -1), wanted };
}

test('each line says what was found of its row', () => {
  forAll(
    fc.property(batchCases(12), (one) => {
      const { found, wanted } = written(one);
      expect(found).toEqual(wanted);
    }),
    30,
  );
});

test('rows of four sorts in turn, asked the same and not the same', () => {
  const { rulebook } = builtinRules();
  const figures: readonly FigureColumn[] = [
    { from: 'fact', id: 'households', whole: true },
    { from: 'existing', id: 'community-workers', whole: true },
  ];
  const rows = Array.from({ length: 24 }, (_, at): BatchRow => ({
    ...{ id: `c${String(at)}`, name: '', place: at % 2 === 0 ? '445202' : '445222', street: 's' },
    ...{ kind: 'street', seat: null, countyClass: null, development: 'existing' },
    settlement: at % 4 < 2 ? 'urban' : 'rural',
    figures: [String(300 * at), at % 5 === 0 ? '' : String(at)],
  }));
  const { found, wanted } = written({ rulebook, figures, rows });
  expect(found).toEqual(wanted);
  expect(found.length).toBeGreaterThan(24);
  const eighth = 'c8,445202,s,community,community-workers,ok,8,,met,0,';
  expect(found.filter((line) => line.startsWith(eighth))).toHaveLength(1);
});
