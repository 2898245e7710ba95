// What an earlier draft came to, as far as it still holds of the one in hand.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Earlier } from '../../core/assessment/earlier.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rules } from '../rules/rules.ts';
import { unchangedCommunities } from './unchanged.ts';

/** A draft together with what it came to. */
export interface Judged {
  readonly draft: Draft;
  readonly rules: Rules;
  readonly assessment: Assessment | null;
}

/** @param last the latest result, however old */
export function earlierOf(draft: Draft, rules: Rules, last: Judged | null): Earlier | undefined {
  if (last === null || last.assessment === null || last.rules !== rules) return undefined;
  return { assessment: last.assessment, unchanged: unchangedCommunities(last.draft, draft) };
}
