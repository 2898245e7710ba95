// Counting and adding over the parts of a unit that satisfy a provision's conditions, as formulas.
import type { Unit } from '../../../../core/plan/unit/unit.ts';
import { letters, quoted } from '../../layout/book.ts';
import type { Layout } from '../../layout/book-layout.ts';
import type { Column } from '../../layout/figure-cells.ts';

/** One property that parts of a unit must have: its column, and the words that satisfy it. */
export interface Wanted extends Column {
  readonly words: readonly string[];
}

export interface Members {
  readonly units: readonly Unit[];
  readonly wanted: readonly Wanted[];
  /** False where places were left out already, so that the unit as a whole is never meant. */
  readonly mayBeAll: boolean;
}

/** True while the parts selected are all there are: then the unit itself is meant. */
export function isWhole(members: Members, layout: Layout): string {
  if (!members.mayBeAll) return 'FALSE';
  return `${matching(members, layout).certain}=${String(members.units.length)}`;
}

/** How many parts match, how many may match once everything is known. */
export function matching(
  { units, wanted }: Members,
  layout: Layout,
): { certain: string; possible: string } {
  const count = (open: boolean) =>
    added(runsOf(units, layout).map((run) => `SUMPRODUCT(${factors(wanted, run, open)})`));
  return { certain: count(false), possible: count(true) };
}

/** How many matching parts have a number in a column of the inputs. */
export function matchingKnown({ units, wanted }: Members, column: Column, layout: Layout): string {
  return added(
    runsOf(units, layout).map(
      (run) => `SUMPRODUCT(${factors(wanted, run, false)}*ISNUMBER(${range(column, run)}))`,
    ),
  );
}

/** The sum of a column of the inputs over the matching parts. */
export function matchingSum({ units, wanted }: Members, column: Column, layout: Layout): string {
  return added(
    runsOf(units, layout).flatMap((run) =>
      combinations(wanted).map((words) => {
        const tests = words.map(([at, word]) => `${range(at, run)},${quoted(word)}`);
        return `SUMIFS(${[range(column, run), ...tests].join(',')})`;
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

function range({ sheet, column }: Column, [from, to]: Run): string {
  const letter = letters(column);
  return `'${sheet}'!${letter}${String(from)}:${letter}${String(to)}`;
}

/** 1 for each place that has what is wanted, as a product of comparisons. */
export function factors(wanted: readonly Wanted[], run: Run, open: boolean): string {
  const each = wanted.map(({ words, ...column }) => {
    const cells = range(column, run);
    const accepted = open ? [...words, ''] : words;
    return `(${accepted.map((word) => `(${cells}=${quoted(word)})`).join('+')}+0)`;
  });
  return each.join('*');
}

/** Every way to pick one of the accepted words for each property. */
function combinations(wanted: readonly Wanted[]): (readonly [Column, string])[][] {
  return wanted.reduce<(readonly [Column, string])[][]>(
    (all, { words, ...column }) =>
      all.flatMap((one) => words.map((word) => [...one, [column, word] as const])),
    [[]],
  );
}

export function added(parts: readonly string[]): string {
  if (parts.length === 0) return '0';
  return parts.length === 1 ? (parts[0] ?? '0') : `(${parts.join('+')})`;
}
