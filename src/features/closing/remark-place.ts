// By what a shortage is known in its list, and where the draft keeps what is said of it.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';

export function remarkKey({ unit, measure }: Outcome): string {
  return `${unit.scope} ${unit.at} ${measure.id}`;
}

export function remarkPath({ unit, measure }: Outcome, { plan }: Assessment): DraftPath {
  return [...draftPathOf(plan, unit), 'remarks', measure.id];
}
