// Requirements that are listed and not judged: of the street a site lies in, or summed over a list that may lack communities.
import { isOfWholePlace } from '../../../core/assessment/verdict/whole-place.ts';
import { isSummed } from '../../../core/assessment/verdict/partial.ts';
import { coversAll } from '../../../core/assessment/verdict/covers.ts';
import { width } from '../../../core/plan/terms.ts';
import { unitsWithin, type Unit } from '../../../core/plan/unit/unit.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import { call, cellOf, fixedCellOf, quoted, rangesOf } from '../layout/book.ts';
import { ASSUMPTION, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { factCell } from '../layout/figure-cells.ts';
import { selects } from '../layout/requirement-rows.ts';

/** Without stock or a bound nothing is judged, nor what is only listed. */
export function unjudgedTests(
  row: RequirementRow,
  existing: string,
  ends: readonly string[],
  layout: Layout,
): string[] {
  const held = heldFormula(row, layout);
  const open = [`NOT(ISNUMBER(${existing}))`, `COUNT(${ends.join(',')})=0`];
  return held === null ? open : [...open, held];
}

/** The formula of "not judged"; null where it always is. */
export function heldFormula(row: RequirementRow, layout: Layout): string | null {
  const { assessment } = layout.source;
  const { unit, measure } = row;
  const speaking = [...row.lower, ...row.upper].map(({ rule }) => ({
    ...{ rule, bounds: null, fate: { kind: 'satisfied', by: [] } as const },
  }));
  if (isOfWholePlace(assessment.plan.extent, unit, measure, speaking)) return 'TRUE';
  return width(unit.scope) > width('street') ? incomplete(row, layout) : null;
}

function incomplete(row: RequirementRow, layout: Layout): string | null {
  const { unit, measure, lower, upper } = row;
  const { situation } = layout.source.assessment.evaluator;
  const speaking = [...lower, ...upper];
  const bases = speaking
    .flatMap(({ rule }) => basesOf(rule.provision))
    .filter((base) => isSummed(base, situation));
  const listed = unitsWithin(unit, 'community')?.length ?? 0;
  const { places } = layout.source.assessment.rulebook;
  if (bases.length === 0 || (listed === 0 && coversAll(unit, places))) return null;
  const complete = fixedCellOf(
    layout.names.assumptions,
    ASSUMPTION.value,
    layout.rowOfAssumption.get('complete') ?? 0,
  );
  const all = `IF(${stated(unit, 'communities', layout)},${factCell(unit, 'communities', layout)}=${String(listed)},FALSE)`;
  const typed = cellOf(
    layout.names.inputs,
    layout.columnOfExisting.get(measure.id) ?? 0,
    layout.rowOfUnit.get(unit) ?? 0,
  );
  const entered = [...new Set(bases)].map((base) => stated(unit, base, layout));
  const ofPart = speaking.some((one) => selects(one, unit.scope));
  const outside = ofPart ? [] : [`AND(ISNUMBER(${typed}),${entered.join(',')})`];
  const isComplete = `${complete}=${quoted(layout.source.words.t('complete.yes'))}`;
  return `NOT(OR(${[isComplete, all, ...outside].join(',')}))`;
}

/** Typed for the place itself, or for every place just inside it. */
function stated(
  unit: Unit,
  fact: string,
  { source, names, columnOfFact, rowOfUnit }: Layout,
): string {
  const column = columnOfFact.get(fact);
  if (column === undefined) return 'FALSE';
  const own = `ISNUMBER(${cellOf(names.inputs, column, rowOfUnit.get(unit) ?? 0)})`;
  const { children } = unit;
  const addUp = children.length > 0 && coversAll(unit, source.assessment.rulebook.places);
  if (!addUp || children.some(({ scope }) => scope === 'community')) return own;
  const rows = children.map((child) => rowOfUnit.get(child) ?? 0);
  const counted = call('COUNT', rangesOf(names.inputs, column, rows));
  return `OR(${own},${counted}=${String(rows.length)})`;
}
