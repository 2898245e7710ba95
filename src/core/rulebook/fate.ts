// What became of a provision that was considered, and why: one tagged variant per reason.
import type { Missing } from '../plan/facts.ts';

/** Why a provision says nothing here and now. */
export type Silence =
  | { readonly kind: 'notInForce'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'coming'; readonly due: string }
  | { readonly kind: 'otherChoice'; readonly group: string; readonly chosen: string }
  /** It stands in a plan whose period is over, and the planner only lists these. */
  | { readonly kind: 'lapsed'; readonly to: string }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'noMembers'; readonly condition: string }
  | { readonly kind: 'dependsOnPlace'; readonly places: readonly string[] }
  | { readonly kind: 'overridden'; readonly by: string }
  | { readonly kind: 'baseSilent'; readonly base: string };

export type Fate =
  | Silence
  | { readonly kind: 'pending'; readonly missing: readonly Missing[] }
  /** It only encourages: it asks for nothing and is listed as there or not there. */
  | { readonly kind: 'encouraged' }
  /** Another way that its text leaves open is the one that is met, or lacks least. */
  | { readonly kind: 'otherWay'; readonly group: string; readonly taken: string }
  | { readonly kind: 'binds'; readonly ends: readonly ('lower' | 'upper')[] }
  | { readonly kind: 'satisfied'; readonly by: readonly string[] };

/** False of what speaks here without asking for anything: encouraged, or a way that was not taken. */
export function isOwed({ kind }: Fate): boolean {
  return kind !== 'encouraged' && kind !== 'otherWay';
}
