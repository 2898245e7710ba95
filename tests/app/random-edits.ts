// What somebody may do to a plan, at random: figures, communities that come and go, another place, other conditions.
import fc from 'fast-check';
import { blankCommunity } from '../../src/state/draft/district.ts';
import { setIn, type DraftPath } from '../../src/state/draft/draft-path.ts';
import type { Draft, DraftCommunity } from '../../src/state/draft/draft.ts';

/** An edit as data, so that a failing one can be read. */
export type RandomEdit =
  | { readonly do: 'set'; readonly at: DraftPath; readonly to: string }
  | {
      readonly do: 'figure';
      readonly community: number;
      readonly at: DraftPath;
      readonly to: string;
    }
  | { readonly do: 'add'; readonly households: string }
  | { readonly do: 'remove'; readonly community: number };

const figure = fc.constantFrom('', '0', '7', '900', '3600.5', '约九百');
const community = fc.nat(5);
const within = fc.constantFrom<DraftPath>(
  ...[['households'], ['population'], ['floorArea'], ['name'], ['future', 'households']],
  ...['office-floor-area', 'community-workers', 'indoor-service-floor-area', 'green-area'].flatMap(
    (id) => [
      ['existing', id],
      ['planned', id],
    ],
  ),
);
const setting = fc.constantFrom<readonly [DraftPath, string]>(
  ...(['440511', '350102', '460105', '152502', ''] as const).map(
    (place) => [['place'], place] as const,
  ),
  ...[
    [['horizon'], '2030'] as const,
    [['horizon'], '20'] as const,
    [['asOf'], '2009-06-01'] as const,
  ],
  ...[[['areaBasis'], 'built'] as const, [['development'], 'renewal'] as const],
  ...[
    [['extent'], 'county'] as const,
    [['extent'], 'site'] as const,
    [['complete'], 'yes'] as const,
  ],
  ...[[['lapsed'], 'listed'] as const, [['streets', 0, 'kind'], 'township'] as const],
  ...[[['streets', 0, 'existing', 'health-centres'], '2'] as const],
  ...[[['choices', 'health-centre-basis'], 'street'] as const],
  ...[[['assumptions', 'usable-coefficient'], '0.7'] as const],
);

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 3, arbitrary: setting.map(([at, to]): RandomEdit => ({ do: 'set', at, to })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(community, within, figure)
      .map(([which, at, to]): RandomEdit => ({ do: 'figure', community: which, at, to })),
  },
  { weight: 2, arbitrary: figure.map((households): RandomEdit => ({ do: 'add', households })) },
  {
    weight: 1,
    arbitrary: community.map((which): RandomEdit => ({ do: 'remove', community: which })),
  },
);

const INSIDE: DraftPath = ['streets', 0, 'communities'];

/** An id that none of them has, whatever came and went before. */
function freeId(communities: readonly DraftCommunity[]): string {
  const taken = new Set(communities.map(({ id }) => id));
  let number = 1;
  while (taken.has(`new-${String(number)}`)) number += 1;
  return `new-${String(number)}`;
}

/** The draft after the edit; ids of communities that come are new. */
export function after(draft: Draft, edit: RandomEdit): Draft {
  const communities = draft.streets[0]?.communities ?? [];
  if (edit.do === 'set') return setIn(draft, edit.at, edit.to);
  if (edit.do === 'add') {
    const added: DraftCommunity = {
      ...blankCommunity(freeId(communities), '新来的社区'),
      households: edit.households,
    };
    return setIn(draft, INSIDE, [...communities, added]);
  }
  if (edit.do === 'remove') {
    // Not the first, whose row is in hand: of the row that then takes its place more is said than before.
    const at = 1 + (edit.community % Math.max(1, communities.length - 1));
    return setIn(draft, INSIDE, communities.toSpliced(at, 1));
  }
  if (communities.length === 0) return draft;
  const at = edit.community % communities.length;
  return setIn(draft, [...INSIDE, at, ...edit.at], edit.to);
}
