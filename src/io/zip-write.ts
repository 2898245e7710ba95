// Packs named texts into a ZIP file, each compressed while the next part of it is still being written.

/** A file of the archive: its path, and its text piece by piece. */
export interface Entry {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

interface Packed {
  readonly path: Uint8Array;
  readonly bytes: Uint8Array;
  readonly sum: number;
  readonly size: number;
}

export async function zipped(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed[] = [];
  for (const entry of entries) packed.push(await pack(entry));
  const heads = packed.map((one) => header(one, 0x04034b50, [20]));
  const offsets: number[] = [];
  let offset = 0;
  packed.forEach(({ bytes }, index) => {
    offsets.push(offset);
    offset += (heads[index]?.length ?? 0) + bytes.length;
  });
  const directory = packed.map((one, index) => directoryEntry(one, offsets[index] ?? 0));
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const parts = [
    ...packed.flatMap(({ bytes }, index) => [heads[index] ?? new Uint8Array(), bytes]),
    ...directory,
    ending(packed.length, size, offset),
  ];
  return joined(parts);
}

async function pack({ path, pieces }: Entry): Promise<Packed> {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const compressed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let sum = 0xffffffff;
  let size = 0;
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    sum = checked(sum, bytes);
    size += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  const bytes = new Uint8Array(await compressed);
  return { path: encoder.encode(path), bytes, sum: (sum ^ 0xffffffff) >>> 0, size };
}

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** CRC-32, carried on from piece to piece. */
function checked(sum: number, bytes: Uint8Array): number {
  let value = sum;
  const { length } = bytes;
  for (let at = 0; at < length; at += 1)
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return value;
}

const METHOD_DEFLATE = 8;
const NAMES_IN_UTF8 = 0x800;
/** 1 January 1980: the same plan makes the same file. */
const DATE = 0x21;

function header({ path, bytes, sum, size }: Packed, signature: number, versions: number[]) {
  const fields: [number, 2 | 4][] = [
    [signature, 4],
    ...versions.map((version): [number, 2] => [version, 2]),
    [NAMES_IN_UTF8, 2],
    [METHOD_DEFLATE, 2],
    [0, 2],
    [DATE, 2],
    [sum, 4],
    [bytes.length, 4],
    [size, 4],
    [path.length, 2],
    [0, 2],
  ];
  return joined(signature === 0x04034b50 ? [written(fields), path] : [written(fields)]);
}

function directoryEntry(one: Packed, offset: number): Uint8Array {
  const rest = written([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ]);
  return joined([header(one, 0x02014b50, [20, 20]), rest, one.path]);
}

function ending(count: number, size: number, offset: number): Uint8Array {
  return written([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
}

/** Numbers as the format wants them: least byte first. */
function written(fields: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
