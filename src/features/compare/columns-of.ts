// The columns of each dimension: what was chosen in them, as plans.
import { choicesHere } from '../../core/assessment/comparison/choices-here.ts';
import { yearIn } from '../../core/plan/file/year.ts';
import { phaseYears } from '../../core/plan/growth/phased-plan.ts';
import { NATION, placeChain } from '../../core/plan/place.ts';
import { isOptional, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { formatDate } from '../../i18n/format.ts';
import { placeName } from '../../i18n/place-name.ts';
import { MOST_COLUMNS } from '../../sheets/comparison/compared.ts';
import { readDraft } from '../../state/assessed/assessed.ts';
import { under, type Given, type Supposed } from './given.ts';
import { sizesText, totalsOf } from './sizes-typed.ts';

/** By which day's rules and up to which year a column is worked out. */
export function datesText(
  { asOf, horizon }: { readonly asOf: string; readonly horizon: number },
  { t, language }: Given['words'],
): string {
  return [
    t('compare.supposed.asOf', { date: formatDate(asOf, language) }),
    t('compare.supposed.horizon', { year: horizon }),
  ].join(t('compare.supposed.comma'));
}

/** Other days and years; a column in which neither is chosen is none. */
export function datesOf(given: Given): (Supposed | null)[] {
  const { assessment, choices, words } = given;
  const { plan } = assessment;
  const { t, language } = words;
  const hasPhases = phaseYears(plan).length > 0;
  return choices.dates.map(({ asOf, horizon }) => {
    if (asOf === '' && horizon === '') return null;
    const day = asOf === '' ? plan.asOf : asOf;
    const year = horizon === '' ? plan.horizon : yearIn(horizon);
    const released = hasPhases && choices.released;
    const said = [
      datesText({ asOf: day, horizon: year }, words),
      ...(released ? [t('compare.supposed.released')] : []),
    ].join(t('compare.supposed.comma'));
    const date = formatDate(day, language);
    const name = asOf === '' ? String(year) : horizon === '' ? date : `${date} · ${String(year)}`;
    return under(given, { kind: 'dates', asOf: day, horizon: year, released }, name, said);
  });
}

/** Papers of a place's chain that take part only by choice. */
export function byChoiceAt(place: string, { packs, places }: Rulebook): string[] {
  const chain = placeChain(place, places);
  return packs.flatMap(({ document }) =>
    isOptional(document) && chain.includes(document.jurisdiction ?? '') ? [document.id] : [],
  );
}

/** A place with all it lies in. */
function chainText(place: string, { places }: Rulebook, words: Given['words']): string {
  return placeChain(place, places)
    .filter((code) => code !== NATION)
    .map((code) => placeName(code, places.get(code) ?? code, words))
    .join(' · ');
}

/** Other places' rules, once all rules are there. */
export function placesOf(given: Given): (Supposed | null)[] {
  const { moment, assessment, choices, words } = given;
  const { rulebook } = assessment;
  const { t } = words;
  if (moment.rules.place !== null) return [];
  return choices.places.map(({ place, byChoice }) => {
    if (place === '') return null;
    const packs = byChoice ? byChoiceAt(place, rulebook) : [];
    const said = [
      t('compare.supposed.place', { place: chainText(place, rulebook, words) }),
      ...(packs.length > 0 ? [t('compare.supposed.byChoice')] : []),
    ].join(t('compare.supposed.comma'));
    const name = placeName(place, rulebook.places.get(place) ?? place, words);
    return under(given, { kind: 'place', place, packs }, name, said);
  });
}

/** Every reading of a sentence but the one that is taken now. */
export function readingsOf(given: Given): (Supposed | null)[] {
  const { assessment, choices, words } = given;
  const group = choicesHere(assessment).find(({ id }) => id === choices.group);
  if (group === undefined) return [];
  const now = assessment.plan.choices.get(group.id) ?? group.default ?? null;
  const either = group.default === undefined && now !== null ? [null] : [];
  return [...either, ...group.choices.map(({ id }) => id).filter((id) => id !== now)]
    .slice(0, MOST_COLUMNS - 1)
    .map((choice) => {
      const named = group.choices.find(({ id }) => id === choice);
      const name =
        named === undefined ? words.t('compare.readings.either') : words.say(named.label);
      return under(given, { kind: 'choice', group: group.id, choice }, name);
    });
}

/** Other totals, as far as they read. */
export function sizesOf(given: Given): (Supposed | null)[] {
  const { choices, words } = given;
  return choices.sizes.map((typed) => {
    const totals = totalsOf(typed);
    if (Object.keys(totals).length === 0) return null;
    return under(given, { kind: 'sizes', totals }, sizesText(totals, words));
  });
}

/** Other kept plans, once they and all rules have been read. */
export function plansOf({ moment, choices, kept, words }: Given): (Supposed | null)[] {
  const { t, language } = words;
  if (moment.rules.place !== null) return [];
  return choices.plans.map((id) => {
    const draft = kept.get(id);
    const read = draft === undefined ? null : readDraft(draft, moment.rules).read;
    if (read === null) return null;
    const { plan, rulebook } = read;
    const supposed = t('compare.supposed.plan', {
      place: chainText(plan.place, rulebook, words),
      date: formatDate(plan.asOf, language),
      year: plan.horizon,
    });
    return { key: id, name: plan.name || t('plan.unnamed'), supposed, plan, rulebook };
  });
}
