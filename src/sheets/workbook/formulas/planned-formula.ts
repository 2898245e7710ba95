// What is planned as formulas: the figure with what stands, its verdict and its gap, by the same judge as for what stands.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { call, cellOf, letters, quoted, rangesOf } from '../layout/book.ts';
import type { Layout, RequirementRow } from '../layout/book-layout.ts';
import { cellIn, propertyColumn, stockCell, stockColumn } from '../layout/figure-cells.ts';
import {
  followsPlanned,
  plannedCell,
  plannedColumn,
  plannedInput,
  type PlannedPart,
} from '../layout/planned-columns.ts';
import { judgeFormulas } from './judge-formula.ts';

/** Empty where the workbook states what is planned instead of computing it. */
export function plannedFormulas(
  row: RequirementRow,
  layout: Layout,
): Readonly<Record<PlannedPart, string>> {
  if (!followsPlanned(row, layout)) return { value: '', gap: '', verdict: '' };
  const at = (part: PlannedPart) => `${letters(plannedColumn(part, layout))}${String(row.row)}`;
  const { gap, verdict } = judgeFormulas(row, layout, {
    existing: at('value'),
    verdict: at('verdict'),
  });
  return { value: valueFormula(row, layout), gap, verdict: unlessBuilt(row, verdict, layout) };
}

/** What was planned of the place counts with what stands; else what its communities will have. */
function valueFormula({ unit, measure }: RequirementRow, layout: Layout): string {
  const typed = plannedCell(unit, measure.id, layout) ?? '';
  const stands = stockCell(unit, measure.id, layout);
  const today = `IF(ISNUMBER(${stands}),${stands},"")`;
  return `IF(ISNUMBER(${typed}),${typed}+N(${stands}),${inside(unit, measure.id, today, layout)})`;
}

/** The sum over the communities once one of them has something planned, empty while one of them is not known. */
function inside(unit: Unit, id: string, today: string, layout: Layout): string {
  const { children } = unit;
  if (children.length === 0) return today;
  const { names, rowOfUnit, columnOfExisting } = layout;
  const rows = children.map((child) => rowOfUnit.get(child) ?? 0);
  const planned = rangesOf(names.inputs, plannedInput(id, layout) ?? 0, rows);
  const { sheet, column } = stockColumn('community', id, layout);
  const stands = rangesOf(sheet, column, rows);
  const known = planned.map(
    (range, at) => `SUMPRODUCT((ISNUMBER(${range})+ISNUMBER(${stands[at] ?? ''})>0)*1)`,
  );
  const sum = `IF(${known.join('+')}=${String(rows.length)},${call('SUM', [...planned, ...stands])},"")`;
  const whole = cellOf(names.inputs, columnOfExisting.get(id) ?? 0, rowOfUnit.get(unit) ?? 0);
  return `IF(OR(ISNUMBER(${whole}),${call('COUNT', planned)}=0),${today},${sum})`;
}

/** Where something stood before and nobody said what, what is planned alone is not called short. */
function unlessBuilt(row: RequirementRow, verdict: string, layout: Layout): string {
  const { unit, measure } = row;
  const { quoted: words, source } = layout;
  const { t } = source.words;
  const development = cellIn(propertyColumn('development', layout), unit, layout);
  const built = (['renewal', 'existing'] as const).map(
    (one) => `${development}=${quoted(t(`developments.${one}`))}`,
  );
  const tests = [
    `ISNUMBER(${plannedCell(unit, measure.id, layout) ?? ''})`,
    `NOT(ISNUMBER(${stockCell(unit, measure.id, layout)}))`,
    `OR(${built.join(',')})`,
    `${verdict}=${words.short}`,
  ];
  return `IF(AND(${tests.join(',')}),${words.notAssessed},${verdict})`;
}
