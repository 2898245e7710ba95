// That a plan names only what is known: places inside its own, choices, assumptions and packs, and no id twice.
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { whyNotOfClass, whyNotOfPlan } from '../county-class.ts';
import { refuse, type Context } from './made.ts';
import { yearsAhead } from '../growth/growth-rate.ts';
import { liesIn } from '../place.ts';
import type { CountyClass } from '../terms.ts';
import type { PlanVocabulary } from '../vocabulary.ts';

/** The part of a plan that names things. */
interface Naming {
  readonly place: string;
  readonly asOf: string;
  readonly growth: { readonly year: number | null } | null;
  readonly countyClass: CountyClass | null;
  readonly choices: ReadonlyMap<string, string>;
  readonly assumptions: ReadonlyMap<string, Decimal>;
  readonly packs: readonly string[];
  readonly areas: ReadonlyMap<string, { readonly countyClass: CountyClass | null }>;
  readonly streets: readonly {
    readonly id: string;
    readonly place: string | null;
    readonly communities: readonly { readonly id: string }[];
  }[];
}

/** Refuses what is not known; of a plan whose own place is not, nothing else is asked. */
export function checkKnown(plan: Naming, words: PlanVocabulary, context: Context): void {
  if (!words.places.has(plan.place))
    return refuse(context, ['place'], 'unknown-place', { code: plan.place });
  checkTargetYear(plan, context);
  checkPlaces(plan, words, context);
  checkClasses(plan, words, context);
  checkChoices(plan, words, context);
  for (const [id, value] of plan.assumptions)
    if (!inRange(words.assumptions.get(id) ?? {}, value))
      refuse(context, ['assumptions', id], 'out-of-range', { id });
  plan.packs.forEach((id, index) => {
    if (!words.packs.has(id)) refuse(context, ['packs', index], 'unknown-pack', { id });
  });
  checkStreets(plan, words, context);
}

/** Growth is counted from the day of the plan onwards. */
function checkTargetYear(plan: Naming, context: Context): void {
  const years = yearsAhead(plan);
  if (years !== null && years < 0)
    refuse(context, ['growth', 'year'], 'year-before', { year: plan.asOf.slice(0, 4) });
}

function inRange(
  { above, most }: { readonly above?: string | undefined; readonly most?: string | undefined },
  value: Decimal,
): boolean {
  return (
    (above === undefined || value.gt(decimal(above))) &&
    (most === undefined || value.lte(decimal(most)))
  );
}

/** Entries of places wider than a street: the plan's own place, those inside it, and those above it. */
function checkPlaces(plan: Naming, words: PlanVocabulary, context: Context): void {
  for (const code of plan.areas.keys())
    if (!liesIn(plan.place, code) || !words.places.has(code))
      checkInside(code, ['areas', code], plan, words, context);
}

/** What the code tree rules out: a poor county inside a city, a county that is a prefecture-level city. */
function checkClasses(plan: Naming, { places }: PlanVocabulary, context: Context): void {
  const name = (code: string) => `${places.get(code) ?? ''} ${code}`.trim();
  const ofPlan = whyNotOfPlan(plan, places);
  if (ofPlan !== null)
    refuse(context, ['countyClass'], `class-of-${ofPlan}`, { place: name(plan.place) });
  for (const [code, { countyClass }] of plan.areas) {
    if (countyClass === null || !places.has(code)) continue;
    const why = whyNotOfClass(code, countyClass, places);
    if (why !== null)
      refuse(context, ['areas', code, 'countyClass'], `class-of-${why}`, { place: name(code) });
  }
}

function checkInside(
  code: string,
  path: PropertyKey[],
  { place }: Naming,
  words: PlanVocabulary,
  context: Context,
): void {
  if (!words.places.has(code)) refuse(context, path, 'unknown-place', { code });
  else if (!liesIn(code, place)) refuse(context, path, 'place-outside', { code, place });
}

function checkChoices(plan: Naming, words: PlanVocabulary, context: Context): void {
  for (const [group, choice] of plan.choices) {
    const choices = words.choices.get(group);
    if (choices === undefined)
      refuse(context, ['choices', group], 'unknown-choice-group', { id: group });
    else if (!choices.includes(choice))
      refuse(context, ['choices', group], 'not-one-of', { allowed: choices.join(', ') });
  }
}

/** Communities are told apart over the whole plan, not only within their street. */
function checkStreets(plan: Naming, words: PlanVocabulary, context: Context): void {
  const streets = new Set<string>();
  const communities = new Set<string>();
  plan.streets.forEach(({ id }, at) => checkOnce(id, ['streets', at, 'id'], streets, context));
  plan.streets.forEach((street, at) => {
    if (street.place !== null)
      checkInside(street.place, ['streets', at, 'place'], plan, words, context);
    street.communities.forEach(({ id }, index) =>
      checkOnce(id, ['streets', at, 'communities', index, 'id'], communities, context),
    );
  });
}

function checkOnce(id: string, path: PropertyKey[], seen: Set<string>, context: Context): void {
  if (seen.has(id)) refuse(context, path, 'duplicate-id', { id });
  seen.add(id);
}
