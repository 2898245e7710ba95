// What one provision asks by itself, as a formula: multiply, divide once; a word where a figure is missing or it is silent.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { endOf } from '../../../core/rulebook/ends.ts';
import type { Provision } from '../../../core/rulebook/pack.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import type { Applicable } from '../layout/applicable.ts';
import { baseFormula, isFixed, upliftFormula } from './base-formula.ts';
import { fixedCellOf, quoted } from '../layout/book.ts';
import { RULE, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { conditionsOf, type Conditions } from './condition/condition-formula.ts';
import { matching } from './condition/member-formula.ts';

/** Shown where a provision does not apply to a place. */
export const SILENT_SIGN = '-';

export function boundFormula(
  one: Applicable,
  end: 'lower' | 'upper',
  row: RequirementRow,
  layout: Layout,
): string {
  const { unit, all } = row;
  const { provision } = one.rule;
  const conditions = conditionsOf(one, unit, layout);
  const missingWord = layout.quoted.missing;
  const replaced = replacedBy(one, unit, all, layout);
  if (conditions.unknowable) return guarded(conditions, replaced, missingWord, missingWord);
  const base = baseFormula(basesOf(provision), row, conditions.members, end, layout);
  const divided = ownFormula(provision, base.value, end, layout);
  const missing = [
    ...base.missing,
    ...(provision.uplift === undefined
      ? []
      : [`NOT(ISNUMBER(${upliftFormula(provision.uplift, layout)}))`]),
    ...memberTests(conditions, layout).missing,
  ];
  const none = [...memberTests(conditions, layout).none, ...replaced];
  const computed = wrap(base.silent, quoted(SILENT_SIGN), divided);
  const known = wrap(missing, missingWord, computed);
  return guarded(conditions, none, missingWord, known);
}

/** Base x figure / per + plus, each part raised where the planner's own 1 + k raises it. */
export function ownFormula(
  provision: Provision,
  base: string,
  end: 'lower' | 'upper',
  layout: Layout,
): string {
  const { figure, per, perCell, plus } = figureCells(provision, end, layout);
  const raised =
    provision.uplift === undefined ? [] : [`(1+${upliftFormula(provision.uplift, layout)})`];
  const fixed = isFixed(basesOf(provision));
  const product = [...(fixed ? [] : [base]), figure, ...raised].join('*');
  const divided = per === '1' ? product : `${product}/${perCell}`;
  return provision.plus === undefined ? divided : `${divided}+${[plus, ...raised].join('*')}`;
}

function wrap(tests: readonly string[], word: string, otherwise: string): string {
  if (tests.length === 0) return otherwise;
  const test = tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
  return `IF(${test ?? ''},${word},${otherwise})`;
}

/** A definite no outweighs what is unknown. */
function guarded(
  { direct }: Conditions,
  none: readonly string[],
  missingWord: string,
  value: string,
): string {
  const no = [...direct.map((test) => test.no), ...none];
  const unknown = direct.flatMap((test) => test.unknown ?? []);
  return wrap(no, quoted(SILENT_SIGN), wrap(unknown, missingWord, value));
}

function memberTests(
  { members }: Conditions,
  layout: Layout,
): { none: string[]; missing: string[] } {
  if (members === null || members.wanted.length === 0) return { none: [], missing: [] };
  const { certain, possible } = matching(members, layout);
  return { none: [`${possible}=0`], missing: [`${possible}>${certain}`] };
}

/** Another provision that stands here takes this one's place. */
function replacedBy(
  { rule }: Applicable,
  unit: Unit,
  all: readonly Applicable[],
  layout: Layout,
): string[] {
  return all
    .filter((other) => other.rule.provision.overrides.includes(rule.provision.id))
    .map((other) => standing(other, unit, all, layout));
}

/** Whether a provision certainly holds and nothing takes its place in turn. */
function standing(one: Applicable, unit: Unit, all: readonly Applicable[], layout: Layout): string {
  const conditions = conditionsOf(one, unit, layout);
  if (conditions.unknowable) return 'FALSE';
  const { none, missing } = memberTests(conditions, layout);
  const doubts = [
    ...conditions.direct.flatMap(({ no, unknown }) => [no, ...(unknown === null ? [] : [unknown])]),
    ...none,
    ...missing,
    ...replacedBy(one, unit, all, layout),
  ];
  return doubts.length === 0 ? 'TRUE' : `NOT(OR(${doubts.join(',')}))`;
}

function figureCells(provision: Provision, end: 'lower' | 'upper', layout: Layout) {
  const row = layout.rowOfRule.get(provision.id) ?? 0;
  const cell = (column: number) => fixedCellOf(layout.names.rules, column, row);
  const plus = cell(RULE.plus);
  const per = endOf(provision, end)?.per ?? '1';
  return end === 'lower'
    ? { figure: cell(RULE.least), per, perCell: cell(RULE.per), plus }
    : { figure: cell(RULE.most), per, perCell: cell(RULE.perMost), plus };
}
