// The columns of a community and of a street: figures in millionths, what stands, and the members of each condition.
import { FIGURES } from '../../core/plan/terms.ts';
import {
  TABLE_SCOPES,
  type MemberCondition,
  type ScaledBase,
  type ScaledMeasure,
  type ScaledProvision,
  type ScaledRules,
  type TableScope,
} from '../../core/scaled/scaled.ts';

export const factColumn = (id: string) => `fact.${id}`;
export const existingColumn = (id: string) => `existing.${id}`;

/** The column of a figure or fact; `communities` and `streets` are counted. */
export function figureColumn(id: string): string {
  const named: readonly string[] = [...FIGURES, 'communities', 'streets'];
  return named.includes(id) ? id : factColumn(id);
}

/** A column over the members that a condition selects. */
export const ofMembers = (column: string, condition: number) => `${column} of ${condition}`;

/** What the script has to lay out, gathered from the rules once. */
export interface Layout {
  readonly rules: ScaledRules;
  /** Conditions on members of a street; they are numbered from 1. */
  readonly conditions: readonly MemberCondition[];
}

export function layoutOf(rules: ScaledRules): Layout {
  const found = new Map<string, MemberCondition>();
  for (const { members } of rules.measures.flatMap(({ provisions }) => provisions))
    if (members !== null) found.set(JSON.stringify(members), members);
  return { rules, conditions: [...found.values()] };
}

/** The number of a provision's condition on members; 0 where it speaks of the whole place. */
export function conditionNumber({ conditions }: Layout, { members }: ScaledProvision): number {
  const key = JSON.stringify(members);
  return members === null ? 0 : conditions.findIndex((one) => JSON.stringify(one) === key) + 1;
}

/** The code under which a row says what an end is multiplied with. */
export function baseCode(base: ScaledBase, measure: ScaledMeasure, condition: number): string {
  if (base.kind === 'unknown' || base.kind === 'silent') return base.kind;
  if (base.kind === 'requirement') return `rests on ${measure.restsOn.indexOf(base.measure) + 1}`;
  const columns = base.figures.map(figureColumn);
  if (columns.length === 0) return 'one';
  return columns.map((one) => (condition === 0 ? one : ofMembers(one, condition))).join(' + ');
}

/** The measures whose existing figures a place of a scope may be judged by, each once. */
export function existingIds({ measures }: ScaledRules, scopes: readonly TableScope[]): string[] {
  const figures: readonly string[] = FIGURES;
  const ids = measures
    .filter(({ scope }) => scopes.includes(scope))
    .flatMap(({ existing }) => existing.flat())
    .filter((id) => !figures.includes(id));
  return [...new Set(ids)];
}

/** All columns of figures that a community has beside its four own. */
export function communityColumns(rules: ScaledRules): string[] {
  return [
    ...rules.facts.map(({ id }) => factColumn(id)),
    ...existingIds(rules, TABLE_SCOPES).map(existingColumn),
  ];
}
