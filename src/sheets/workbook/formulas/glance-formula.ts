// The figures of the page at a glance that no single requirement holds: unit costs, what all gaps cost, how many measures are short.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { isChosen } from '../../frame/sheet-choices.ts';
import { call, cellOf, quoted, rangesOf } from '../layout/book.ts';
import { COST, REQUIREMENT, type Layout } from '../layout/book-layout.ts';
import { costColumn } from '../layout/end-cells.ts';
import { followsPlanned, hasPlannedColumns, plannedColumn } from '../layout/planned-columns.ts';

/** Where the unit cost of a measure is typed. */
export function unitCostFormula(id: string, { costed, names, source }: Layout): string | undefined {
  const at = costed.findIndex((one) => one.id === id);
  if (at < 0) return undefined;
  const cell = cellOf(names.costs, COST.unitCost, COST.top + at);
  return `IF(ISNUMBER(${cell}),${cell},${quoted(source.words.t('sheet.cells.none'))})`;
}

/** What all gaps cost, or on a sheet of some places or groups those of its own. */
export function allCosts(layout: Layout): string | undefined {
  const { costed, names, requirements, source } = layout;
  const { only, hiddenGroups } = source.choices;
  if (costed.length === 0) return undefined;
  if (only === '' && hiddenGroups.length === 0)
    return cellOf(names.costs, COST.cost, COST.top + costed.length);
  const rows = requirements.filter(
    ({ unit, measure, yardstick }) =>
      yardstick === source.yardstick &&
      costed.includes(measure) &&
      isChosen(unit, only) &&
      !hiddenGroups.includes(measure.group),
  );
  const isPlanned = readsAsPlanned(source.assessment) && hasPlannedColumns(layout);
  const column = isPlanned ? plannedColumn('cost', layout) : costColumn(layout);
  const ranges = rangesOf(
    names.requirements,
    column,
    rows.map(({ row }) => row),
  );
  return ranges.length === 0 ? undefined : `ROUND(${call('SUM', ranges)},2)`;
}

/** Of how many measures of the sheet the places are short. */
export function shortCount(
  units: readonly Unit[],
  isPlanned: boolean,
  layout: Layout,
): string | undefined {
  const { choices, yardstick } = layout.source;
  const rows = layout.requirements.filter(
    (row) =>
      units.includes(row.unit) &&
      row.yardstick === yardstick &&
      !choices.hiddenGroups.includes(row.measure.group),
  );
  if (rows.length === 0 || (isPlanned && !rows.every((row) => followsPlanned(row, layout))))
    return undefined;
  const column = isPlanned ? plannedColumn('verdict', layout) : REQUIREMENT.verdict;
  const cells = rows.map(({ row }) => cellOf(layout.names.requirements, column, row));
  return cells.map((cell) => `N(${cell}=${layout.quoted.short})`).join('+');
}
