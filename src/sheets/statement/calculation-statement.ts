// The calculation statement: each requirement with its substitution, rounding, section and everyone else who was heard.
import { GROUPS } from '../../core/rulebook/pack.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { costTables } from './cost-tables.ts';
import { encouragedOutcomes, encouragedTable } from '../schedule/encouraged-table.ts';
import { growthTables } from '../growth/growth-tables.ts';
import { byMeasure } from '../schedule/facility-schedule.ts';
import { measureTitle } from '../words/naming.ts';
import { readingsOf, readingsTable, type Readings } from '../words/readings.ts';
import { listed, type SheetSource } from '../frame/sheet-choices.ts';
import { framed } from '../frame/sheet-frame.ts';
import { othersRows, stepsRows, type StatementPart } from './statement-rows.ts';
import { plannedRows } from './planned-rows.ts';
import { statementParts } from './statement-parts.ts';
import { spanning, type Column, type Row, type Sheet, type Table } from '../frame/sheet.ts';

export function calculationStatement(source: SheetSource): Sheet {
  const outcomes = listed(source);
  const { settings, stated, missing } = statementParts(outcomes, source);
  const readings = readingsOf(outcomes, source);
  const encouraged = encouragedTable(source);
  return framed(source, {
    paper: 'a4-portrait',
    tables: [
      stepsTable(outcomes, readings, source),
      ...(encouraged === null ? [] : [encouraged]),
      ...growthTables(source, 'statement'),
      ...costTables(source),
      settings,
      readingsTable(readings, source),
      stated,
      missing,
    ].filter(({ id, rows }) => id === 'steps' || rows.length > 0),
    outcomes,
    encouraged: encouragedOutcomes(source),
  });
}

/** @param longest how many signs the longest number of a row has */
function columnsOf({ words: { t } }: SheetSource, longest: number): Column[] {
  const column = (
    id: 'number' | 'place' | 'arithmetic' | 'papers' | 'required',
    weight: number,
    align: Column['align'] = 'start',
  ): Column => ({ id, head: t(`sheet.columns.${id}`), align, weight });
  return [
    column('number', Math.max(7, 2 + 1.6 * longest), 'center'),
    column('place', 22),
    column('arithmetic', 58),
    column('papers', 38),
    column('required', 14, 'end'),
  ];
}

function stepsTable(outcomes: readonly Outcome[], readings: Readings, source: SheetSource): Table {
  const { t } = source.words;
  const across = columnsOf(source, 0).length;
  let item = 0;
  const rows = GROUPS.flatMap((group) =>
    byMeasure(outcomes, group).flatMap((places): Row[] => {
      const [first] = places;
      if (first === undefined) return [];
      item += 1;
      const { measure, unit } = first;
      const title = `${String(item)}. ${measureTitle(measure, source.words)} · ${t(`scopes.${unit.scope}`)}`;
      const part: StatementPart = { source, places, item, readings };
      return [
        spanning('group', title, across),
        ...stepsRows(part, across),
        ...plannedRows(part, across),
        ...othersRows(part, across),
      ];
    }),
  );
  const numbers = rows.flatMap(({ kind, cells: [number] }) =>
    kind === 'item' && number?.kind === 'text' ? number.text.length : 0,
  );
  const columns = columnsOf(source, Math.max(0, ...numbers));
  return { id: 'steps', title: null, columns, rows };
}
