// Which reason is open in the register, kept with the page's place in the browser's history: who reads a section and goes back finds it open again.
import { explainedAt, explainedHref, type ExplainedResult } from './explained-address.ts';

/** @param asked null once the reason is closed */
export function keepReason(asked: ExplainedResult | null): void {
  const state: unknown = history.state;
  const others = typeof state === 'object' ? state : null;
  history.replaceState({ ...others, reason: asked === null ? null : explainedHref(asked) }, '');
}

/** The reason that was open when this page was left; null where none was. */
export function keptReason(): ExplainedResult | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('reason' in state)) return null;
  return typeof state.reason === 'string' ? explainedAt(state.reason) : null;
}
