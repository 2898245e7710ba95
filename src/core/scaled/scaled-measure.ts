// One measure at one scope: its denominator, its layer, its ways and what stands of it.
import { decimal, ONE, type Decimal } from '../quantity/decimal.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { leastCommonMultiple, placesOf } from './common-denominator.ts';
import type { UsedRule } from './in-use.ts';
import { baseOfRow, fractionsOf, raisedBy, rowOf } from './row.ts';
import { MILLIONTHS, type ScaledMeasure, type TableScope, type Untold } from './scaled.ts';

/** A figure that ends is printed whole, up to so many places. */
const MOST_PLACES = 12;

/** The other measures of the scope: null where no rule asks for it. */
type Others = (id: string) => ScaledMeasure | Untold | null;

export function scaledMeasure(
  measure: Measure,
  scope: TableScope,
  rules: readonly UsedRule[],
  rulebook: Rulebook,
  others: Others,
): ScaledMeasure | Untold {
  const lenders = [...new Set(rules.flatMap((rule) => requirementOf(rule, rulebook)))];
  const below = new Map<string, ScaledMeasure>();
  for (const id of lenders) {
    const one = others(id);
    if (typeof one === 'string') return 'rests-on-untold';
    if (one !== null) below.set(id, one);
  }
  const restsOn = [...below.keys()];
  const baseOver = (rule: UsedRule) => lentOver(below.get(requirementOf(rule, rulebook)[0] ?? ''));
  const denominator = leastCommonMultiple([
    decimal(MILLIONTHS),
    ...rules.flatMap((rule) =>
      fractionsOf(rule.provision, raisedBy(rule.provision, rulebook) ?? ONE).flatMap(
        ({ rate, plus }) => [rate.bottom.times(baseOver(rule)), plus.bottom],
      ),
    ),
  ]);
  if (!measure.whole && placesOf(denominator) > MOST_PLACES) return 'too-many-places';
  const ways = waysOf(rules, rulebook);
  const wayOf = ({ provision }: UsedRule) => ways.indexOf(provision.alternative?.choice ?? '') + 1;
  return {
    ...{ measure, scope, denominator, restsOn, ways },
    standsFactor: denominator.div(MILLIONTHS),
    layer: Math.max(0, ...[...below.values()].map((one) => one.layer + 1)),
    existing: existingOf(measure),
    provisions: rules.map((rule) =>
      rowOf(rule, rulebook, wayOf(rule), denominator, baseOver(rule), restsOn),
    ),
  };
}

function requirementOf({ provision }: UsedRule, rulebook: Rulebook): string[] {
  const base = baseOfRow(provision, rulebook);
  return base.kind === 'requirement' ? [base.measure] : [];
}

/** What a base's whole numbers are over: whole things and figures in millionths, other requirements over their own. */
function lentOver(of: ScaledMeasure | undefined): Decimal {
  return of === undefined || of.measure.whole ? decimal(MILLIONTHS) : of.denominator;
}

/** Choices of the one group that leaves its ways open, where more than one speaks. */
function waysOf(rules: readonly UsedRule[], rulebook: Rulebook): string[] {
  const open = rules
    .flatMap(({ provision }) => provision.alternative ?? [])
    .filter(({ group }) => rulebook.alternatives.get(group)?.default === undefined);
  const choices = rulebook.alternatives.get(open[0]?.group ?? '')?.choices ?? [];
  const spoken = choices.map(({ id }) => id).filter((id) => open.some((one) => one.choice === id));
  return spoken.length > 1 ? spoken : [];
}

function existingOf({ id, existingFrom, parts }: Measure): string[][] {
  return [[id], ...(existingFrom === undefined ? [] : [[existingFrom]]), ...(parts ? [parts] : [])];
}
