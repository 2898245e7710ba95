// Which unit, fact, measure, rule and assumption stands in which row and column, settled before a formula is written.
import type { Outcome } from '../../core/assessment/outcome.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { FIGURES, SCOPES } from '../../core/plan/terms.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { basesOf, type Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../sheet-choices.ts';
import { applicable, type Applicable } from './applicable.ts';
import { rememberedWords } from './remembered-words.ts';

/** The sheets' names in the workbook's language. */
export interface BookNames {
  readonly inputs: string;
  readonly assumptions: string;
  readonly rules: string;
  readonly requirements: string;
  readonly totals: string;
}

/** One requirement row: a measure in a unit, with the provisions its formula considers. */
export interface RequirementRow {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly outcome: Outcome;
  readonly lower: readonly Applicable[];
  readonly upper: readonly Applicable[];
  readonly row: number;
}

export interface Layout {
  readonly source: SheetSource;
  readonly names: BookNames;
  readonly units: readonly Unit[];
  readonly rowOfUnit: ReadonlyMap<Unit, number>;
  readonly facts: readonly string[];
  readonly columnOfFact: ReadonlyMap<string, number>;
  readonly measures: readonly Measure[];
  readonly columnOfExisting: ReadonlyMap<string, number>;
  readonly rules: readonly Rule[];
  readonly rowOfRule: ReadonlyMap<string, number>;
  readonly rowOfAssumption: ReadonlyMap<string, number>;
  readonly requirements: readonly RequirementRow[];
  readonly requirementOf: (unit: Unit, measure: string) => RequirementRow | undefined;
  readonly lowerColumns: number;
  readonly upperColumns: number;
}

export const INPUT_TOP = 3;
export const INPUT = {
  key: 0,
  scope: 1,
  name: 2,
  parent: 3,
  settlement: 4,
  development: 5,
  kind: 6,
  areaBasis: 7,
  facts: 8,
} as const;
export const ASSUMPTION = { id: 0, label: 1, value: 2, note: 3, top: 3 } as const;
export const RULE = { least: 6, per: 7, most: 8, perMost: 9, top: 3 } as const;
export const REQUIREMENT = {
  scope: 0,
  place: 1,
  measure: 2,
  unit: 3,
  papers: 4,
  lower: 5,
  upper: 6,
  existing: 7,
  gap: 8,
  verdict: 9,
  status: 10,
  bounds: 11,
  top: 3,
} as const;
/** Settings of the plan that formulas read, before the assumptions proper. */
export const SETTINGS = ['development', 'areaBasis', 'countyClass'] as const;

export function layoutOf(given: SheetSource): Layout {
  const source = { ...given, words: rememberedWords(given.words) };
  const { t } = source.words;
  const { evaluator, rulebook } = source.assessment;
  const units = evaluator.situation.units.filter(({ asked }) => asked);
  const requirements = requirementRows(source);
  const rules = new Map<string, Rule>();
  for (const { lower, upper } of requirements)
    for (const { rule } of [...lower, ...upper]) rules.set(rule.provision.id, rule);
  const facts = factsUsed(units, [...rules.values()], source);
  const measures = [...rulebook.measures.values()].filter(
    ({ id }) =>
      requirements.some(({ measure }) => measure.id === id) ||
      units.some((unit) => unit.existing.has(id)) ||
      [...rules.values()].some(({ provision }) => basesOf(provision).includes(`existing:${id}`)),
  );
  const byKey = new Map(
    requirements.map((one) => [`${one.unit.scope} ${one.unit.at} ${one.measure.id}`, one]),
  );
  const name = (id: keyof BookNames) => t(`sheet.book.${id}`);
  return {
    source,
    names: {
      inputs: name('inputs'),
      assumptions: name('assumptions'),
      rules: name('rules'),
      requirements: name('requirements'),
      totals: name('totals'),
    },
    units,
    rowOfUnit: new Map(units.map((unit, index) => [unit, INPUT_TOP + index])),
    facts,
    columnOfFact: new Map(facts.map((fact, index) => [fact, INPUT.facts + index])),
    measures,
    columnOfExisting: new Map(
      measures.map(({ id }, index) => [id, INPUT.facts + facts.length + index]),
    ),
    rules: [...rules.values()],
    rowOfRule: new Map([...rules.keys()].map((id, index) => [id, RULE.top + index])),
    rowOfAssumption: new Map(
      [...SETTINGS, ...rulebook.assumptions.keys()].map((id, index) => [
        id,
        ASSUMPTION.top + index,
      ]),
    ),
    requirements,
    requirementOf: (unit, measure) => byKey.get(`${unit.scope} ${unit.at} ${measure}`),
    lowerColumns: Math.max(0, ...requirements.map(({ lower }) => lower.length)),
    upperColumns: Math.max(0, ...requirements.map(({ upper }) => upper.length)),
  };
}

/** By scope, then measure, then place: the rows of one measure lie together. */
function requirementRows(source: SheetSource): RequirementRow[] {
  const { outcomes, silent, rulebook } = source.assessment;
  const order = new Map([...rulebook.measures.keys()].map((id, index) => [id, index]));
  const heard = [...outcomes, ...silent.filter(({ unit }) => unit.asked)];
  const position = new Map(
    source.assessment.evaluator.situation.units.map((unit, index) => [unit, index]),
  );
  const sorted = heard
    .map((outcome) => ({ outcome, considered: applicable(outcome, source) }))
    .filter(({ considered }) => considered.length > 0)
    .sort(
      ({ outcome: a }, { outcome: b }) =>
        SCOPES.indexOf(a.unit.scope) - SCOPES.indexOf(b.unit.scope) ||
        (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0) ||
        (position.get(a.unit) ?? 0) - (position.get(b.unit) ?? 0),
    );
  return sorted.map(({ outcome, considered }, index) => ({
    unit: outcome.unit,
    measure: outcome.measure,
    outcome,
    lower: considered.filter(({ rule }) => rule.provision.least !== undefined),
    upper: considered.filter(({ rule }) => rule.provision.most !== undefined),
    row: REQUIREMENT.top + index,
  }));
}

function factsUsed(units: readonly Unit[], rules: readonly Rule[], source: SheetSource): string[] {
  const { rulebook } = source.assessment;
  const asked = rules.flatMap(({ provision }) => [
    ...Object.keys(provision.when.figures),
    ...basesOf(provision).filter(
      (base) => base !== 'one' && !base.includes(':') && !rulebook.measures.has(base),
    ),
  ]);
  const entered = units.flatMap(({ figures }) => [...figures.keys()]);
  return [...new Set([...FIGURES, ...asked, ...entered])];
}
