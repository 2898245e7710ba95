// The address that opens a plan: the plan itself, compressed, behind the sign that starts a fragment.

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
export async function planLink(address: Address, text: string): Promise<string | null> {
  if (!/^https?:$/.test(address.protocol) || LOCAL.test(address.hostname)) return null;
  const link = `${address.origin}${address.pathname}#/p/${await compressed(text)}`;
  return link.length > MOST_SIGNS ? null : link;
}

/** Deflated, in the base64 that addresses may carry. */
async function compressed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
