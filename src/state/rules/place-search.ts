// Finding a place by Chinese, pinyin, initials or code. The pinyin index is fetched when somebody searches.
import { part } from '../../parts/part.ts';
import { placeChain, NATION, type Places } from '../../core/plan/place.ts';

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

export type PlaceSearch = (query: string) => readonly string[];

const MOST = 40;

/** The index as text, fetched once. */
export async function fetchPlaceIndex(): Promise<string> {
  const { PLACE_SEARCH } = await part(() => import('virtual:place-search'));
  return PLACE_SEARCH;
}

/**
 * Loads the index and answers a search over it: codes, best first.
 * @param speaks whether a paper is held for a place; of equal matches those come first
 */
export async function loadPlaceSearch(
  places: Places,
  speaks: (code: string) => boolean,
): Promise<PlaceSearch> {
  const entries = (await fetchPlaceIndex()).split('|').map((line): Entry => {
    const [code = '', pinyin = '', initials = ''] = line.split(' ');
    return { code, name: places.get(code) ?? '', pinyin, initials };
  });
  return (query) => {
    const wanted = query
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/[\s'’]/g, '');
    if (wanted === '') return [];
    return entries
      .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank > 0)
      .map((one) => ({ ...one, held: Number(speaks(one.entry.code)) }))
      .sort(
        (a, b) => b.rank - a.rank || b.held - a.held || a.entry.code.localeCompare(b.entry.code),
      )
      .slice(0, MOST)
      .map(({ entry }) => entry.code);
  };
}

function rankOf({ code, name, pinyin, initials }: Entry, wanted: string): number {
  if (code === wanted || name === wanted) return 9;
  if (/^\d+$/.test(wanted)) return code.startsWith(wanted) ? 8 : 0;
  if (name.startsWith(wanted)) return 8;
  if (pinyin === wanted || initials === wanted) return 7;
  if (pinyin.startsWith(wanted)) return 6;
  if (initials.startsWith(wanted)) return 5;
  if (name.includes(wanted)) return 4;
  return wanted.length > 2 && pinyin.includes(wanted) ? 2 : 0;
}

/** A place with all it lies in, widest last. */
export function placeTitle(code: string, places: Places): string {
  return placeChain(code, places)
    .filter((one) => one !== NATION)
    .map((one) => places.get(one) ?? one)
    .join(' · ');
}
