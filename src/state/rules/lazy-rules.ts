// Rules for the page: first the packs of one place's chain, the rest when the browser is idle.
import { PROVINCES } from 'virtual:places-by-province';
import type { Places } from '../../core/plan/place.ts';
import { createRules, packsInOrder, placesFrom, type Rules } from './rules.ts';

const PACKS = import.meta.glob<unknown>('../../packs/*/*.yaml', { import: 'default' });
const SHARED = import.meta.glob<unknown>('../../packs/measures.yaml', { import: 'default' });

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

/** True of a pack folder whose rules can speak at a place; a folder of no place is switched on by itself. */
function speaksAt(folder: string, place: string): boolean {
  return /^\d{6}$/.test(folder) && place.startsWith(folder.replace(/(00)+$/, ''));
}

/** The names of one province, or of the whole tree. */
async function loadPlaces(place: string | null): Promise<Places> {
  const load = place === null ? undefined : PROVINCES[place.slice(0, 2)];
  const { PLACES } = await (load === undefined ? import('virtual:places') : load());
  return placesFrom(PLACES);
}

/** @param place the chain whose packs and names are wanted, or null for all of them */
export async function loadRules(place: string | null): Promise<Rules> {
  const wanted = Object.entries(PACKS).filter(
    ([path]) => place === null || speaksAt(folderOf(path), place),
  );
  const [[shared], places, files] = await Promise.all([
    Promise.all(Object.values(SHARED).map((load) => load())),
    loadPlaces(place),
    Promise.all(wanted.map(async ([path, load]) => [path, await load()] as const)),
  ]);
  return createRules(shared, packsInOrder(files), places);
}
