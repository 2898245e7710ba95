// A planned total spread over its places: equal shares, whole things differing by at most one.
import type { Decimal } from '../../core/quantity/decimal.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { splitEqually } from '../../core/quantity/split.ts';
import type { Draft } from './draft.ts';
import { setIn, type DraftPath } from './draft-path.ts';

interface Planned {
  readonly measure: string;
  /** People and things; areas are split to the hundredth. */
  readonly whole: boolean;
  /** Null where what was planned is taken away. */
  readonly total: Decimal | null;
}

/** The draft with each place's share written where its planned figure stands. @param places one or more */
export function splitPlanned(
  draft: Draft,
  places: readonly DraftPath[],
  { measure, whole, total }: Planned,
): Draft {
  const shares = total === null ? [] : splitEqually(total, places.length, whole ? 0 : 2);
  return places.reduce<Draft>((made, place, at) => {
    const share = shares[at];
    return setIn(made, [...place, 'planned', measure], share === undefined ? '' : plain(share));
  }, draft);
}
