// The link behind the printed code: only where others can open it, and only as long as a phone can read from paper.
import { encode, renderSVG } from 'uqr';
import type { Draft } from '../../state/draft/draft.ts';
import { planLink } from '../../state/files/plan-link.ts';

/** A phone needs a third of a millimetre for each point of a code; the paper has room for this many. */
const POINT = 0.34;
const MOST_POINTS = 113;
const BORDER = 2;
/** What a code of that many points holds at the lowest correction. */
const MOST_SIGNS = 1091;

/** Names and addresses that only this machine or this office can reach; a name without a dot is one of them. */
const LOCAL =
  /^([^.]*|.*\.(local|localhost|lan|internal|home\.arpa)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[.*\])\.?$/i;

export interface Code {
  readonly link: string;
  readonly picture: string;
  /** The side of the picture in millimetres. */
  readonly side: number;
}

interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly pathname: string;
}

/** Null where nobody else could open it, or where the plan is too long for a code. */
async function printedLink(address: Address, draft: Draft): Promise<string | null> {
  if (!/^https?:$/.test(address.protocol) || LOCAL.test(address.hostname)) return null;
  const link = await planLink(draft, `${address.origin}${address.pathname}`);
  return link.length > MOST_SIGNS ? null : link;
}

export async function printedCode(address: Address, draft: Draft): Promise<Code | null> {
  const link = await printedLink(address, draft);
  if (link === null) return null;
  const { size } = encode(link, { ecc: 'L', border: BORDER });
  if (size > MOST_POINTS) return null;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { ecc: 'L', border: BORDER }))}`;
  return { link, picture, side: Math.ceil(size * POINT) };
}
