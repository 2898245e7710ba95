// Looks through a zipped workbook before it is unpacked in earnest: how much it holds really, not how much it claims.
import { odsScan } from './ods-scan.ts';
import { sheetScan } from './sheet-scan.ts';
import { MOST_ROWS, MOST_UNPACKED_MB, Refusal } from './table.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const MEGABYTE = 1024 * 1024;

/** How much is read: megabytes that the parts may come to when they are unpacked, and rows of a sheet. */
interface Most {
  readonly megabytes?: number;
  readonly rows?: number;
}

/** Names of the parts; throws a refusal for what is broken, abnormally large or too long. */
export async function checkZip(
  bytes: Uint8Array,
  { megabytes: most = MOST_UNPACKED_MB, rows = MOST_ROWS }: Most = {},
): Promise<string[]> {
  const entries = entriesOf(bytes);
  let total = 0;
  for (const entry of entries) {
    const scan = scanOf(entry.name, rows);
    for await (const chunk of unpacked(bytes, entry)) {
      total += chunk.length;
      if (total > most * MEGABYTE) throw new Refusal('zip-bomb', { most: String(most) });
      scan?.(chunk);
    }
  }
  return entries.map(({ name }) => name);
}

function scanOf(name: string, rows: number): ((chunk: Uint8Array) => void) | null {
  if (name === 'content.xml') return odsScan();
  return /^xl[\\/]worksheets[\\/][^\\/]+\.xml$/i.test(name) ? sheetScan(rows) : null;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
    if (end < 0) throw new Refusal('broken');
    const count = view.getUint16(end + 10, true);
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw new Refusal('broken');
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const method = view.getUint16(at + 10, true);
      entries.push({ name, method, start, size: view.getUint32(at + 20, true) });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    throw new Refusal('broken');
  }
}

async function* unpacked(bytes: Uint8Array, entry: Entry): AsyncGenerator<Uint8Array> {
  const packed = bytes.slice(entry.start, entry.start + entry.size);
  if (entry.method === 0) return yield packed;
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('broken');
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
