// Corrections meant for one place alone: a fact of the plan's own pack is yes there and no in its streets, and the sentence asks for it.
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Draft, DraftCommunity, DraftStreet, Texts } from '../draft/draft.ts';
import { freeId, idsOf } from './fresh-entries.ts';
import { tablesAt, textAt, textsAt, valueAt, withValue, type Table } from './pack-data.ts';

type Place = Pick<Unit, 'scope' | 'at'>;

const STEM = 'own-place';
/** True of a fact that marks a place. */
export const isPlaceFact = (id: string) => id.startsWith(`${STEM}-`);

/** The fact that marks the place, one for all its corrections: the one it has, or a fresh one. */
export function placeFact(pack: Table, draft: Draft, unit: Unit): Table {
  const facts = tablesAt(pack, ['facts']);
  const marked = Object.entries(factsAt(draft, unit)).find(
    ([id, text]) => isPlaceFact(id) && text === '1' && facts.some((one) => one['id'] === id),
  );
  const known = facts.find((one) => one['id'] === marked?.[0]);
  if (known !== undefined) return known;
  const name = unit.name || unit.at;
  return {
    id: freeId(STEM, new Set([...idsOf(pack), ...factsIn(draft)])),
    label: { zh: `${name}（更正所指的一处）`, en: `${name} (the one place corrected)` },
    question: {
      zh: `更正只用于${name}：这里是吗？`,
      en: `Corrected for ${name} alone: is it here?`,
    },
    ...{ unit: 'count', whole: true, inherits: true },
  };
}

/** The conditions with the place's own; none where it is meant for all. */
export const onlyWhere = (fact: Table) => ({ [textAt(fact, ['id'])]: { from: '1' } });

/** The fact by which a correction is limited to one place; null where it is not. */
export function placeFactOf(provision: Table): string | null {
  const when = valueAt(provision, ['when']);
  return Object.keys(Object(when) as object).find(isPlaceFact) ?? null;
}

/** Yes in the place, no in every street: places that join a street later are not meant either. */
export function withPlaceMarked(draft: Draft, fact: string, { scope, at }: Place): Draft {
  const said = (text: string, facts: Texts): Texts => ({ ...facts, [fact]: text });
  const streets = draft.streets.map((street): DraftStreet => ({
    ...street,
    facts: said(scope === 'street' && street.id === at ? '1' : '0', street.facts),
    communities: street.communities.map((one): DraftCommunity =>
      scope === 'community' && one.id === at ? { ...one, facts: said('1', one.facts) } : one,
    ),
  }));
  // A place that is marked by itself is edited by itself: totals no longer make it anew.
  return { ...draft, streets, edited: true };
}

/** What is meant for one place stands in place of what is meant for all: neither is loosened by the other. */
export function ofOnePlaceFirst(provisions: readonly Table[]): Table[] {
  const ids = new Set(provisions.map((one) => textAt(one, ['id'])));
  const ofAll = provisions.filter((one) => placeFactOf(one) === null);
  return provisions.map((one) => {
    if (placeFactOf(one) === null || textsAt(one, ['overrides']).length === 0) return one;
    const papers = textsAt(one, ['overrides']).filter((id) => !ids.has(id));
    const general = ofAll.filter(
      ({ measure, scope }) => measure === one['measure'] && scope === one['scope'],
    );
    const overrides = [...papers, ...general.map(({ id }) => String(id))];
    return withValue(one, ['overrides'], overrides);
  });
}

/** The plan without the marks of places that no correction asks for any more. */
export function withoutMarksBut(draft: Draft, asked: ReadonlySet<string>): Draft {
  const left = (facts: Texts): Texts => {
    const kept = Object.entries(facts).filter(([id]) => !isPlaceFact(id) || asked.has(id));
    return kept.length === Object.keys(facts).length ? facts : Object.fromEntries(kept);
  };
  const streets = draft.streets.map((street): DraftStreet => ({
    ...street,
    facts: left(street.facts),
    communities: street.communities.map((one): DraftCommunity => {
      const facts = left(one.facts);
      return facts === one.facts ? one : { ...one, facts };
    }),
  }));
  return { ...draft, streets };
}

function factsAt({ streets }: Draft, { scope, at }: Place): Texts {
  const all = scope === 'street' ? streets : streets.flatMap((street) => street.communities);
  return all.find(({ id }) => id === at)?.facts ?? {};
}

const factsIn = ({ streets }: Draft) =>
  streets.flatMap((street) =>
    [street, ...street.communities].flatMap(({ facts }) => Object.keys(facts)),
  );
