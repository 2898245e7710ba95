// Bytes as the letters of a link, compressed and with a sum that tells when a letter was lost or changed.
const VERSION = '2';
const MOST_BYTES = 32 * 1024 * 1024;

/** Why a link does not give what was put in. */
export type Unreadable = 'cut' | 'newer' | 'large';

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
  const format = version === '1' ? 'deflate-raw' : 'deflate';
  try {
    const letters = atob(coded.replace(/-/g, '+').replace(/_/g, '/'));
    const small = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await through(small, new DecompressionStream(format));
    return bytes === null ? { ok: false, why: 'large' } : { ok: true, bytes };
  } catch {
    return { ok: false, why: 'cut' };
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
