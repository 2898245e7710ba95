// Bytes as UTF-8 while they stream in: as they are, or turned from what spreadsheet programs write, GB18030 and UTF-16.

/** A stretch of UTF-8 that cuts no character. */
export interface Utf8Piece {
  readonly bytes: Uint8Array;
  /** True where bytes that are no text were replaced by U+FFFD: what they stood in is not to be trusted. */
  readonly isBroken: boolean;
}

interface Utf8Pieces {
  readonly push: (bytes: Uint8Array) => Utf8Piece;
  readonly end: () => Utf8Piece;
}

const encoder = new TextEncoder();
const [ASCII, LEAD, BROKEN] = [0x80, 0xc0, '\ufffd'];
/** Of UTF-8 with broken places at least so many characters are whole for each that is broken; of GB18030 hardly any is. */
const WHOLE_FOR_BROKEN = 3;

/** The first bytes that are no plain ASCII decide: a file may begin with hundreds of lines of it. */
export function utf8Pieces(): Utf8Pieces {
  let started = false;
  let decided: Utf8Pieces | null = null;
  return {
    push: (bytes) => {
      if (decided !== null) return decided.push(bytes);
      const name = started ? null : markedBy(bytes);
      started = true;
      if (name === null && isAscii(bytes)) return { bytes, isBroken: false };
      decided = name === null && isUtf8(bytes) ? asItIs() : turned(name ?? 'gb18030');
      return decided.push(bytes);
    },
    end: () => decided?.end() ?? { bytes: new Uint8Array(0), isBroken: false },
  };
}

function turned(encoding: string): Utf8Pieces {
  const decoder = new TextDecoder(encoding);
  const piece = (text: string) => ({
    bytes: encoder.encode(text),
    isBroken: text.includes(BROKEN),
  });
  return {
    push: (bytes) => piece(decoder.decode(bytes, { stream: true })),
    end: () => piece(decoder.decode()),
  };
}

/** UTF-8: a character that a piece cuts waits for the next one. */
function asItIs(): Utf8Pieces {
  let cut = new Uint8Array(0);
  return {
    push: (piece) => {
      const bytes = new Uint8Array(cut.length + piece.length);
      bytes.set(cut);
      bytes.set(piece, cut.length);
      const end = bytes.length - cutOff(bytes);
      cut = bytes.slice(end);
      return mended(bytes.subarray(0, end));
    },
    end: () => mended(cut),
  };
}

function mended(bytes: Uint8Array): Utf8Piece {
  if (isWhole(bytes)) return { bytes, isBroken: false };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { bytes: encoder.encode(text), isBroken: true };
}

/** How many bytes at the end belong to a character that goes on. */
function cutOff(bytes: Uint8Array): number {
  for (let count = 1; count <= 3 && count <= bytes.length; count += 1) {
    const code = bytes[bytes.length - count] ?? 0;
    if (code < ASCII) return 0;
    if (code >= LEAD) return count < (code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2) ? count : 0;
  }
  return 0;
}

function markedBy([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (const one of bytes) if (one >= ASCII) return false;
  return true;
}

/** A few broken places make no other encoding of it. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, bytes.length - cutOff(bytes)));
  const broken = text.split(BROKEN).length - 1;
  const whole = text.replace(/[^\u0080-\ufffc]/g, '').length;
  return broken * WHOLE_FOR_BROKEN <= whole;
}
