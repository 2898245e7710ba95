// The rows of the grid: each street with its communities, filtered, worst first when asked, and a blank one to type into.
import {
  standingKey,
  type Standing,
  type Standings,
} from '../../core/assessment/verdict/standing.ts';
import { compareStandings } from '../../core/assessment/verdict/worst-first.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { verdictOf, type RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../draft/draft.ts';

/** A row by its place in the draft; a blank row stands after the last community of its street. */
export interface Row {
  readonly kind: 'street' | 'community' | 'blank';
  readonly key: string;
  readonly street: number;
  readonly index: number;
}

export interface View {
  readonly street: string;
  readonly measure: string;
  readonly verdict: RowVerdict | '';
  readonly words: string;
  readonly order: 'worst' | 'entered';
  /** The measure by whose gap everything is ranked, across streets; empty where streets keep their communities. */
  readonly gap: string;
}

export const WHOLE_VIEW: View = {
  street: '',
  measure: '',
  verdict: '',
  words: '',
  order: 'entered',
  gap: '',
};

export function rowsOf(
  draft: Draft,
  view: View,
  standings: Standings,
  yardstick: Yardstick,
): Row[] {
  const standing = (scope: string, id: string) => standings.places.get(standingKey(scope, id));
  const grouped = groupedRows(draft, view, standing, yardstick);
  if (view.gap === '') return grouped;
  return ranked(draft, grouped, view.gap, standing, yardstick);
}

type StandingOf = (scope: string, id: string) => Standing | undefined;

/** Rows of which the measure is asked, the largest gap first, whatever their street. */
function ranked(
  { streets }: Draft,
  rows: readonly Row[],
  measure: string,
  standing: StandingOf,
  yardstick: Yardstick,
): Row[] {
  return rows
    .flatMap((one) => {
      const street = streets[one.street];
      const id = one.kind === 'street' ? street?.id : street?.communities[one.index]?.id;
      const own = one.kind === 'blank' ? undefined : standing(one.kind, id ?? '');
      return own?.outcomes.has(measure) === true ? [{ one, own }] : [];
    })
    .sort((a, b) => compareStandings(a.own, b.own, measure, yardstick))
    .map(({ one }) => one);
}

function groupedRows(draft: Draft, view: View, standing: StandingOf, yardstick: Yardstick): Row[] {
  const streets = draft.streets
    .map((street, at) => ({ street, at, standing: standing('street', street.id) }))
    .filter(({ street }) => view.street === '' || street.id === view.street);
  const filtered = view.verdict !== '' || view.words !== '' || view.measure !== '';
  return streets.flatMap(({ street, at, standing: own }) => {
    const communities = street.communities
      .map((community, index) => ({
        community,
        index,
        standing: standing('community', community.id),
      }))
      .filter((one) => passes(one.community, one.standing, view, yardstick));
    if (view.order === 'worst')
      communities.sort((a, b) =>
        compareStandings(a.standing, b.standing, view.measure || null, yardstick),
      );
    if (communities.length === 0 && filtered && !streetPasses(street, own, view, yardstick))
      return [];
    const rows = communities.map(({ community, index }): Row =>
      row('community', community.id, at, index),
    );
    const blank = filtered ? [] : [row('blank', street.id, at, street.communities.length)];
    return [row('street', street.id, at, -1), ...rows, ...blank];
  });
}

const row = (kind: Row['kind'], id: string, street: number, index: number): Row => ({
  kind,
  key: `${kind} ${id}`,
  street,
  index,
});

function hasVerdict(standing: Standing | undefined, view: View, yardstick: Yardstick): boolean {
  const outcomes = [...(standing?.outcomes.values() ?? [])].filter(
    ({ measure }) => view.measure === '' || measure.id === view.measure,
  );
  return view.verdict === ''
    ? view.measure === '' || outcomes.length > 0
    : outcomes.some((outcome) => verdictOf(outcome, yardstick) === view.verdict);
}

function passes(
  { name, id }: DraftCommunity,
  standing: Standing | undefined,
  view: View,
  yardstick: Yardstick,
): boolean {
  const found = view.words === '' || `${name} ${id}`.includes(view.words.trim());
  return found && hasVerdict(standing, view, yardstick);
}

function streetPasses(
  street: DraftStreet,
  standing: Standing | undefined,
  view: View,
  yardstick: Yardstick,
): boolean {
  if (view.words !== '') return street.name.includes(view.words.trim());
  return hasVerdict(standing, view, yardstick);
}
