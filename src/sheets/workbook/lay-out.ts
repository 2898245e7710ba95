// Settles where everything of a workbook stands, from an assessment: units, figures, provisions and requirements.
import { FIGURES } from '../../core/plan/terms.ts';
import type { Unit } from '../../core/plan/unit.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { basesOf, type Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../sheet-choices.ts';
import {
  ASSUMPTION,
  CHOICE_PREFIX,
  INPUT,
  INPUT_TOP,
  RULE,
  SETTINGS,
  type BookNames,
  type Layout,
  type RequirementRow,
} from './book-layout.ts';
import { quotedWords, rememberedWords } from './remembered-words.ts';
import { isEndless } from './endless.ts';
import { requirementRows } from './requirement-rows.ts';

export function layoutOf(given: SheetSource): Layout {
  const source = { ...given, words: rememberedWords(given.words) };
  const { plan, evaluator, rulebook } = source.assessment;
  const units = evaluator.situation.units.filter(({ asked }) => asked);
  const requirements = requirementRows(source);
  const rules = rulesOf(requirements);
  const facts = factsUsed(units, rules, source);
  const measures = measuresUsed(units, requirements, rules, source);
  const alternatives = alternativesOf(rules, source);
  const rowed = [
    ...SETTINGS,
    ...alternatives.map(({ id }) => CHOICE_PREFIX + id),
    ...rulebook.assumptions.keys(),
  ];
  const indexed = <T>(list: readonly T[], from: number) =>
    new Map(list.map((one, index) => [one, from + index]));
  const communities = plan.streets.flatMap((street) => street.communities);
  return {
    source,
    names: namesOf(source),
    units,
    rowOfUnit: indexed(units, INPUT_TOP),
    facts,
    columnOfFact: indexed(facts, INPUT.facts),
    measures,
    columnOfExisting: indexed(
      measures.map(({ id }) => id),
      INPUT.facts + facts.length,
    ),
    planned: [...rulebook.measures.values()].filter(({ id }) =>
      units.some(({ planned }) => planned.has(id)),
    ),
    hasFuture: communities.some(({ future }) => future !== null),
    alternatives,
    quoted: quotedWords(source.words.t),
    rules,
    rowOfRule: indexed(
      rules.map(({ provision }) => provision.id),
      RULE.top,
    ),
    rowOfAssumption: indexed(rowed, ASSUMPTION.top),
    requirements,
    requirementOf: finder(requirements),
    lowerColumns: Math.max(0, ...requirements.map(({ lower }) => lower.length)),
    upperColumns: Math.max(0, ...requirements.map(({ upper }) => upper.length)),
    costed: measures.filter(
      ({ id, unit, counts, existingFrom }) =>
        plan.unitCosts.has(id) &&
        unit !== 'yuan' &&
        counts === undefined &&
        existingFrom === undefined &&
        requirements.some(({ measure }) => measure.id === id),
    ),
    endless: new Set(requirements.filter(isEndless).map(({ measure }) => measure.id)),
  };
}

function namesOf({ words: { t } }: SheetSource): BookNames {
  const name = (id: keyof BookNames) => t(`sheet.book.${id}`);
  return {
    inputs: name('inputs'),
    derived: name('derived'),
    assumptions: name('assumptions'),
    rules: name('rules'),
    requirements: name('requirements'),
    totals: name('totals'),
    closings: name('closings'),
    costs: name('costs'),
  };
}

function finder(rows: readonly RequirementRow[]): Layout['requirementOf'] {
  const byUnit = new Map<Unit, Map<string, RequirementRow>>();
  for (const row of rows) {
    const ofUnit = byUnit.get(row.unit) ?? new Map<string, RequirementRow>();
    byUnit.set(row.unit, ofUnit);
    ofUnit.set(`${row.measure.id} ${row.yardstick}`, row);
  }
  return (unit, measure, yardstick) => byUnit.get(unit)?.get(`${measure} ${yardstick}`);
}

function rulesOf(requirements: readonly RequirementRow[]): Rule[] {
  const rules = new Map<string, Rule>();
  for (const { all } of requirements)
    for (const { rule } of all) rules.set(rule.provision.id, rule);
  return [...rules.values()];
}

function alternativesOf(rules: readonly Rule[], { assessment }: SheetSource) {
  const used = new Set(rules.flatMap(({ provision }) => provision.alternative?.group ?? []));
  return [...assessment.rulebook.alternatives.values()].filter(({ id }) => used.has(id));
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

function measuresUsed(
  units: readonly Unit[],
  requirements: readonly RequirementRow[],
  rules: readonly Rule[],
  { assessment }: SheetSource,
): Measure[] {
  const used = new Set([
    ...requirements.map(({ measure }) => measure.id),
    ...units.flatMap((unit) => [...unit.existing.keys()]),
    ...rules.flatMap(({ provision }) =>
      basesOf(provision).flatMap((base) => (base.startsWith('existing:') ? [base.slice(9)] : [])),
    ),
  ]);
  return [...assessment.rulebook.measures.values()].filter(({ id }) => used.has(id));
}
