// A comparison as a sheet to print and sign: what differs first, then the differences of two columns, then what is the same.
import { framed } from '../frame/sheet-frame.ts';
import { withPrintedAreas } from '../frame/printed-areas.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { Line, Sheet, Table } from '../frame/sheet.ts';
import { documentsOf, papersOf } from '../frame/used-papers.ts';
import { ofAllColumns, type Compared } from './compared.ts';
import { comparedBars, type ComparedBars } from './compared-bars.ts';
import { comparedRows } from './compared-rows.ts';
import { comparedTable } from './compared-table.ts';
import type { Cited } from './difference-groups.ts';
import { differenceTable } from './difference-table.ts';

/** The tables, as screen and paper show them, and the picture of what differs. */
export interface ComparisonTables {
  readonly differing: Table;
  readonly differences: Table;
  /** The provisions that each row of the differences names. */
  readonly cited: readonly Cited[];
  readonly same: Table;
  /** The measure that each row of these two tables is about. */
  readonly measures: Readonly<Record<'differing' | 'same', readonly string[]>>;
  /** The papers behind all columns, as they are numbered in the tables. */
  readonly papers: Table;
  /** The paper that each row of that table is about. */
  readonly documents: readonly string[];
  /** What the sheet can cite: the papers of every column. */
  readonly citing: SheetSource;
  readonly bars: readonly ComparedBars[];
}

/** Made in steps: of a thousand communities under four columns they take a while. */
export function* comparisonTables(compared: Compared): Generator<void, ComparisonTables> {
  const all = yield* ofAllColumns(compared);
  const rows = yield* comparedRows(compared);
  const { rulebook } = compared.source.assessment;
  const [differing, same] = [true, false].map((is) => rows.filter(({ differs }) => differs === is));
  const idsOf = (of: typeof rows = []) => of.map(({ measure }) => measure.id);
  const differences = yield* differenceTable(compared, all);
  return {
    differing: withPrintedAreas(
      yield* comparedTable(compared, differing ?? [], 'differing'),
      rulebook,
    ),
    differences: withPrintedAreas(differences.table, rulebook),
    cited: differences.cited,
    same: withPrintedAreas(yield* comparedTable(compared, same ?? [], 'same'), rulebook),
    measures: { differing: idsOf(differing), same: idsOf(same) },
    papers: papersOf(all.assessment.outcomes, all, 'full'),
    documents: documentsOf(all.assessment.outcomes, all).map(({ id }) => id),
    citing: all,
    bars: comparedBars(compared, rows),
  };
}

/** @param tables what the page shows of the same comparison */
export function comparisonSheet(compared: Compared, tables: ComparisonTables): Sheet {
  const { source, columns, dimension } = compared;
  const { t } = source.words;
  const choices = { ...source.choices, sheet: 'statement', hiddenColumns: [] } as const;
  const sheet = framed(
    { ...source, choices },
    {
      key: 'comparison',
      paper: 'a4-landscape',
      head: columns.map(({ name, supposed }): Line => ({
        label: name,
        value: supposed,
        alone: true,
      })),
      tables: [tables.differing, tables.differences, tables.same].filter(
        ({ rows }) => rows.length > 0,
      ),
      outcomes: source.assessment.outcomes,
    },
  );
  const title = t('compare.sheet', { dimension });
  return { ...sheet, id: 'comparison', title, papers: tables.papers };
}
