// Addresses of single results of the plan in hand: the calculator opens with the reason of that number.
import { SCOPES, type Scope } from '../../core/plan/terms.ts';

/** A measure in one place of the plan, or, without a place, in all places of a scope. */
export interface ExplainedResult {
  readonly measure: string;
  readonly scope: Scope;
  readonly at: string | null;
}

/** A link that opens the calculator with the reason of a number. */
export function explainedHref({ measure, scope, at }: ExplainedResult): string {
  return `#/explain/${measure}/${scope}${at === null ? '' : `/${encodeURIComponent(at)}`}`;
}

/** The result that the hash of an address names; null of any other address. */
export function explainedAt(hash: string): ExplainedResult | null {
  const [, measure = '', named = '', at] =
    /^#\/explain\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  const scope = SCOPES.find((one) => one === named);
  if (scope === undefined) return null;
  return { measure, scope, at: at === undefined ? null : decodedStep(at) };
}

function decodedStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
