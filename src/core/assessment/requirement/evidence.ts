// On what a number rests: papers whose text was read whole, or less, and of which kind.
import type { PackDocument } from '../../rulebook/pack.ts';

/**
 * How well the papers behind a number are known, the weakest link deciding: `primary` (the text was read
 * whole), `secondary` (seen in part or quoted), `user` (written by the user), `sample` (an unnamed paper),
 * `mixed` (several of the last three).
 */
export type Evidence = 'primary' | 'secondary' | 'user' | 'sample' | 'mixed';

export function evidenceOf({ jurisdiction, evidence }: PackDocument): Evidence {
  return jurisdiction === null && evidence !== 'user' ? 'sample' : evidence;
}

/** Of things that a number needs together: one less well known makes it less well known. */
export function together(one: Evidence, other: Evidence): Evidence {
  if (one === other || other === 'primary') return one;
  return one === 'primary' ? other : 'mixed';
}

/** Of papers of which one is enough, for they ask the same. */
export function either(one: Evidence | null, other: Evidence): Evidence {
  if (one === null || one === other) return other;
  return one === 'primary' || other === 'primary' ? 'primary' : 'mixed';
}
