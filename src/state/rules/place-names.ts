// The names of places in pinyin, as English writes them: fetched where English is spoken.
import { part } from '../../parts/part.ts';

/** By code. */
export async function loadPlaceNames(): Promise<Readonly<Record<string, string>>> {
  const { PLACE_NAMES } = await part(() => import('virtual:place-names'));
  const named = PLACE_NAMES.split('|').map((one) => [one.slice(0, 6), one.slice(6)] as const);
  return Object.fromEntries(named);
}
