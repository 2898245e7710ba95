// What papers ask of counties and wider places themselves: a batch holds their communities and streets, and judges none of it.
import { createEvaluator } from '../assessment/evaluator.ts';
import { situationOf } from '../assessment/requirement/situation.ts';
import { outcomeOf } from '../assessment/verdict/outcome.ts';
import { emptyPlan, type BatchSettings } from '../columns/batch-plan.ts';
import { placeKeys } from '../columns/place-keys.ts';
import { NATION, placeLevel, type PlaceLevel, type Places } from '../plan/place.ts';
import { withAssumedSums } from '../rulebook/assumed-sums.ts';
import type { Measure } from '../rulebook/pack.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** A measure that is asked of some places of a batch themselves, and that the batch does not judge. */
export interface WiderAsked {
  readonly scope: PlaceLevel;
  readonly measure: Measure;
  /** Of how many places of the batch it is asked, or may be once more of them is known. */
  readonly places: number;
}

/**
 * By scope, narrowest first, in the order of the vocabulary.
 * @param areas the places of the batch, wider ones among them
 */
export function widerAsked(
  areas: readonly { readonly code: string }[],
  written: Rulebook,
  settings: BatchSettings,
): WiderAsked[] {
  const asked = askedOf(written, settings);
  const counts = new Map<PlaceLevel, Map<string, number>>();
  for (const { code } of areas)
    for (const { scope, measures } of asked(code)) {
      const inScope = counts.get(scope) ?? new Map<string, number>();
      counts.set(scope, inScope);
      for (const id of measures) inScope.set(id, (inScope.get(id) ?? 0) + 1);
    }
  return LEVELS.flatMap((scope) =>
    [...written.measures.values()].flatMap((measure) => {
      const places = counts.get(scope)?.get(measure.id) ?? 0;
      return places === 0 ? [] : [{ scope, measure, places }];
    }),
  );
}

const LEVELS: readonly PlaceLevel[] = ['county', 'prefecture', 'province'];

interface AskedAt {
  readonly scope: PlaceLevel;
  readonly measures: readonly string[];
}

/** Places that the same rules speak of alike are looked at once. */
function askedOf(written: Rulebook, settings: BatchSettings): (code: string) => AskedAt[] {
  const none = emptyPlan(settings, NATION);
  const rulebook = withAssumedSums(written, none);
  const { places } = rulebook;
  const keys = placeKeys(rulebook, none);
  const withCounties = citiesWithCounties(places);
  const known = new Map<string, readonly string[]>();
  const measuresAt = (code: string, scope: PlaceLevel) => {
    const key = `${scope} ${keys(code).key}`;
    const found = known.get(key) ?? measuresOf(code, scope, rulebook, settings);
    known.set(key, found);
    return { scope, measures: found };
  };
  return (code) => {
    if (code === NATION) return [];
    const level = placeLevel(code);
    const isItsOwnCounty = level === 'prefecture' && !withCounties.has(code);
    return [level, ...(isItsOwnCounty ? (['county'] as const) : [])].map((scope) =>
      measuresAt(code, scope),
    );
  };
}

function citiesWithCounties(places: Places): ReadonlySet<string> {
  const counties = [...places.keys()].filter((code) => placeLevel(code) === 'county');
  return new Set(counties.map((code) => `${code.slice(0, 4)}00`));
}

/** By the path that explains, of the place without anything in it: what is silent then is silent whatever it holds. */
function measuresOf(
  code: string,
  scope: PlaceLevel,
  rulebook: Rulebook,
  settings: BatchSettings,
): string[] {
  const plan = { ...emptyPlan(settings, code), extent: 'province' } as const;
  const evaluator = createEvaluator(situationOf(plan, rulebook));
  const { units, asked } = evaluator.situation;
  const unit = units.find((one) => one.at === code && one.scope === scope);
  if (unit === undefined) return [];
  return asked(code, scope).filter((id) => outcomeOf(evaluator, unit, id).status !== 'noRule');
}
