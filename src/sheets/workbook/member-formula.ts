// Counting and adding over the parts of a unit that satisfy a provision's conditions, as formulas.
import type { Unit } from '../../core/plan/unit.ts';
import { letters, quoted } from './book.ts';
import type { Wanted } from './condition-formula.ts';
import type { Layout } from './book-layout.ts';

export interface Members {
  readonly units: readonly Unit[];
  readonly wanted: readonly Wanted[];
}

/** How many parts match, how many may match once everything is known. */
export function matching(
  { units, wanted }: Members,
  layout: Layout,
): { certain: string; possible: string } {
  const count = (open: boolean) =>
    added(runsOf(units, layout).map((run) => `SUMPRODUCT(${factors(wanted, run, layout, open)})`));
  return { certain: count(false), possible: count(true) };
}

/** How many matching parts have a number in a column of the inputs. */
export function matchingKnown({ units, wanted }: Members, column: number, layout: Layout): string {
  return added(
    runsOf(units, layout).map(
      (run) =>
        `SUMPRODUCT(${factors(wanted, run, layout, false)}*ISNUMBER(${range(column, run, layout)}))`,
    ),
  );
}

/** The sum of a column of the inputs over the matching parts. */
export function matchingSum({ units, wanted }: Members, column: number, layout: Layout): string {
  return added(
    runsOf(units, layout).flatMap((run) =>
      combinations(wanted).map((words) => {
        const tests = words.map(([at, word]) => `${range(at, run, layout)},${quoted(word)}`);
        return `SUMIFS(${[range(column, run, layout), ...tests].join(',')})`;
      }),
    ),
  );
}

type Run = readonly [number, number];

function runsOf(units: readonly Unit[], { rowOfUnit }: Layout): Run[] {
  const runs: [number, number][] = [];
  for (const unit of units) {
    const row = rowOfUnit.get(unit) ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function range(column: number, [from, to]: Run, { names }: Layout): string {
  const letter = letters(column);
  return `'${names.inputs}'!${letter}${String(from)}:${letter}${String(to)}`;
}

function factors(wanted: readonly Wanted[], run: Run, layout: Layout, open: boolean): string {
  const each = wanted.map(({ column, words }) => {
    const cells = range(column, run, layout);
    const accepted = open ? [...words, ''] : words;
    return `(${accepted.map((word) => `(${cells}=${quoted(word)})`).join('+')}+0)`;
  });
  return each.length === 0 ? `(ROW(${range(0, run, layout)})>0)*1` : each.join('*');
}

/** Every way to pick one of the accepted words for each property. */
function combinations(wanted: readonly Wanted[]): (readonly [number, string])[][] {
  return wanted.reduce<(readonly [number, string])[][]>(
    (all, { column, words }) =>
      all.flatMap((one) => words.map((word) => [...one, [column, word] as const])),
    [[]],
  );
}

function added(parts: readonly string[]): string {
  if (parts.length === 0) return '0';
  return parts.length === 1 ? (parts[0] ?? '0') : `(${parts.join('+')})`;
}
