// Rules for the page: first the packs of one place's chain, the rest when the browser is idle.
import { PROVINCES as GROUPS } from 'virtual:packs-by-province';
import type { Texts } from 'virtual:packs-english-by-province';
import { PROVINCES } from 'virtual:places-by-province';
import { NATION, type Places } from '../../core/plan/place.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { wordsTogether } from '../../io/pack/pack-words.ts';
import { part } from '../../parts/part.ts';
import { createRules, packsInOrder, placesFrom, rulesOfPlace, type Rules } from './rules.ts';

const SHARED = import.meta.glob<Vocabulary>('../../packs/measures.yaml', {
  import: 'default',
  query: '?computed',
});

/** What English a page wants of the packs; where it wants none, their Chinese stands for both. */
type Wanted = 'with English' | 'in Chinese';

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

async function loadEnglish(group: string, wanted: Wanted): Promise<Texts> {
  if (wanted === 'in Chinese') return {};
  const { ENGLISH } = await part(() => import('virtual:packs-english-by-province'));
  const load = ENGLISH[group];
  if (load === undefined) return {};
  return (await part(load)).ENGLISH;
}

async function loadShared(wanted: Wanted): Promise<Vocabulary> {
  const [[shared], texts] = await Promise.all([
    Promise.all(Object.values(SHARED).map(part)),
    loadEnglish('measures', wanted),
  ]);
  if (shared === undefined) throw new Error('the shared words are missing');
  return wordsTogether(shared, texts['measures.yaml'] ?? null);
}

/** The packs of a group that speak on a place's chain by themselves, each from a file of its own, without what comes to no number. */
async function loadGroup(group: string, place: string, wanted: Wanted): Promise<Pack[]> {
  const load = GROUPS[group];
  if (load === undefined) return [];
  const [{ PACKS }, texts] = await Promise.all([
    part(() => load<Pack>()),
    loadEnglish(group, wanted),
  ]);
  const files = Object.entries(PACKS).filter(([file]) => speaksAt(file.split('/')[0] ?? '', place));
  return Promise.all(
    files.map(async ([file, loadPack]) =>
      wordsTogether((await part(loadPack)).default, texts[file] ?? null),
    ),
  );
}

/** @param place the chain whose packs and names are wanted, or null for all of them */
export async function loadRules(place: string | null, wanted: Wanted): Promise<Rules> {
  if (place === null) return loadAllRules(wanted);
  const groups = [NATION.slice(0, 2), place.slice(0, 2)];
  const [shared, places, packs] = await Promise.all([
    loadShared(wanted),
    loadPlaces(place),
    Promise.all(groups.map((group) => loadGroup(group, place, wanted))),
  ]);
  return rulesOfPlace(place, shared, packsInOrder(packs.flat()), places);
}

/** All packs come in one file: some hundred at a time are cut off now and then, and then none of them can be had. */
async function loadAllRules(wanted: Wanted): Promise<Rules> {
  const [shared, places, { everyPack }, { checkPacksAndPlans }] = await Promise.all([
    loadShared(wanted),
    loadPlaces(null),
    part(() => import('virtual:packs-all')),
    part(() => import('../../core/assessment/check-packs.ts')),
  ]);
  return createRules(shared, packsInOrder(everyPack<Pack>()), places, checkPacksAndPlans);
}
