// What stands today as a formula: the figure of the place, or the sum over the parts that the provisions speak of.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Applicable } from '../layout/applicable.ts';
import { call, cellOf, letters, rangesOf } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { conditionsOf } from './condition/condition-formula.ts';
import { stockCell, stockColumn } from '../layout/figure-cells.ts';
import {
  isWhole,
  matchingKnown,
  matchingSum,
  matching,
  type Members,
} from './condition/member-formula.ts';
import { selects } from '../layout/requirement-rows.ts';

/** Empty text while it is not known; what was typed for the place itself always wins. */
export function stockFormula(
  unit: Unit,
  id: string,
  members: Members | null,
  layout: Layout,
): string {
  const whole = stockCell(unit, id, layout);
  const measure = layout.source.assessment.rulebook.measures.get(id);
  const own = `IF(ISNUMBER(${whole}),${whole},"")`;
  if (members === null || measure?.existingFrom !== undefined) return own;
  const typed = cellOf(
    layout.names.inputs,
    layout.columnOfExisting.get(id) ?? 0,
    layout.rowOfUnit.get(unit) ?? 0,
  );
  const column = stockColumn(members.units[0]?.scope ?? unit.scope, id, layout);
  if (members.wanted.length === 0) {
    const rows = members.units.map((one) => layout.rowOfUnit.get(one) ?? 0);
    const ranges = rangesOf(column.sheet, column.column, rows);
    const sum = `IF(${call('COUNT', ranges)}=${String(rows.length)},${call('SUM', ranges)},"")`;
    return `IF(ISNUMBER(${typed}),${typed},${sum})`;
  }
  const { certain } = matching(members, layout);
  const known = matchingKnown(members, column, layout);
  const sum = `IF(${known}=${certain},${matchingSum(members, column, layout)},"")`;
  const part = members.mayBeAll ? `IF(${isWhole(members, layout)},${own},${sum})` : sum;
  return `IF(ISNUMBER(${typed}),${typed},${part})`;
}

export function existingFormula(row: RequirementRow, layout: Layout): string {
  const { unit, measure } = row;
  return bySpeaker(row, layout, (members) => stockFormula(unit, measure.id, members, layout));
}

/** What is said of some parts of a place, these being those of the first provision that speaks. */
export function bySpeaker(
  row: RequirementRow,
  layout: Layout,
  of: (members: Members | null) => string,
): string {
  const { unit, all } = row;
  const whole = of(null);
  if (!all.some((one) => selects(one, unit.scope))) return whole;
  const steps = all.flatMap((one) => {
    const speaks = speaking(one, row, layout);
    // What speaks in no cell, because another yardstick counts it, selects nothing here.
    return speaks.length === 0
      ? []
      : [{ speaks, value: of(conditionsOf(one, unit, layout).members) }];
  });
  return merged(steps).reduceRight(
    (otherwise, { speaks, value }) => `IF(COUNT(${speaks.join(',')})>0,${value},${otherwise})`,
    whole,
  );
}

/** Neighbours that select alike are asked together. */
function merged(steps: readonly { speaks: string[]; value: string }[]) {
  const found: { speaks: string[]; value: string }[] = [];
  for (const { speaks, value } of steps) {
    const last = found.at(-1);
    if (last?.value === value) last.speaks.push(...speaks);
    else found.push({ speaks: [...speaks], value });
  }
  return found;
}

/** Where a provision writes what it asks: in this row, or in the row that counts every provision. */
function speaking(one: Applicable, row: RequirementRow, layout: Layout): string[] {
  const { unit, measure } = row;
  const home = layout.requirementOf(unit, measure.id, 'aim') ?? row;
  const at = (index: number, from: number) =>
    index < 0
      ? []
      : home === row
        ? [`${letters(from + index)}${String(row.row)}`]
        : [cellOf(layout.names.requirements, from + index, home.row)];
  const same = ({ rule }: Applicable) => rule === one.rule;
  return [
    ...at(home.lower.findIndex(same), REQUIREMENT.bounds),
    ...at(home.upper.findIndex(same), REQUIREMENT.bounds + layout.lowerColumns),
  ];
}
