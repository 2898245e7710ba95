// A number of a planning sheet as a formula that points at the rows it was read from.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { worstOf } from '../../../core/assessment/verdict/row-verdict.ts';
import type { Origin } from '../../frame/sheet.ts';
import { call, cellOf, quoted, rangesOf } from '../layout/book.ts';
import { factCell, factColumn, stockCell } from '../layout/figure-cells.ts';
import { requiredFormula } from './required-formula.ts';
import { rowRanges } from './row-ranges.ts';
import {
  followsPlanned,
  plannedCell,
  plannedColumn,
  plannedInput,
} from '../layout/planned-columns.ts';
import { costColumn } from '../layout/end-cells.ts';
import { allCosts, shortCount, unitCostFormula } from './glance-formula.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';

/** Undefined where the workbook holds no such row. */
export function originFormula(
  { what, of, units, isPlanned }: Origin,
  layout: Layout,
): string | undefined {
  const { names } = layout;
  if (what === 'cost' && of === '') return allCosts(layout);
  if (units.length === 0) return undefined;
  if (what === 'fact' || what === 'perHundred')
    return inputFormula({ what, of, units, isPlanned }, layout);
  if (what === 'planned') return plannedSum(of, units, layout);
  if (what === 'unitCost') return unitCostFormula(of, layout);
  if (what === 'shortCount') return shortCount(units, isPlanned === true, layout);
  const rows = units.flatMap(
    (unit) => layout.requirementOf(unit, of, layout.source.yardstick) ?? [],
  );
  const [only] = rows;
  if (only === undefined || rows.length !== units.length) return undefined;
  if (
    isPlanned &&
    what !== 'required' &&
    what !== 'lower' &&
    !rows.every((row) => followsPlanned(row, layout))
  )
    return undefined;
  if (what === 'required') return requiredFormula(rows, layout);
  if (what === 'cost' && !layout.costed.includes(only.measure)) return undefined;
  const column = (isPlanned ? plannedColumns(layout) : columnsToday(layout))[what];
  const cell = cellOf(names.requirements, column, only.row);
  const isOne = rows.length === 1;
  if (what === 'verdict') return isOne ? cell : undefined;
  const word = wordWithout(what, isPlanned === true, rows, layout);
  if (isOne) return `IF(ISNUMBER(${cell}),${cell},${word})`;
  return only.measure.adds ? totalled(column, rows, word, layout) : undefined;
}

/** What stands where there is no figure: what others owe has none, and what is planned waits for the planner. */
function wordWithout(
  what: Origin['what'],
  isPlanned: boolean,
  rows: readonly RequirementRow[],
  { source: { yardstick, words } }: Layout,
): string {
  const outcomes = rows.map(({ outcome }) => outcome);
  const isNone = what === 'gap' || what === 'cost' || worstOf(outcomes, yardstick) === 'elsewhere';
  const unknown = isPlanned && what === 'existing' ? 'notPlanned' : 'missing';
  return quoted(words.t(`sheet.cells.${isNone ? 'none' : unknown}`));
}

const columnsToday = (layout: Layout) => ({ ...REQUIREMENT, cost: costColumn(layout) });

const plannedColumns = (layout: Layout) => ({
  ...REQUIREMENT,
  existing: plannedColumn('value', layout),
  gap: plannedColumn('gap', layout),
  verdict: plannedColumn('verdict', layout),
  cost: plannedColumn('cost', layout),
});

/** What is planned of some places, where it is of all of them. */
function plannedSum(id: string, units: readonly Unit[], layout: Layout): string | undefined {
  const column = plannedInput(id, layout);
  if (column === null) return undefined;
  const rows = units.map((unit) => layout.rowOfUnit.get(unit) ?? 0);
  const ranges = rangesOf(layout.names.inputs, column, rows);
  return `IF(${call('COUNT', ranges)}=${String(rows.length)},ROUND(${call('SUM', ranges)},8),"")`;
}

/** A place of which nothing is asked may have something all the same: it does not count. */
function totalled(
  column: number,
  rows: readonly RequirementRow[],
  otherwise: string,
  layout: Layout,
): string {
  const { of, isMixed } = rowRanges(rows, layout);
  const ranges = of(column);
  if (!isMixed)
    return `IF(${call('COUNT', ranges)}=0,${otherwise},ROUND(${call('SUM', ranges)},8))`;
  const [list = ''] = ranges;
  const [status = ''] = of(REQUIREMENT.status);
  const silent = quoted(layout.source.words.t('sheet.cells.silent'));
  return `IF(SUMPRODUCT((${status}<>${silent})*ISNUMBER(${list}))=0,${otherwise},ROUND(SUMIFS(${list},${status},"<>"&${silent}),8))`;
}

function inputFormula({ what, of, units, isPlanned }: Origin, layout: Layout): string | undefined {
  const { rowOfUnit } = layout;
  const { t } = layout.source.words;
  const missing = quoted(t('sheet.cells.missing'));
  const rows = units.map((unit) => rowOfUnit.get(unit) ?? 0);
  if (what === 'fact') {
    const [first] = units;
    if (first === undefined || !layout.columnOfFact.has(of)) return undefined;
    const { sheet, column } = factColumn(first.scope, of, layout);
    const ranges = rangesOf(sheet, column, rows);
    return `IF(${call('COUNT', ranges)}=${String(rows.length)},${call('SUM', ranges)},${missing})`;
  }
  const [unit] = units;
  if (unit === undefined) return undefined;
  const households = factCell(unit, 'households', layout);
  const existing = isPlanned ? plannedCell(unit, of, layout) : stockCell(unit, of, layout);
  if (existing === null) return undefined;
  const none = quoted(t('sheet.cells.none'));
  const open = isPlanned
    ? `IF(ISNUMBER(${households}),${quoted(t('sheet.cells.notPlanned'))},${missing})`
    : missing;
  return `IF(COUNT(${existing},${households})<2,${open},IF(${households}=0,${none},ROUNDDOWN(ROUND(${existing}*100/${households},9),2)))`;
}
