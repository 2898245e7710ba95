// What will stand with what is planned, as formulas: of a place as a whole, and of the parts of it that provisions speak of.
import { addsParts } from '../../../core/assessment/verdict/parts.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { call, rangesOf } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { cellIn, stockCell, type Column } from '../layout/figure-cells.ts';
import { plannedCell, plannedStock } from '../layout/planned-columns.ts';
import {
  isWhole,
  matching,
  matchingKnown,
  matchingSum,
  type Members,
} from './condition/member-formula.ts';
import { inputOf } from './derived-figures.ts';

/** What adds up to a measure in a place where nothing was entered for the whole: its parts, or the places inside. */
interface Within {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly count: number;
}

/** What will stand of a measure in a place, and 1 where something of it is planned. */
export function plannedStockFormulas(
  unit: Unit,
  id: string,
  layout: Layout,
): { readonly value: string; readonly flag: string } {
  const stands = stockCell(unit, id, layout);
  const today = `IF(ISNUMBER(${stands}),${stands},"")`;
  const within = withinOf(unit, id, layout);
  const typed = plannedCell(unit, id, layout);
  const whole = inputOf(unit, layout.columnOfExisting.get(id) ?? 0, layout);
  const flagged = within === null ? '' : call('SUM', within.flags);
  const summed = (list: Within) =>
    `IF(OR(ISNUMBER(${whole}),${flagged}=0),${today},IF(${call('COUNT', list.values)}=${String(list.count)},${call('SUM', list.values)},""))`;
  const value = within === null ? today : summed(within);
  const flag = within === null ? '0' : `IF(ISNUMBER(${whole}),0,IF(${flagged}>0,1,0))`;
  if (typed === null) return { value, flag };
  return {
    value: `IF(ISNUMBER(${typed}),${typed}+N(${stands}),${value})`,
    flag: `IF(ISNUMBER(${typed}),1,${flag})`,
  };
}

/** Null where nothing inside can be planned. */
function withinOf(unit: Unit, id: string, layout: Layout): Within | null {
  const measure = layout.source.assessment.rulebook.measures.get(id);
  if (measure === undefined) return null;
  if (measure.counts !== undefined && unit.scope === 'community') return null;
  if (addsParts(measure, unit)) return withinParts(unit, measure.parts ?? [], layout);
  const own = plannedStock(id, layout);
  if (own === null || unit.children.length === 0) return null;
  const rows = rowsOf(unit.children, layout);
  const over = ({ sheet, column }: Column) => rangesOf(sheet, column, rows);
  return { values: over(own.value), flags: over(own.flag), count: rows.length };
}

/** A part that no plan changes is what stands of it. */
function withinParts(unit: Unit, parts: readonly string[], layout: Layout): Within | null {
  const columns = parts.map((part) => plannedStock(part, layout));
  const flags = columns.flatMap((own) => (own === null ? [] : [cellIn(own.flag, unit, layout)]));
  if (flags.length === 0) return null;
  const values = parts.map((part, at) => {
    const own = columns[at] ?? null;
    return own === null ? stockCell(unit, part, layout) : cellIn(own.value, unit, layout);
  });
  return { values, flags, count: parts.length };
}

const rowsOf = (units: readonly Unit[], { rowOfUnit }: Layout) =>
  units.map((unit) => rowOfUnit.get(unit) ?? 0);

/** The same of some parts of a place; `today` is what stands in these. */
export function plannedOfMembers(
  unit: Unit,
  id: string,
  members: Members | null,
  today: string,
  layout: Layout,
): { readonly value: string; readonly flag: string } {
  const own = plannedStock(id, layout);
  if (own === null) return { value: today, flag: '0' };
  const cell = cellIn(own.value, unit, layout);
  const whole = { value: `IF(ISNUMBER(${cell}),${cell},"")`, flag: cellIn(own.flag, unit, layout) };
  if (members === null) return whole;
  const part = partOf(members, own, layout);
  const sum = `IF(${part.flagged}=0,${today},IF(${part.known}=${part.count},${part.sum},""))`;
  const flag = `IF(${part.flagged}>0,1,0)`;
  if (!members.mayBeAll || members.wanted.length === 0) return { value: sum, flag };
  const all = isWhole(members, layout);
  return { value: `IF(${all},${whole.value},${sum})`, flag: `IF(${all},${whole.flag},${flag})` };
}

function partOf(
  members: Members,
  { value, flag }: { readonly value: Column; readonly flag: Column },
  layout: Layout,
) {
  if (members.wanted.length > 0)
    return {
      count: matching(members, layout).certain,
      known: matchingKnown(members, value, layout),
      sum: matchingSum(members, value, layout),
      flagged: matchingSum(members, flag, layout),
    };
  const rows = rowsOf(members.units, layout);
  const over = ({ sheet, column }: Column) => rangesOf(sheet, column, rows);
  return {
    count: String(rows.length),
    known: call('COUNT', over(value)),
    sum: call('SUM', over(value)),
    flagged: call('SUM', over(flag)),
  };
}
