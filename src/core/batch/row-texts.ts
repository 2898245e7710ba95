// What rows are called, as it is written in the file: one buffer for all of a block, and texts made of it on demand.

/** The text of bytes in UTF-8. */
export type Decode = (bytes: Uint8Array) => string;

/** Ids and names one after the other in UTF-8. */
export interface RowTexts {
  bytes: Uint8Array;
  /** How much of it is filled. */
  size: number;
  /** Where the id and the name of each row end; an id begins where the name before it ends. */
  readonly idEnds: Int32Array;
  readonly nameEnds: Int32Array;
  readonly decode: Decode;
}

const BYTES_A_ROW = 64;

export function rowTexts(rows: number, decode: Decode): RowTexts {
  return {
    decode,
    bytes: new Uint8Array(rows * BYTES_A_ROW),
    size: 0,
    idEnds: new Int32Array(rows),
    nameEnds: new Int32Array(rows),
  };
}

/** Makes room for so many bytes more. */
export function reserve(texts: RowTexts, more: number): void {
  if (texts.size + more <= texts.bytes.length) return;
  const wider = new Uint8Array(Math.max(2 * texts.bytes.length, texts.size + more));
  wider.set(texts.bytes.subarray(0, texts.size));
  texts.bytes = wider;
}

export function startOf({ nameEnds }: RowTexts, at: number): number {
  return at === 0 ? 0 : (nameEnds[at - 1] ?? 0);
}

export function idAt(texts: RowTexts, at: number): string {
  return texts.decode(texts.bytes.subarray(startOf(texts, at), texts.idEnds[at]));
}

export function nameAt({ bytes, idEnds, nameEnds, decode }: RowTexts, at: number): string {
  return decode(bytes.subarray(idEnds[at], nameEnds[at]));
}
