// The rows in their order, taken when the view or the communities change: rows do not jump while one types.
import { useState } from 'react';
import type { Draft } from '../../state/draft/draft.ts';
import type { Register } from '../../state/assessed/register-context.ts';
import { rowsOf, type Row, type View } from '../../state/register/rows.ts';

interface TakenRows {
  readonly rows: readonly Row[];
  /** Takes them again by present verdicts; null while nothing has changed that decides about them. */
  readonly again: (() => void) | null;
}

/** Where every community stands, by which the draft is known to hold the same ones. */
function communitiesKey({ streets }: Draft): string {
  return streets
    .map(({ id, communities }) => `${id}:${communities.map((one) => one.id).join(',')}`)
    .join(';');
}

export function useRows(draft: Draft, view: View, register: Register): TakenRows {
  const { standings, yardstick } = register;
  const key = JSON.stringify([view, yardstick, standings.places.size, communitiesKey(draft)]);
  const make = () => ({ key, standings, rows: rowsOf(draft, view, standings, yardstick) });
  const [taken, setTaken] = useState(make);
  const decides =
    view.order === 'worst' || view.gap !== '' || view.verdict !== '' || view.measure !== '';
  const again = decides && taken.standings !== standings ? () => setTaken(make()) : null;
  if (taken.key === key) return { rows: taken.rows, again };
  const fresh = make();
  setTaken(fresh);
  return { rows: fresh.rows, again: null };
}
