// What a row of whole numbers cannot say of a measure: then the whole measure is left to the path that explains.
import type { Measure } from '../rulebook/pack.ts';
import { basesOf, type Rulebook } from '../rulebook/rulebook.ts';
import type { UsedRule } from './in-use.ts';
import { memberConditionOf } from './row.ts';
import type { TableScope, Untold, UntoldProvision } from './scaled.ts';

const EXISTING = 'existing:';

/** What the rules on one measure at one scope share. */
interface Asked {
  readonly measure: Measure;
  readonly scope: TableScope;
  readonly rules: readonly UsedRule[];
}

/** Null where every rule of the measure is a row. @param aside the provisions that ask for nothing */
export function whyUntold(
  { measure, scope, rules }: Asked,
  rulebook: Rulebook,
  aside: readonly UntoldProvision[],
): Untold | null {
  if (measure.counts !== undefined && scope === 'community') return 'counted';
  if (measure.parts !== undefined && scope === 'street') return 'parts-of-a-street';
  const encouraged = aside.some(
    (one) =>
      one.why === 'encouraged' &&
      one.provision.measure === measure.id &&
      one.scope === scope &&
      memberConditionOf(one.provision, scope) !== null,
  );
  if (encouraged) return 'encouraged-of-members';
  const groups = rules.flatMap(({ provision }) => provision.alternative?.group ?? []);
  const open = groups.filter((id) => rulebook.alternatives.get(id)?.default === undefined);
  if (new Set(open).size > 1) return 'several-ways';
  return rules.map((rule) => whyNoRow(rule, rulebook)).find((why) => why !== null) ?? null;
}

function whyNoRow({ provision, scope }: UsedRule, { measures }: Rulebook): Untold | null {
  const { overrides, when } = provision;
  if (overrides.length > 0) return 'overrides';
  if (Object.keys(when.figures).length > 1) return 'several-figures';
  if (when.countyClass !== undefined) return 'county-class';
  for (const base of basesOf(provision)) {
    if (base.startsWith(EXISTING)) return 'existing-as-base';
    const of = measures.get(base);
    if (of !== undefined && of.scope !== scope) return 'narrower-requirement';
  }
  return null;
}
