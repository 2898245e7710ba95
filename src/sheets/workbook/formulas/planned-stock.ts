// What will stand with what is planned, as formulas: of a place as a whole, and of the parts of it that provisions speak of.
import { addsParts } from '../../../core/assessment/verdict/parts.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { call, rangesOf } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { cellIn, partsOf, partsTest, stockCell, type Column } from '../layout/figure-cells.ts';
import { plannedCell, plannedStock } from '../layout/planned-columns.ts';
import {
  isWhole,
  matching,
  matchingKnown,
  matchingSum,
  type Members,
} from './condition/member-formula.ts';
import { inputOf } from './derived-figures.ts';

/** A figure, and 1 where something of it is planned. */
interface Planned {
  readonly value: string;
  readonly flag: string;
}

/** What adds up to a measure in a place where nothing was entered for the whole: its parts, or the places inside. */
interface Within {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly count: number;
}

/** What will stand of a measure in a place, and 1 where something of it is planned. */
export function plannedStockFormulas(unit: Unit, id: string, layout: Layout): Planned {
  const stands = stockCell(unit, id, layout);
  const today = `IF(ISNUMBER(${stands}),${stands},"")`;
  const inside = insideOf(unit, id, today, layout);
  const typed = plannedCell(unit, id, layout);
  if (typed === null) return inside;
  return {
    value: `IF(ISNUMBER(${typed}),${typed}+N(${stands}),${inside.value})`,
    flag: `IF(ISNUMBER(${typed}),1,${inside.flag})`,
  };
}

/** What its parts will have, where they add up to it; else what the places inside will. */
function insideOf(unit: Unit, id: string, today: string, layout: Layout): Planned {
  const measure = layout.source.assessment.rulebook.measures.get(id);
  const nothing = { value: today, flag: '0' };
  if (measure === undefined || (measure.counts !== undefined && unit.scope === 'community'))
    return nothing;
  const whole = inputOf(unit, layout.columnOfExisting.get(id) ?? 0, layout);
  const over = (within: Within | null) =>
    within === null ? nothing : summed(within, whole, today);
  const places = over(withinPlaces(unit, id, layout));
  const parts = partsOf(measure);
  if (parts === undefined || !addsParts({ ...measure, parts: [...parts] }, unit)) return places;
  const added = over(withinParts(unit, parts, layout));
  const test = partsTest(measure, layout);
  if (test === null) return added;
  return {
    value: `IF(${test},${added.value},${places.value})`,
    flag: `IF(${test},${added.flag},${places.flag})`,
  };
}

/** What was entered as standing for the whole place stands; one figure that is not known keeps the sum open. */
function summed({ values, flags, count }: Within, whole: string, today: string): Planned {
  const flagged = call('SUM', flags);
  const sum = `IF(${call('COUNT', values)}=${String(count)},${call('SUM', values)},"")`;
  return {
    value: `IF(OR(ISNUMBER(${whole}),${flagged}=0),${today},${sum})`,
    flag: `IF(ISNUMBER(${whole}),0,IF(${flagged}>0,1,0))`,
  };
}

function withinPlaces(unit: Unit, id: string, layout: Layout): Within | null {
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
): Planned {
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
