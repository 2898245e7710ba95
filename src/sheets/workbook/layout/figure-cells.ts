// Where a figure of a place stands: in the inputs as typed, or among the derived figures where it can follow from others.
import type { Property } from '../../../core/plan/unit/properties.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { COUNTED } from '../../../core/plan/terms.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { cellOf, fixedCellOf } from './book.ts';
import { ASSUMPTION, INPUT, type Layout } from './book-layout.ts';

/** A column of figures, and the sheet on which formulas read it. */
export interface Column {
  readonly sheet: string;
  readonly column: number;
}

const ESTIMATED = 'population';

/** True of a figure that is more than what was typed: a sum, an estimate, a count, or that of the wider place. */
export function isDerivedFact(scope: Unit['scope'], fact: string, { source }: Layout): boolean {
  if (scope !== 'community' || fact === ESTIMATED) return true;
  const { facts } = source.assessment.rulebook;
  const own = facts.get(fact);
  return (
    COUNTED.some((one) => one === fact) || own?.inherits === true || own?.takenFrom !== undefined
  );
}

export function isDerivedStock(scope: Unit['scope'], id: string, { source }: Layout): boolean {
  const measure = source.assessment.rulebook.measures.get(id);
  return (
    scope !== 'community' ||
    measure?.counts !== undefined ||
    partsOf(measure) !== undefined ||
    measure?.existingFrom !== undefined
  );
}

/** What adds up to a measure, always or where the planner assumes so. */
export function partsOf(measure: Measure | undefined): readonly string[] | undefined {
  return measure?.partsIf?.parts ?? measure?.parts;
}

/** The test that they do; null where no assumption decides. */
export function partsTest({ partsIf }: Measure, layout: Layout): string | null {
  const row = layout.rowOfAssumption.get(partsIf?.assumption ?? '');
  return row === undefined
    ? null
    : `${fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row)}=1`;
}

export function factColumn(scope: Unit['scope'], fact: string, layout: Layout): Column {
  const { names, columnOfFact } = layout;
  const sheet = isDerivedFact(scope, fact, layout) ? names.derived : names.inputs;
  return { sheet, column: columnOfFact.get(fact) ?? 0 };
}

export function stockColumn(scope: Unit['scope'], id: string, layout: Layout): Column {
  const { names, columnOfExisting } = layout;
  const sheet = isDerivedStock(scope, id, layout) ? names.derived : names.inputs;
  return { sheet, column: columnOfExisting.get(id) ?? 0 };
}

/** Settlement is typed where it holds; the others may come from the plan or the street. */
export function propertyColumn(
  property: Property | 'areaBasis',
  { names, columnOfClass }: Layout,
): Column {
  return {
    sheet: property === 'settlement' ? names.inputs : names.derived,
    column: property === 'countyClass' ? (columnOfClass ?? 0) : INPUT[property],
  };
}

export function cellIn({ sheet, column }: Column, unit: Unit, { rowOfUnit }: Layout): string {
  return cellOf(sheet, column, rowOfUnit.get(unit) ?? 0);
}

export function factCell(unit: Unit, fact: string, layout: Layout): string {
  return cellIn(factColumn(unit.scope, fact, layout), unit, layout);
}

export function stockCell(unit: Unit, id: string, layout: Layout): string {
  return cellIn(stockColumn(unit.scope, id, layout), unit, layout);
}
