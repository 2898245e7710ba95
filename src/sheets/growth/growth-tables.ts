// What a sheet says of years to come: how households and people grow, which land is released when, and what is then required.
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { Table } from '../frame/sheet.ts';
import { arithmeticTable } from './arithmetic-table.ts';
import { milestoneTable } from './milestone-table.ts';
import { releasedTable } from './released-table.ts';

/** None where the plan says nothing of a year to come. @param where a schedule leaves the arithmetic to the statement */
export function growthTables(source: SheetSource, where: 'schedule' | 'statement'): Table[] {
  const tables = [
    ...(where === 'statement' ? [arithmeticTable(source), releasedTable(source)] : []),
    milestoneTable(source, where),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
