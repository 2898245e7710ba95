// The requirements of the places inside added up, as formulas that run along requirement rows and places side by side.
import type { Base } from './base-tests.ts';
import { letters } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { endColumn } from '../layout/end-cells.ts';
import { added, factors, type Wanted } from './condition/member-formula.ts';

/** A place that nothing is asked of adds nothing; one in contradiction lends its lower end for both. */
export function insideSum(
  rows: readonly RequirementRow[],
  wanted: readonly Wanted[],
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const { names, quoted } = layout;
  const [{ measure }] = rows as [RequirementRow];
  const column = (index: number) => (run: Run) =>
    `'${names.requirements}'!${letters(index)}${String(run.rows[0])}:${letters(index)}${String(run.rows[1])}`;
  const status = column(REQUIREMENT.status);
  const lower = column(endColumn(measure, 'lower', layout));
  const upper = column(endColumn(measure, 'upper', layout));
  const runs = alignedRuns(rows, layout);
  const count = (test: (run: Run) => string, values?: (run: Run) => string) =>
    added(
      runs.map((run) => {
        const chosen = wanted.length === 0 ? '' : `*${factors(wanted, run.units, false)}`;
        return `SUMPRODUCT((${test(run)})${chosen}*1${values === undefined ? '' : `,${values(run)}`})`;
      }),
    );
  const asked = (run: Run) => `${status(run)}<>${quoted.silent}`;
  const clash = (run: Run) => `${status(run)}=${quoted.conflict}`;
  const missing = [`${count((run) => `${status(run)}=${quoted.missing}`)}>0`];
  if (end === 'lower') {
    const least = (run: Run) => `ISNUMBER(${lower(run)})`;
    return { missing, silent: [`${count(least)}=0`], value: count(asked, lower) };
  }
  const ended = (run: Run) => `(${clash(run)})+ISNUMBER(${upper(run)})>0`;
  return {
    missing,
    silent: [`OR(${count(asked)}=0,${count(ended)}<${count(asked)})`],
    value: `(${count((run) => `${status(run)}<>${quoted.conflict}`, upper)}+${count(clash, lower)})`,
  };
}

interface Run {
  readonly rows: readonly [number, number];
  readonly units: readonly [number, number];
}

/** Stretches in which requirement rows and places run side by side. */
function alignedRuns(rows: readonly RequirementRow[], { rowOfUnit }: Layout): Run[] {
  const runs: { rows: [number, number]; units: [number, number] }[] = [];
  for (const { row, unit } of rows) {
    const at = rowOfUnit.get(unit) ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.rows[1] + 1 === row && last.units[1] + 1 === at) {
      last.rows[1] = row;
      last.units[1] = at;
    } else runs.push({ rows: [row, row], units: [at, at] });
  }
  return runs;
}
