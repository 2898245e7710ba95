// How Chinese signs are read, for searching by pinyin: a table that the build makes of the packs, fetched when somebody searches.
import type { SignTable } from '../../core/catalogue/spelling.ts';
import { part } from '../../parts/part.ts';

/** The table of the packs' signs. */
export async function loadSigns(): Promise<SignTable> {
  const { SIGNS, BETWEEN } = await part(() => import('virtual:packs-signs'));
  return { signs: entriesOf(SIGNS, 1), between: entriesOf(BETWEEN, 3) };
}

/** @param length how many signs stand before the pinyin */
function entriesOf(text: string, length: number): Map<string, string> {
  return new Map(
    text.split('|').map((entry) => [entry.slice(0, length), entry.slice(length)] as const),
  );
}
