// Rules for the page: first the packs of one place's chain, the rest when the browser is idle.
import { PROVINCES as GROUPS } from 'virtual:packs-by-province';
import { PROVINCES } from 'virtual:places-by-province';
import { NATION, type Places } from '../../core/plan/place.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { part } from '../../parts/part.ts';
import { createRules, packsInOrder, placesFrom, type Rules } from './rules.ts';

const SHARED = import.meta.glob<Vocabulary>('../../packs/measures.yaml', { import: 'default' });

/** True of a pack folder whose rules can speak at a place; a folder of no place is switched on by itself. */
function speaksAt(folder: string, place: string): boolean {
  return /^\d{6}$/.test(folder) && place.startsWith(folder.replace(/(00)+$/, ''));
}

/** The names of one province, or of the whole tree. */
async function loadPlaces(place: string | null): Promise<Places> {
  const load = place === null ? undefined : PROVINCES[place.slice(0, 2)];
  const { PLACES } = await part(() => (load === undefined ? import('virtual:places') : load()));
  return placesFrom(PLACES);
}

/** The packs that speak on a place's chain by themselves, each from a file of its own; all of them without a place. */
async function loadPacks(place: string | null): Promise<Pack[]> {
  const wanted = place === null ? Object.keys(GROUPS) : [NATION.slice(0, 2), place.slice(0, 2)];
  const groups = await Promise.all(
    wanted.map((group) => part(async () => GROUPS[group]?.<Pack>())),
  );
  const loaders = groups.flatMap((group) =>
    Object.entries({ ...group?.PACKS, ...(place === null ? group?.CHOSEN : {}) }),
  );
  const loads = loaders.filter(
    ([path]) => place === null || speaksAt(path.split('/')[0] ?? '', place),
  );
  const files = await Promise.all(loads.map(([, load]) => part(load)));
  return packsInOrder(files.map((file) => file.default));
}

/** @param place the chain whose packs and names are wanted, or null for all of them */
export async function loadRules(place: string | null): Promise<Rules> {
  const [[shared], places, packs] = await Promise.all([
    Promise.all(Object.values(SHARED).map(part)),
    loadPlaces(place),
    loadPacks(place),
  ]);
  if (shared === undefined) throw new Error('the shared words are missing');
  return createRules(shared, packs, places, place);
}
