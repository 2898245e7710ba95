// A file that somebody drops on the page: recognised by its first bytes, read into tables or refused in so many words.
import { readSeparated } from './csv-read.ts';
import { MOST_FILE_MB, MOST_ROWS, Refusal, type RefusalCode, type Table } from './table.ts';
import { readOldWorkbook, readWorkbook } from './xlsx-read.ts';

type TablesRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly values: Readonly<Record<string, string>>;
    };

const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const narrow = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PICTURES = [narrow('\x89PNG'), [0xff, 0xd8, 0xff], narrow('GIF8'), narrow('II*\0')];

/** @param most rows of a sheet of an XLSX workbook */
export async function readTables(
  bytes: Uint8Array,
  name: string,
  most = MOST_ROWS,
): Promise<TablesRead> {
  try {
    return { ok: true, tables: await tablesOf(bytes, name, most) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, values: error.values };
  }
}

async function tablesOf(bytes: Uint8Array, name: string, most: number): Promise<Table[]> {
  if (bytes.length > MOST_FILE_MB * 1024 * 1024)
    throw new Refusal('too-large', { most: String(MOST_FILE_MB) });
  if (bytes.length === 0) throw new Refusal('empty');
  const starts = (first: readonly number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(OLE.slice(0, 4))) return readContainer(bytes);
  if (starts(narrow('PK\x03\x04')) || starts(narrow('PK\x05\x06')))
    return readWorkbook(bytes, most);
  if (
    PICTURES.some(starts) ||
    (starts(narrow('RIFF')) && holds(bytes.subarray(8, 12), narrow('WEBP')))
  )
    throw new Refusal('a-picture');
  if (starts(narrow('BM')) && bytes.subarray(0, 14).includes(0)) throw new Refusal('a-picture');
  if (starts(narrow('%PDF')) || starts(narrow('{\\rtf'))) throw new Refusal('a-document');
  return [readSeparated(bytes, name)];
}

/** The container that locked workbooks, old workbooks and old documents share. */
async function readContainer(bytes: Uint8Array): Promise<Table[]> {
  if (holds(bytes, wide('EncryptedPackage'))) throw new Refusal('password');
  if (holds(bytes, wide('WordDocument')) || holds(bytes, wide('PowerPoint Document')))
    throw new Refusal('a-document');
  if (!holds(bytes, wide('Workbook')) && !holds(bytes, wide('Book'))) throw new Refusal('old-xls');
  return readOldWorkbook(bytes);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
}
