// A file that somebody drops on the page: recognised by its first bytes, read into tables or refused in so many words.
import { readSeparated } from './csv-read.ts';
import { MOST_FILE_MB, Refusal, type RefusalCode, type Table } from './table.ts';
import { readWorkbook } from './xlsx-read.ts';

export type TablesRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly values: Readonly<Record<string, string>>;
    };

const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

export async function readTables(bytes: Uint8Array, name: string): Promise<TablesRead> {
  try {
    return { ok: true, tables: await tablesOf(bytes, name) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, values: error.values };
  }
}

async function tablesOf(bytes: Uint8Array, name: string): Promise<Table[]> {
  if (bytes.length > MOST_FILE_MB * 1024 * 1024)
    throw new Refusal('too-large', { most: String(MOST_FILE_MB) });
  if (bytes.length === 0) throw new Refusal('empty');
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal(holds(bytes, ENCRYPTED) ? 'password' : 'old-xls');
  if (starts(0x50, 0x4b)) return readWorkbook(bytes);
  return [readSeparated(bytes, name)];
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
}
