// From a rulebook to rows: what papers in use ask of communities and streets, and what rows cannot say.
import { COUNTED, FIGURES } from '../plan/terms.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { rulesInUse, type UsedRule } from './in-use.ts';
import { scaledMeasure } from './scaled-measure.ts';
import {
  TABLE_SCOPES,
  type ScaledMeasure,
  type ScaledProvision,
  type ScaledRules,
  type TableScope,
  type Untold,
  type UntoldProvision,
} from './scaled.ts';
import { whyUntold } from './untold.ts';

/** @param packs optional papers that are switched on; with none, the papers read whole act by themselves */
export function scaledRules(rulebook: Rulebook, packs: readonly string[] = []): ScaledRules {
  const { used, untold } = rulesInUse(rulebook, packs);
  const measures: ScaledMeasure[] = [];
  const left: UntoldProvision[] = [...untold];
  for (const scope of TABLE_SCOPES) {
    const found = measuresAt(
      scope,
      used.filter((one) => one.scope === scope),
      rulebook,
      untold,
    );
    measures.push(...found.measures);
    left.push(...found.untold);
  }
  const told = new Set(measures.flatMap(({ provisions }) => provisions.map((one) => one.document)));
  const documents = rulebook.packs.map(({ document }) => document).filter((one) => told.has(one));
  return { documents, measures, facts: factsIn(measures, rulebook), untold: left };
}

function factsIn(measures: readonly ScaledMeasure[], { facts }: Rulebook): ScaledRules['facts'] {
  const provisions = measures.flatMap((one) => one.provisions);
  const asked = new Set(provisions.flatMap(figuresOf));
  for (const id of [...FIGURES, ...COUNTED]) asked.delete(id);
  return [...facts.values()]
    .filter(({ id }) => asked.has(id))
    .map(({ id, inherits }) => ({ id, addsUp: !inherits }));
}

function figuresOf({ base, guard }: ScaledProvision): string[] {
  return [
    ...(base.kind === 'figures' ? base.figures : []),
    ...(guard === null ? [] : [guard.figure]),
  ];
}

interface AtScope {
  readonly measures: readonly ScaledMeasure[];
  readonly untold: readonly UntoldProvision[];
}

function measuresAt(
  scope: TableScope,
  rules: readonly UsedRule[],
  rulebook: Rulebook,
  aside: readonly UntoldProvision[],
): AtScope {
  const asked = new Map<string, UsedRule[]>();
  for (const rule of rules) {
    const { measure } = rule.provision;
    asked.set(measure, [...(asked.get(measure) ?? []), rule]);
  }
  const scaled = new Map<string, ScaledMeasure | Untold>();
  const scale = (id: string): ScaledMeasure | Untold | null => {
    const known = scaled.get(id);
    const own = asked.get(id);
    const measure = rulebook.measures.get(id);
    if (known !== undefined) return known;
    if (own === undefined || measure === undefined) return null;
    const found =
      whyUntold({ measure, scope, rules: own }, rulebook, aside) ??
      scaledMeasure(measure, scope, own, rulebook, scale);
    scaled.set(id, found);
    return found;
  };
  const inOrder = [...rulebook.measures.keys()];
  return {
    measures: inOrder.flatMap((id) => {
      const one = scale(id);
      return one === null || typeof one === 'string' ? [] : [one];
    }),
    untold: inOrder.flatMap((id) => {
      const why = scale(id);
      return typeof why === 'string' ? (asked.get(id) ?? []).map((one) => ({ ...one, why })) : [];
    }),
  };
}
