// A paper of one's own in a plan: put in and switched on, or taken out again.
import { liesIn } from '../../core/plan/place.ts';
import type { Draft } from '../draft/draft.ts';
import { CORRECTIONS } from './corrected-provision.ts';
import { isTable, tablesAt, textAt, textsAt, withValue, type Table } from './pack-data.ts';

/** How a plan stands to a paper. */
type Standing = 'absent' | 'earlier' | 'off' | 'on';

/** The state of the paper that the plan carries; null where it carries none of this id. */
export function carriedIn(draft: Pick<Draft, 'ownPacks'>, id: string): unknown {
  return draft.ownPacks.find((one) => textAt(one, ['document', 'id']) === id) ?? null;
}

/** `earlier`: the plan carries another state of the paper; `off`: the very same, but switched off. */
export function standingIn(draft: Pick<Draft, 'ownPacks' | 'packs'>, document: Table): Standing {
  const id = textAt(document, ['document', 'id']);
  const carried = carriedIn(draft, id);
  if (carried === null) return 'absent';
  if (carried !== document && JSON.stringify(carried) !== JSON.stringify(document))
    return 'earlier';
  return draft.packs.includes(id) ? 'on' : 'off';
}

/** Whether the paper governs the plan's place, a wider one or one inside it; one without a place speaks anywhere. */
export function isHeardIn({ place }: Pick<Draft, 'place'>, document: Table): boolean {
  const governed = textAt(document, ['document', 'jurisdiction']);
  return liesIn(place, governed) || liesIn(governed, place);
}

/** The plan with the paper in it and switched on; an earlier state of it gives way. */
export function withPaper(draft: Draft, document: Table): Draft {
  const id = textAt(document, ['document', 'id']);
  const at = draft.ownPacks.findIndex((one) => textAt(one, ['document', 'id']) === id);
  const ownPacks = at < 0 ? [...draft.ownPacks, document] : draft.ownPacks.with(at, document);
  const packs = draft.packs.includes(id) ? draft.packs : [...draft.packs, id];
  return { ...draft, ownPacks: correctedWithout(ownPacks, lostIn(draft, id, document)), packs };
}

/** The plan without it; the very same plan where it carries none of this id. */
export function withoutPaper(draft: Draft, id: string): Draft {
  if (carriedIn(draft, id) === null) return draft;
  const ownPacks = draft.ownPacks.filter((one) => textAt(one, ['document', 'id']) !== id);
  const left = correctedWithout(ownPacks, lostIn(draft, id, {}));
  return { ...draft, ownPacks: left, packs: draft.packs.filter((one) => one !== id) };
}

/** Provisions of the paper as the plan carries it that the paper has no more. */
function lostIn(draft: Draft, id: string, document: Table): ReadonlySet<string> {
  const idsIn = (of: unknown) => tablesAt(of, ['provisions']).map((one) => textAt(one, ['id']));
  const kept = new Set(idsIn(document));
  return new Set(idsIn(carriedIn(draft, id)).filter((one) => !kept.has(one)));
}

/** A correction stands on when a provision that it replaced is gone; it names it no more. */
function correctedWithout(
  ownPacks: readonly unknown[],
  lost: ReadonlySet<string>,
): readonly unknown[] {
  if (lost.size === 0) return ownPacks;
  return ownPacks.map((pack) => {
    if (!isTable(pack) || textAt(pack, ['document', 'id']) !== CORRECTIONS) return pack;
    const provisions = tablesAt(pack, ['provisions']).map((one) => {
      const overrides = textsAt(one, ['overrides']).filter((other) => !lost.has(other));
      return withValue(one, ['overrides'], overrides.length === 0 ? undefined : overrides);
    });
    return { ...pack, provisions };
  });
}

/** The plan with a paper that it carries switched on or off. */
export function withSwitched(draft: Draft, id: string, isOn: boolean): Draft {
  const others = draft.packs.filter((one) => one !== id);
  return { ...draft, packs: isOn ? [...others, id] : others };
}
