// Settles where everything of a workbook stands, from an assessment: units, figures, provisions and requirements.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Assumption } from '../../../core/rulebook/pack.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import {
  INPUT_TOP,
  REQUIREMENT,
  RULE,
  type BookNames,
  type Layout,
  type RequirementRow,
} from './book-layout.ts';
import { settingsOf } from './settings.ts';
import { rememberedWords } from '../../words/remembered-words.ts';
import { quotedWords } from './quoted-words.ts';
import { isEndless } from './endless.ts';
import { gathered } from './unit-order.ts';
import { encouragedRows } from './encouraged-rows.ts';
import { requirementRows } from './requirement-rows.ts';
import { homesOf, withWays } from './way-rows.ts';
import { columnsOf, indexed } from './columns.ts';
import {
  changedByPlans,
  costedAmong,
  factsUsed,
  measuresUsed,
  plannedAmong,
} from './used-columns.ts';

export function layoutOf(given: SheetSource): Layout {
  const source = { ...given, words: rememberedWords(given.words) };
  const { plan, evaluator } = source.assessment;
  const units = gathered(evaluator.situation.units).filter(({ asked }) => asked);
  const rows = rowsOf(source);
  const listed = [...rows.requirements, ...rows.encouraged];
  const rules = rulesOf(listed);
  const facts = factsUsed(units, rules, source);
  const measures = measuresUsed(units, listed, rules, source);
  const planned = plannedAmong(units, measures, source);
  const alternatives = alternativesOf(rules, source);
  const assumptions = assumptionsOf(rules, source);
  const names = namesOf(source);
  return {
    source,
    names,
    units,
    rowOfUnit: indexed(units, INPUT_TOP),
    facts,
    measures,
    ...columnsOf(facts, measures, rules),
    planned,
    plannedStock: changedByPlans(planned, measures),
    hasFuture: plan.streets.some(({ communities }) => communities.some(({ future }) => future)),
    alternatives,
    quoted: quotedWords(source.words.t),
    rules,
    rowOfRule: indexed(
      rules.map(({ provision }) => provision.id),
      RULE.top,
    ),
    assumptions,
    ...settingsOf(names, alternatives, assumptions),
    ...rows,
    lowerColumns: Math.max(0, ...listed.map(({ lower }) => lower.length)),
    upperColumns: Math.max(0, ...listed.map(({ upper }) => upper.length)),
    costed: costedAmong(measures, rows.requirements, source),
    endless: new Set(listed.filter(isEndless).map(({ measure }) => measure.id)),
  };
}

/** The rows of the requirement sheet, and who finds them. */
function rowsOf(source: SheetSource) {
  const asked = requirementRows(source);
  const { requirements, wayRows } = withWays(asked, REQUIREMENT.top + asked.length, source);
  const encouraged = encouragedRows(source, REQUIREMENT.top + asked.length + wayRows.length);
  const find = finder(encouraged);
  const encouragedOf: Layout['encouragedOf'] = (unit, measure) => find(unit, measure, 'aim');
  return {
    ...{ requirements, wayRows, encouraged, encouragedOf },
    ...{ homeOf: homesOf(requirements), requirementOf: finder(requirements) },
  };
}

/** What formulas read: the assumptions of every plan, and the uplifts of the rules in this book. */
function assumptionsOf(rules: readonly Rule[], { assessment }: SheetSource): Assumption[] {
  const uplifts = new Set(
    assessment.rulebook.rules.flatMap(({ provision }) => provision.uplift ?? []),
  );
  const used = new Set(rules.flatMap(({ provision }) => provision.uplift ?? []));
  return [...assessment.rulebook.assumptions.values()].filter(
    ({ id }) => !uplifts.has(id) || used.has(id),
  );
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
    remarks: name('remarks'),
    costs: name('costs'),
    planned: name('planned'),
    phases: name('phases'),
  };
}

function finder(rows: readonly RequirementRow[]): Layout['requirementOf'] {
  const byUnit = new Map<Unit, Map<string, RequirementRow[]>>();
  for (const row of rows) {
    const ofUnit = byUnit.get(row.unit) ?? new Map<string, RequirementRow[]>();
    byUnit.set(row.unit, ofUnit);
    ofUnit.set(row.measure.id, [...(ofUnit.get(row.measure.id) ?? []), row]);
  }
  return (unit, measure, yardstick) =>
    byUnit
      .get(unit)
      ?.get(measure)
      ?.find((row) => row.yardstick === yardstick);
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
