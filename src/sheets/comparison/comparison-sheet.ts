// A comparison as a sheet to print and sign: what differs first, then the differences of two columns, then what is the same.
import { framed } from '../frame/sheet-frame.ts';
import { withPrintedAreas } from '../frame/printed-areas.ts';
import type { Line, Sheet, Table } from '../frame/sheet.ts';
import { papersOf } from '../frame/used-papers.ts';
import { ofAllColumns, type Compared } from './compared.ts';
import { comparedRows } from './compared-rows.ts';
import { comparedTable } from './compared-table.ts';
import { differenceTable } from './difference-table.ts';

/** The three tables, as screen and paper show them. */
export interface ComparisonTables {
  readonly differing: Table;
  readonly differences: Table;
  readonly same: Table;
}

export function comparisonTables(compared: Compared): ComparisonTables {
  const rows = comparedRows(compared);
  const { rulebook } = compared.source.assessment;
  const table = (id: 'differing' | 'same') =>
    withPrintedAreas(
      comparedTable(
        compared,
        rows.filter(({ differs }) => differs === (id === 'differing')),
        id,
      ),
      rulebook,
    );
  return {
    differing: table('differing'),
    differences: withPrintedAreas(differenceTable(compared), rulebook),
    same: table('same'),
  };
}

/** @param tables what the page shows of the same comparison */
export function comparisonSheet(compared: Compared, tables: ComparisonTables): Sheet {
  const { source, columns, dimension } = compared;
  const { t } = source.words;
  const choices = { ...source.choices, sheet: 'statement', hiddenColumns: [] } as const;
  const outcomes = columns.flatMap(({ assessment }) => assessment.outcomes);
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
  return {
    ...sheet,
    id: 'comparison',
    title: t('compare.sheet', { dimension }),
    papers: papersOf(outcomes, ofAllColumns(compared), 'full'),
  };
}
