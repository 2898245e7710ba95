// What a batch sums up is what its outcomes come to one by one, and columns that are said to hold one value do.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBatch, openRows, type BatchSink } from '../../../src/core/batch/batch.ts';
import type { Evaluated } from '../../../src/core/batch/evaluated.ts';
import { textsOf, type OutcomeTexts } from '../../../src/core/batch/outcome-texts.ts';
import { summing } from '../../../src/core/batch/summary/summary.ts';
import type { Found } from '../../../src/core/columns/found.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';
import { fillRow } from '../../fill-row.ts';
import { forAll } from '../../properties/for-all.ts';
import { batchCases, type BatchCase } from '../columns/batch-rows.ts';

const SETTINGS = { asOf: '2026-11-21', horizon: 2026, packs: [] };

const cases = batchCases(12);

/** Judges the rows. @param look sees all that is found, while its columns last */
function run({ rulebook, figures, rows }: BatchCase, look: (found: Evaluated) => void) {
  const sums = summing(rulebook.places);
  const both: BatchSink = {
    communities: (block, found, ground) => {
      look(found);
      sums.communities(block, found, ground);
    },
    streets: (streets, found, ground) => {
      look(found);
      sums.streets(streets, found, ground);
    },
  };
  const batch = createBatch(openRows(rulebook, SETTINGS, figures, decodeUtf8), both);
  rows.forEach((row, line) => fillRow(batch, row, line));
  batch.finish();
  return sums.summary();
}

const textOf = (counts: readonly (number | string)[]) => counts.join(' ');

test('counts and sums of the widest place are those of its outcomes', () => {
  forAll(
    fc.property(cases, (one) => {
      const { rulebook } = one;
      const all = new Map<string, OutcomeTexts[]>();
      const { areas } = run(one, ({ runs, runOf, rowOf }) =>
        runOf.forEach((of, at) => {
          const own = runs[of];
          for (const texts of own === undefined ? [] : textsOf(own, rowOf[at] ?? 0)) {
            const key = `${own?.sort.sort.scope} ${texts.measure}`;
            all.set(key, [...(all.get(key) ?? []), texts]);
          }
        }),
      );
      const wanted = [...all].map(([key, outcomes]) => {
        const of = (verdict: string) => outcomes.filter((one) => one.verdict === verdict).length;
        const pending = outcomes.filter(({ status }) => status === 'pending').length;
        const gaps = outcomes.reduce((sum, { gap }) => sum.plus(decimal(gap || '0')), decimal('0'));
        const isWhole = rulebook.measures.get(key.split(' ')[1] ?? '')?.whole === true;
        return `${key}: ${textOf([outcomes.length, of('met'), of('short'), of('above'), of('notAssessed'), pending, isWhole ? gaps.toFixed() : ''])}`;
      });
      const found = (areas[0]?.measures ?? []).map(({ scope, measure, gap, ...counts }) => {
        const { places, met, short, above, open, pending } = counts;
        const gaps = gap === null ? '0' : print(gap, 'up');
        return `${scope} ${measure.id}: ${textOf([places, met, short, above, open, pending, measure.whole ? gaps : ''])}`;
      });
      expect(found.sort()).toEqual(wanted.sort());
    }),
    30,
  );
});

/** How often a column that is said to hold one value holds another. */
function untrueOf({ varies, rows, ...columns }: Found): number {
  const { status, lower, upper, binding, verdict, gap } = columns;
  const said = varies === 'all' ? [] : [status, lower, upper, binding];
  const all = varies === 'nothing' ? [...said, verdict, gap] : said;
  return all.filter((column) => column.subarray(0, rows).some((value) => value !== column[0]))
    .length;
}

test('what is said to be the same in every row is', () => {
  forAll(
    fc.property(cases, (one) => {
      run(one, ({ runs }) => {
        for (const { found } of runs) for (const column of found) expect(untrueOf(column)).toBe(0);
      });
    }),
    30,
  );
});
