// The figures that follow from the inputs, each in the place of its input: what was typed wins, else the sum, estimate or count.
import { existingAt } from '../../core/assessment/existing.ts';
import { COUNTED, type Scope } from '../../core/plan/terms.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { call, cellOf, EMPTY, fixedCellOf, rangesOf, say } from './book.ts';
import type { BookCell, BookSheet } from './book.ts';
import { ASSUMPTION, INPUT, REQUIREMENT, type Layout } from './book-layout.ts';
import {
  factCell,
  factColumn,
  isDerivedFact,
  isDerivedStock,
  stockColumn,
} from './figure-cells.ts';
import { inputHeads, INPUT_WIDTHS } from './input-heads.ts';

export function derivedSheet(layout: Layout): BookSheet {
  const { names, units, facts, measures } = layout;
  const heads = inputHeads(layout);
  return {
    id: 'derived',
    name: names.derived,
    rows: [
      [EMPTY, say(layout.source.words.t('sheet.book.derivedTitle'), 'quiet')],
      heads.map((head) => say(head, 'head')),
      ...units.map((unit) => derivedRow(unit, layout)),
    ],
    widths: [...INPUT_WIDTHS, ...[...facts, ...measures].map(() => 13)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    hiddenColumns: [INPUT.key],
  };
}

function derivedRow(unit: Unit, layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    {
      value: unit.name || unit.at,
      formula: `${inputOf(unit, INPUT.name, layout)}&""`,
      look: 'text',
    },
    say(unit.parent?.name || unit.parent?.at || ''),
    EMPTY,
    fromSetting(unit, 'development', layout),
    kindCell(unit, layout),
    fromSetting(unit, 'areaBasis', layout),
    ...layout.facts.map((fact) => factOf(unit, fact, layout)),
    ...layout.measures.map(({ id }) => stockOf(unit, id, layout)),
  ];
}

const inputOf = (unit: Unit, column: number, { names, rowOfUnit }: Layout) =>
  cellOf(names.inputs, column, rowOfUnit.get(unit) ?? 0);

/** A community's own word, or that of the whole plan. */
function fromSetting(unit: Unit, id: 'development' | 'areaBasis', layout: Layout): BookCell {
  const { t } = layout.source.words;
  const row = layout.rowOfAssumption.get(id) ?? 0;
  const setting = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  const own = inputOf(unit, INPUT[id], layout);
  const value =
    id === 'development'
      ? unit.development && t(`developments.${unit.development}`)
      : unit.areaBasis && t(`areaBases.${unit.areaBasis}`);
  const formula =
    unit.scope === 'community' ? `IF(${own}="",${setting}&"",${own})` : `${setting}&""`;
  return { value: value ?? '', formula, look: 'text' };
}

function kindCell(unit: Unit, layout: Layout): BookCell {
  const street = unit.scope === 'street' ? unit : unit.scope === 'community' ? unit.parent : null;
  if (street === null) return EMPTY;
  const { t } = layout.source.words;
  return {
    value: unit.kind === null ? '' : t(`kinds.${unit.kind}`),
    formula: `${inputOf(street, INPUT.kind, layout)}&""`,
    look: 'text',
  };
}

const asNumber = (value: Decimal | null) => (value === null ? '' : Number(plain(value)));
const COUNTED_AT: Readonly<Record<(typeof COUNTED)[number], Scope>> = {
  communities: 'community',
  streets: 'street',
};

function factOf(unit: Unit, fact: string, layout: Layout): BookCell {
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
  return fact === 'population' ? estimate(unit, layout) : '""';
}

function estimate(unit: Unit, layout: Layout): string {
  const households = factCell(unit, 'households', layout);
  const row = layout.rowOfAssumption.get('persons-per-household');
  if (row === undefined) return '""';
  const persons = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  return `IF(COUNT(${households},${persons})=2,ROUNDUP(ROUND(${households}*${persons},8),0),"")`;
}

function stockOf(unit: Unit, id: string, layout: Layout): BookCell {
  if (!isDerivedStock(unit.scope, id, layout)) return EMPTY;
  const { evaluator, rulebook } = layout.source.assessment;
  const measure = rulebook.measures.get(id);
  const typed = inputOf(unit, layout.columnOfExisting.get(id) ?? 0, layout);
  const value = existingAt(evaluator, unit, id, null);
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
  if (unit.children.length === 0) return '""';
  return sumOf(unit.children, ({ scope }) => stockColumn(scope, id, layout), layout);
}

/** 1 where all the measures are met, 0 where one is short or above, empty while it can go either way. */
function countOf(unit: Unit, measures: readonly string[], layout: Layout): string {
  const { names, quoted } = layout;
  const rows = measures.flatMap((id) => layout.requirementOf(unit, id, 'aim') ?? []);
  const cells = rows.map(({ row }) => cellOf(names.requirements, REQUIREMENT.verdict, row));
  if (cells.length === 0) return '""';
  const failed = cells.flatMap((cell) => [`${cell}=${quoted.short}`, `${cell}=${quoted.above}`]);
  const met = cells.map((cell) => `${cell}=${quoted.met}`);
  const whole = rows.length === measures.length ? `IF(AND(${met.join(',')}),1,"")` : '""';
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
