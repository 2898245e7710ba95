// Bytes as UTF-8 while they stream in: as they are, or turned from what spreadsheet programs write, GB18030 and UTF-16.

interface Utf8Pieces {
  /** @throws TypeError where bytes that began as UTF-8 go on as something else */
  readonly push: (bytes: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);

/** @param first the first bytes of the file: they decide */
export function utf8Pieces(first: Uint8Array): Utf8Pieces {
  if (!isUtf8(first)) return turned(new TextDecoder(isUtf16(first) ? 'utf-16le' : 'gb18030'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    push: (bytes) => {
      decoder.decode(bytes, { stream: true });
      return bytes;
    },
    end: () => {
      decoder.decode();
      return NOTHING;
    },
  };
}

function turned(decoder: TextDecoder): Utf8Pieces {
  return {
    push: (bytes) => encoder.encode(decoder.decode(bytes, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe;
}

/** The last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
