// Requirements that are listed and not judged: of the street a site lies in, or summed over a list that may lack communities.
import { isSummed } from '../../../core/assessment/verdict/partial.ts';
import { coversAll } from '../../../core/assessment/verdict/covers.ts';
import { width } from '../../../core/plan/terms.ts';
import { unitsWithin, type Unit } from '../../../core/plan/unit/unit.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import { call, cellOf, fixedCellOf, letters, quoted, rangesOf } from '../layout/book.ts';
import {
  ASSUMPTION,
  REQUIREMENT,
  type Layout,
  type RequirementRow,
} from '../layout/book-layout.ts';
import { factCell } from '../layout/figure-cells.ts';
import { selects } from '../layout/requirement-rows.ts';
import { SILENT_SIGN } from './bound-formula.ts';

/**
 * The formula of "owed by the street or community as a whole", as whole-place.ts has it: all that speaks of the street
 * asks for a fixed number. Null where it never is, TRUE where it always is.
 */
export function wholePlaceFormula(row: RequirementRow, layout: Layout): string | null {
  const { unit, measure, lower, upper, isEncouraged } = row;
  if (isEncouraged || layout.source.assessment.plan.extent !== 'site') return null;
  if (measure.existingFrom !== undefined) return 'TRUE';
  if (unit.scope !== 'street') return null;
  const cells = [
    ...lower.map((one, index) => ({ one, column: REQUIREMENT.bounds + index })),
    ...upper.map((one, index) => ({
      one,
      column: REQUIREMENT.bounds + layout.lowerColumns + index,
    })),
  ];
  const byPeople = cells.filter(({ one }) =>
    basesOf(one.rule.provision).some((base) => base !== 'one'),
  );
  if (byPeople.length === cells.length) return null;
  const silent = byPeople.map(
    ({ column }) => `${letters(column)}${String(row.row)}=${quoted(SILENT_SIGN)}`,
  );
  return silent.length === 0 ? 'TRUE' : `AND(${silent.join(',')})`;
}

/** What others owe, and what is added up over a list that may lack communities, is listed and not judged. */
export function unlessListed(row: RequirementRow, judged: string, layout: Layout): string {
  const { quoted } = layout;
  const whole = wholePlaceFormula(row, layout);
  const partial = incompleteFormula(row, layout);
  const known = partial === null ? judged : `IF(${partial},${quoted.notAssessed},${judged})`;
  if (whole === null) return known;
  return whole === 'TRUE' ? quoted.elsewhere : `IF(${whole},${quoted.elsewhere},${known})`;
}

/** The formula of "listed, not judged"; null where it never is. */
export function heldFormula(row: RequirementRow, layout: Layout): string | null {
  return wholePlaceFormula(row, layout) ?? incompleteFormula(row, layout);
}

/** The formula of "added up over a list that may lack communities"; null where it never is. */
function incompleteFormula(row: RequirementRow, layout: Layout): string | null {
  return width(row.unit.scope) > width('street') ? incomplete(row, layout) : null;
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
