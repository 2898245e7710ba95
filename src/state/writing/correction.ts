// A number that the planner sets right: a provision of the plan's own pack, with its reason, and gone again when it is taken back.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Draft } from '../draft/draft.ts';
import { CORRECTIONS, provisionOf, type Correction } from './corrected-provision.ts';
import { edgeProposals, exampleOf } from './examples.ts';
import { blankPaper } from './fresh-entries.ts';
import { carriedIn, withoutPaper, withPaper } from './in-plan.ts';
import { isTable, tablesAt, textAt, textsAt, withValue, type Table } from './pack-data.ts';
import {
  ofOnePlaceFirst,
  placeFact,
  placeFactOf,
  withoutMarksBut,
  withPlaceMarked,
} from './one-place.ts';
import { readProvision } from './read-entry.ts';

const EMPTY: Table = withValue(
  withValue(blankPaper(CORRECTIONS, null), ['document', 'title'], {
    zh: '本规划的更正（编制人自定）',
    en: 'Corrections of this plan (the planner’s own)',
  }),
  ['document', 'issuer'],
  { zh: '编制人', en: 'The planner' },
);

/** The draft with the correction in its own pack; an earlier one of the same number under the same conditions gives way. */
export function withCorrection(
  draft: Draft,
  outcome: Outcome,
  said: Correction,
  rulebook: Rulebook,
): Draft {
  const carried = carriedIn(draft, CORRECTIONS);
  const pack = isTable(carried) ? carried : EMPTY;
  const fact = said.isOnlyHere ? placeFact(pack, draft, outcome.unit) : null;
  const provision = provisionOf(pack, outcome, said, fact);
  const read = readProvision(provision);
  const [proposal] = read === null ? [] : edgeProposals(read, rulebook);
  const examples = proposal === undefined ? [] : [exampleOf(proposal)];
  const others = tablesAt(pack, ['provisions']).filter((one) => !isSameNumber(one, provision));
  const beside = others
    .filter((one) => one['measure'] === provision['measure'])
    .map((one) => textAt(one, ['id']));
  const linked = beside.length === 0 ? { examples } : { beside, examples };
  const provisions = ofOnePlaceFirst([...others, { ...provision, ...linked }]);
  if (fact === null) return tidied(draft, { ...pack, provisions });
  const id = textAt(fact, ['id']);
  const facts = [...tablesAt(pack, ['facts']).filter((one) => one['id'] !== id), fact];
  return tidied(withPlaceMarked(draft, id, outcome.unit), { ...pack, provisions, facts });
}

/** The plan with its corrections; of places for which nothing is corrected any more no mark is left. */
function tidied(draft: Draft, pack: Table): Draft {
  const provisions = tablesAt(pack, ['provisions']);
  const asked = new Set(provisions.flatMap((one) => placeFactOf(one) ?? []));
  const facts = tablesAt(pack, ['facts']).filter((one) => asked.has(textAt(one, ['id'])));
  const left = withoutMarksBut(draft, asked);
  return withPaper(left, withValue(pack, ['facts'], facts.length === 0 ? undefined : facts));
}

function isSameNumber(one: Table, other: Table): boolean {
  const key = ({ measure, scope, when }: Table) => JSON.stringify([measure, scope, when ?? {}]);
  return key(one) === key(other);
}

/** The draft without one correction; without the pack once it holds none. */
export function withoutCorrection(draft: Draft, id: string): Draft {
  const pack = carriedIn(draft, CORRECTIONS);
  if (!isTable(pack)) return draft;
  const left = tablesAt(pack, ['provisions']).filter((one) => one['id'] !== id);
  if (left.length === 0) return withoutMarksBut(withoutPaper(draft, CORRECTIONS), new Set());
  const provisions = left.map((one) => withoutId(withoutId(one, 'beside', id), 'overrides', id));
  return tidied(draft, { ...pack, provisions });
}

function withoutId(provision: Table, key: 'beside' | 'overrides', id: string): Table {
  const ids = textsAt(provision, [key]).filter((one) => one !== id);
  return withValue(provision, [key], ids.length === 0 ? undefined : ids);
}
