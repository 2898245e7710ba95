// Facts and stock that follow from others, as formulas: typed, else a sum, an estimate, a count, or the wider place's.
import { addsParts } from '../../../core/assessment/verdict/parts.ts';
import { COUNTED, type Scope } from '../../../core/plan/terms.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { call, cellOf, EMPTY, fixedCellOf, rangesOf, type BookCell } from '../layout/book.ts';
import { ASSUMPTION, type Layout } from '../layout/book-layout.ts';
import { countTest } from './condition/count-test.ts';
import {
  factCell,
  factColumn,
  isDerivedFact,
  isDerivedStock,
  partsOf,
  partsTest,
  stockCell,
  stockColumn,
} from '../layout/figure-cells.ts';

/** The cell of the inputs in which a figure may have been typed. */
export const inputOf = (unit: Unit, column: number, { names, rowOfUnit }: Layout) =>
  cellOf(names.inputs, column, rowOfUnit.get(unit) ?? 0);

const asNumber = (value: Decimal | null) => (value === null ? '' : Number(plain(value)));
const COUNTED_AT: Readonly<Record<(typeof COUNTED)[number], Scope>> = {
  communities: 'community',
  streets: 'street',
};

export function factOf(unit: Unit, fact: string, layout: Layout): BookCell {
  if (!isDerivedFact(unit.scope, fact, layout)) return EMPTY;
  const { evaluator } = layout.source.assessment;
  const known = evaluator.facts(unit, fact);
  const typed = inputOf(unit, layout.columnOfFact.get(fact) ?? 0, layout);
  return {
    value: 'value' in known ? asNumber(known.value) : '',
    formula: `IF(ISNUMBER(${typed}),${typed},${otherwise(unit, fact, layout)})`,
    look: fact === 'siteArea' || fact === 'floorArea' ? 'area' : 'number',
  };
}

/** What a fact is where nothing was typed. */
function otherwise(unit: Unit, fact: string, layout: Layout): string {
  const { rulebook } = layout.source.assessment;
  if (rulebook.facts.get(fact)?.inherits === true) {
    if (unit.parent === null) return '""';
    const above = factCell(unit.parent, fact, layout);
    return `IF(ISNUMBER(${above}),${above},"")`;
  }
  if (COUNTED.some((one) => one === fact && COUNTED_AT[one] === unit.scope)) return '1';
  if (unit.children.length > 0)
    return sumOf(unit.children, ({ scope }) => factColumn(scope, fact, layout), layout);
  return fact === 'population' ? estimate(unit, layout) : shareOf(unit, fact, layout);
}

/** A share of a wider figure, where the assumption that says how much is filled in. */
function shareOf(unit: Unit, fact: string, layout: Layout): string {
  const taken = layout.source.assessment.rulebook.facts.get(fact)?.takenFrom;
  const row = taken && layout.rowOfAssumption.get(taken.share);
  if (taken === undefined || row === undefined) return '""';
  const figure = factCell(unit, taken.figure, layout);
  const share = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  return `IF(COUNT(${figure},${share})=2,ROUND(${figure}*${share},8),"")`;
}

function estimate(unit: Unit, layout: Layout): string {
  const households = factCell(unit, 'households', layout);
  const row = layout.rowOfAssumption.get('persons-per-household');
  if (row === undefined) return '""';
  const persons = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  return `IF(COUNT(${households},${persons})=2,ROUNDUP(ROUND(${households}*${persons},8),0),"")`;
}

export function stockOf(unit: Unit, id: string, layout: Layout): BookCell {
  if (!isDerivedStock(unit.scope, id, layout)) return EMPTY;
  const { evaluator, rulebook } = layout.source.assessment;
  const measure = rulebook.measures.get(id);
  const typed = inputOf(unit, layout.columnOfExisting.get(id) ?? 0, layout);
  const value = evaluator.existing(unit, id, null);
  return {
    value: asNumber(value),
    formula: `IF(ISNUMBER(${typed}),${typed},${stockOtherwise(unit, id, layout)})`,
    look: measure?.unit === 'm2' ? 'area' : 'number',
  };
}

function stockOtherwise(unit: Unit, id: string, layout: Layout): string {
  const measure = layout.source.assessment.rulebook.measures.get(id);
  if (measure?.counts !== undefined && unit.scope === 'community')
    return countOf(unit, measure.counts, layout);
  if (measure?.existingFrom !== undefined) {
    const fact = factCell(unit, measure.existingFrom, layout);
    return `IF(ISNUMBER(${fact}),${fact},"")`;
  }
  const inside =
    unit.children.length === 0
      ? '""'
      : sumOf(unit.children, ({ scope }) => stockColumn(scope, id, layout), layout);
  const parts = partsOf(measure);
  if (measure === undefined || parts === undefined) return inside;
  const partAt = addsParts({ ...measure, parts: [...parts] }, unit)
    ? (part: string) => stockCell(unit, part, layout)
    : (part: string) => inputOf(unit, layout.columnOfExisting.get(part) ?? 0, layout);
  const test = partsTest(measure, layout);
  const sum = sumOfParts(parts.map(partAt), inside);
  return test === null ? sum : `IF(${test},${sum},${inside})`;
}

/** The sum of a measure's parts, where all of them are known. */
function sumOfParts(parts: readonly string[], otherwise: string): string {
  const cells = parts.join(',');
  return `IF(COUNT(${cells})=${String(parts.length)},SUM(${cells}),${otherwise})`;
}

/** 1 where all the measures are met, 0 where one is short or above, empty while it can go either way. */
function countOf(unit: Unit, measures: readonly string[], layout: Layout): string {
  const tests = measures.flatMap((id) => countTest(unit, id, layout) ?? []);
  if (tests.length === 0) return '""';
  const failed = tests.flatMap((test) => test.failed);
  const met = tests.map((test) => test.met);
  const whole = tests.length === measures.length ? `IF(AND(${met.join(',')}),1,"")` : '""';
  return `IF(OR(${failed.join(',')}),0,${whole})`;
}

/** The sum of the places inside, empty while one of them is not known. */
function sumOf(
  children: readonly Unit[],
  columnOf: (child: Unit) => { sheet: string; column: number },
  { rowOfUnit }: Layout,
): string {
  const byScope = new Map<Scope, Unit[]>();
  for (const child of children)
    byScope.set(child.scope, [...(byScope.get(child.scope) ?? []), child]);
  const ranges = [...byScope.values()].flatMap((list) => {
    const { sheet, column } = columnOf(list[0] as Unit);
    return rangesOf(
      sheet,
      column,
      list.map((child) => rowOfUnit.get(child) ?? 0),
    );
  });
  return `IF(${call('COUNT', ranges)}=${String(children.length)},${call('SUM', ranges)},"")`;
}
