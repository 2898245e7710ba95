// The index that a search for a place goes through: fetched when somebody comes to search.
import { part } from '../../parts/part.ts';

/** The index as text, fetched once. */
export async function fetchPlaceIndex(): Promise<string> {
  const { PLACE_SEARCH } = await part(() => import('virtual:place-search'));
  return PLACE_SEARCH;
}
