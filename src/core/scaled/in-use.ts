// Which provisions of the papers in use a table of communities can be judged by, and which ask nothing of it.
import { width } from '../plan/terms.ts';
import { isOptional, scopeOf, type Rule, type Rulebook } from '../rulebook/rulebook.ts';
import { countsFor } from '../assessment/requirement/requirement.ts';
import { TABLE_SCOPES, type TableScope, type Untold, type UntoldProvision } from './scaled.ts';

/** A rule at the scope where it is asked, with its place in the rulebook. */
export interface UsedRule extends Rule {
  readonly scope: TableScope;
  readonly order: number;
}

interface Sorted {
  readonly used: readonly UsedRule[];
  readonly untold: readonly UntoldProvision[];
}

/** @param packs optional papers that are switched on */
export function rulesInUse(rulebook: Rulebook, packs: readonly string[]): Sorted {
  const used: UsedRule[] = [];
  const untold: UntoldProvision[] = [];
  for (const [order, rule] of rulebook.rules.entries()) {
    if (isOptional(rule.document) && !packs.includes(rule.document.id)) continue;
    const scope = scopeOf(rule.provision, rulebook.measures);
    const inTable = TABLE_SCOPES.find((one) => one === scope);
    const why = whyAside(rule, rulebook, width(scope) > width('street'));
    if (why !== null || inTable === undefined)
      untold.push({ ...rule, scope, why: why ?? 'wider-than-a-street' });
    else used.push({ ...rule, scope: inTable, order });
  }
  return { used, untold };
}

function whyAside({ provision }: Rule, { alternatives }: Rulebook, isWide: boolean): Untold | null {
  if (isWide) return 'wider-than-a-street';
  if (!countsFor('aim', provision.force)) return 'encouraged';
  const { alternative } = provision;
  const chosen = alternative && alternatives.get(alternative.group)?.default;
  return chosen !== undefined && chosen !== alternative?.choice ? 'other-reading' : null;
}
