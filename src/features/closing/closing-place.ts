// By what a gap is known in the list of closings, and where the draft keeps how it will be closed.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';

export function closingKey({ unit, measure }: Outcome): string {
  return `${unit.scope} ${unit.at} ${measure.id}`;
}

export function closingPath({ unit, measure }: Outcome, { plan }: Assessment): DraftPath {
  return [...draftPathOf(plan, unit), 'closing', measure.id];
}
