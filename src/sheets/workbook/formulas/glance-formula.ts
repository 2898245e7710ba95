// The figures of the page at a glance that no single requirement holds: unit costs, what all gaps cost, how many measures are short.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { cellOf, quoted } from '../layout/book.ts';
import { COST, REQUIREMENT, type Layout } from '../layout/book-layout.ts';
import { followsPlanned, plannedColumn } from '../layout/planned-columns.ts';

/** Where the unit cost of a measure is typed. */
export function unitCostFormula(id: string, { costed, names, source }: Layout): string | undefined {
  const at = costed.findIndex((one) => one.id === id);
  if (at < 0) return undefined;
  const cell = cellOf(names.costs, COST.unitCost, COST.top + at);
  return `IF(ISNUMBER(${cell}),${cell},${quoted(source.words.t('sheet.cells.none'))})`;
}

/** What all gaps cost; on a sheet of some places or groups it is stated. */
export function allCosts({ costed, names, source: { choices } }: Layout): string | undefined {
  if (costed.length === 0 || choices.only !== '' || choices.hiddenGroups.length > 0)
    return undefined;
  return cellOf(names.costs, COST.cost, COST.top + costed.length);
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
