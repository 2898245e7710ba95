// A correction while it is typed: what it says once it can be tried, and what keeps it from being used.
import { written } from '../../../fields/field-text.ts';
import type { Draft } from '../../../state/draft/draft.ts';
import type { Rules } from '../../../state/rules/rules.ts';
import { checkPaper, othersThan } from '../../../state/writing/check-paper.ts';
import { CORRECTIONS, type Correction } from '../../../state/writing/corrected-provision.ts';
import { isFigure } from '../../../state/writing/figures.ts';
import { carriedIn } from '../../../state/writing/in-plan.ts';
import { isTable } from '../../../state/writing/pack-data.ts';

export interface Typed {
  bound: Correction['bound'];
  figure: string;
  /** True of a fixed number in each place; else it is counted as the paper counts. */
  isFixed: boolean;
  per: string;
  reason: string;
  replaces: boolean;
  /** True where only the place is meant at which the number was read. */
  isOnlyHere: boolean;
}

/** What keeps the plan's own pack from being used as it would stand. */
export function problemsOf(draft: Draft, rules: Rules) {
  const pack = carriedIn(draft, CORRECTIONS);
  return isTable(pack) ? checkPaper(pack, othersThan(pack, draft.ownPacks), rules).problems : [];
}

/** What was typed, once it says something that can be tried; the reason may still be missing. */
export function correctionOf(typed: Typed, base: Correction['base']): Correction | null {
  const figure = written(typed.figure, 'figure');
  const per = written(typed.per, 'figure');
  const { bound, reason, replaces, isFixed, isOnlyHere } = typed;
  const isSound = isFigure(figure) && (isFixed || (isFigure(per) && /[1-9]/.test(per)));
  if (!isSound) return null;
  const counted = { base: isFixed ? 'one' : base, per };
  return { bound, figure, reason: reason.trim(), replaces, isOnlyHere, ...counted };
}
