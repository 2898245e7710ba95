// Bytes as the letters of a link, compressed and with a sum that tells when a letter was lost or changed.
const VERSION = '2';
const MOST_BYTES = 32 * 1024 * 1024;

/** Why a link does not give what was put in. */
export type Unreadable = 'cut' | 'newer' | 'large' | 'tooOld';

type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: Unreadable };

export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const small = await through(bytes, new CompressionStream('deflate'));
  const letters = Array.from(small ?? [], (byte) => String.fromCharCode(byte)).join('');
  const coded = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${VERSION}.${coded}`;
}

/** The first links had neither version nor sum. */
export async function unpacked(text: string): Promise<Unpacked> {
  const [, version = '1', coded = ''] = /^(?:(\d+)\.)?([\s\S]*)$/.exec(text) ?? [];
  if (Number(version) > Number(VERSION)) return { ok: false, why: 'newer' };
  const stream = unpackingOf(version === '1' ? 'deflate-raw' : 'deflate');
  if (stream === null) return { ok: false, why: 'tooOld' };
  try {
    const letters = atob(coded.replace(/-/g, '+').replace(/_/g, '/'));
    const small = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await through(small, stream);
    return bytes === null ? { ok: false, why: 'large' } : { ok: true, bytes };
  } catch {
    return { ok: false, why: 'cut' };
  }
}

/** Null in a browser that does not know how. */
function unpackingOf(format: 'deflate' | 'deflate-raw'): DecompressionStream | null {
  try {
    return new DecompressionStream(format);
  } catch {
    return null;
  }
}

/** Null, and nothing further is unpacked, once it is more than any plan has. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
