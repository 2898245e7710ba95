// Bytes as text while they stream in: UTF-8, or GB18030 as spreadsheet programs save in China.

interface TextPieces {
  /** @throws where bytes that began as UTF-8 go on as something else */
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/** @param first the first bytes of the file: they decide */
export function textPieces(first: Uint8Array): TextPieces {
  const decoder = isUtf8(first)
    ? new TextDecoder('utf-8', { fatal: true })
    : new TextDecoder('gb18030');
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
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
