// Figures of an example told apart, and its places by the names that the plan gives them.
import { listAt, tablesAt, textAt, type Table } from '../../../state/writing/pack-data.ts';

export const ENDS = ['least', 'most'] as const;
export type End = (typeof ENDS)[number];

/** The same for figures of one measure in one place. */
export function keyOf(figure: object): string {
  return ['scope', 'at', 'measure'].map((key) => textAt(figure, [key])).join(' ');
}

/** By id; a place without a name is known by its id. */
export function namesIn(plan: unknown): ReadonlyMap<string, string> {
  const named = (entries: readonly Table[]) =>
    entries.map((one) => [textAt(one, ['id']), nameOf(one)] as const);
  const streets = tablesAt(plan, ['streets']);
  const communities = streets.flatMap((_, at) =>
    listAt(plan, ['streets', at, 'communities']).length === 0
      ? []
      : tablesAt(plan, ['streets', at, 'communities']),
  );
  return new Map([...named(streets), ...named(communities)]);
}

const nameOf = (place: Table) => textAt(place, ['name']) || textAt(place, ['id']);
