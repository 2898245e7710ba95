// The link behind the printed code: only where others can open it, and only as long as a phone can read from paper.
import type { Draft } from '../../state/draft.ts';
import { planLink } from '../../state/plan-link.ts';

/** Longer links make a code that a phone cannot read from paper. */
const MOST_SIGNS = 1400;
const LOCAL = /^(localhost|.*\.local|127\..*|10\..*|192\.168\..*|169\.254\..*|\[.*\]|0\.0\.0\.0|)$/;

interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly pathname: string;
}

/** Null where nobody else could open it, or where the plan is too long for a code. */
export async function printedLink(address: Address, draft: Draft): Promise<string | null> {
  if (!/^https?:$/.test(address.protocol) || LOCAL.test(address.hostname)) return null;
  const link = await planLink(draft, `${address.origin}${address.pathname}`);
  return link.length > MOST_SIGNS ? null : link;
}
