// A file of communities under papers of a test's own: rows in a few words, and what is found of each place a line.
import { createBatch, openRows, type BatchSink } from '../../../src/core/batch/batch.ts';
import { textsOf } from '../../../src/core/batch/outcome-texts.ts';
import { rowAt } from '../../../src/core/batch/row-at.ts';
import { summing, type BatchSummary } from '../../../src/core/batch/summary/summary.ts';
import type { BatchRow, FigureColumn } from '../../../src/core/columns/batch-plan.ts';
import type { Compiler } from '../../../src/core/columns/compiler.ts';
import type { MeasureTally } from '../../../src/core/batch/summary/measure-tally.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';
import { compilerOf, URBAN, type Rule } from '../columns/own-columns.ts';
import { fillRow } from '../../fill-row.ts';

const stands = (id: string, whole = true): FigureColumn => ({ from: 'existing', id, whole });

/** What a file holds where it does not say otherwise. */
export const COLUMNS: readonly FigureColumn[] = [
  { from: 'fact', id: 'households', whole: true },
  ...['desks', 'chairs', 'stalls', 'gates', 'all-stalls'].map((id) => stands(id)),
  ...['room', 'yard'].map((id) => stands(id, false)),
  { from: 'fact', id: 'visitors', whole: true },
];

/** A row by what it says and holds: `has` by the ids of columns. */
export type Given = Partial<Omit<BatchRow, 'figures'>> & {
  readonly has?: Readonly<Record<string, string>>;
};

export const rowOf = ({ has = {}, ...given }: Given, columns = COLUMNS): BatchRow => ({
  ...{ ...URBAN, id: '', name: '', ...given },
  figures: columns.map(({ id }) => has[id] ?? ''),
});

interface Judged {
  /** `c1 desks ok 5.. short 1 by a`, in the order of the rows, then those of streets. */
  readonly lines: readonly string[];
  /** What of its street or county a row contradicted, by its id. */
  readonly against: readonly string[];
  readonly summary: BatchSummary;
}

/** Judges the rows by rules of the small pack. */
export const judgedRows = (rules: readonly Rule[], given: readonly Given[]): Judged =>
  judgedBy(compilerOf(rules), COLUMNS, given);

/** Judges the rows of a file with such columns. */
export function judgedBy(
  { rulebook, settings }: Pick<Compiler, 'rulebook' | 'settings'>,
  columns: readonly FigureColumn[],
  given: readonly Given[],
): Judged {
  const lines: string[] = [];
  const sums = summing(rulebook.places);
  const say = (who: string, { runs, runOf, rowOf: rows }: Found, at: number) => {
    const run = runs[runOf[at] ?? -1];
    if (run === undefined) throw new Error('a row belongs to no run');
    for (const one of textsOf(run, rows[at] ?? -1))
      lines.push(
        [
          ...[who, one.measure, one.status, `${one.lower}..${one.upper}`, one.verdict, one.gap],
          `by ${one.binding.replaceAll('own-', '').replaceAll(' ', '+')}`,
        ].join(' '),
      );
  };
  const sink: BatchSink = {
    communities: (block, found, ground) => {
      for (let at = 0; at < block.count; at += 1) say(rowAt(block, at, ground).id, found, at);
      sums.communities(block, found, ground);
    },
    streets: (streets, found, ground) => {
      streets.forEach(({ street }, at) => {
        say(street, found, at);
      });
      sums.streets(streets, found, ground);
    },
  };
  const batch = createBatch(openRows(rulebook, settings, columns, decodeUtf8), sink);
  const against = given.flatMap((one, line) => {
    const found = fillRow(batch, rowOf(one, columns), line);
    return found === null ? [] : [`${one.id ?? ''} ${found}`];
  });
  batch.finish();
  return { lines, against, summary: sums.summary() };
}

type Found = Parameters<BatchSink['communities']>[1];

/** `community desks 3: 1 met 1 short 0 above 1 open, 0 pending; 6 asked, 3 stand, 2 lacking`. */
export function tallyText({ measure, scope, ...one }: MeasureTally): string {
  const [lower, existing, gap] = [one.lower, one.existing, one.gap].map((sum) =>
    sum === null ? 'none' : print(sum, 'up'),
  );
  return [
    `${scope} ${measure.id} ${one.places}: ${one.met} met ${one.short} short ${one.above} above`,
    `${one.open} open, ${one.pending} pending; ${lower} asked, ${existing} stand, ${gap} lacking`,
  ].join(' ');
}
