// Rules for the page: first the packs of one place's chain, the rest when the browser is idle.
import { ENGLISH, PROVINCES as GROUPS, STATED, type Texts } from 'virtual:packs-by-province';
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
  const load = ENGLISH[group];
  if (wanted === 'in Chinese' || load === undefined) return {};
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

const NOTHING_STATED: Readonly<Record<string, Pack['stated']>> = {};

/** What comes to no number is fetched with all rules alone. */
async function loadStated(group: string): Promise<typeof NOTHING_STATED> {
  const load = STATED[group];
  return load === undefined ? NOTHING_STATED : (await part(() => load<Pack['stated']>())).STATED;
}

/** The packs of a group that speak on a place's chain by themselves, each from a file of its own; all of them without a place. */
async function loadGroup(group: string, place: string | null, wanted: Wanted): Promise<Pack[]> {
  const load = GROUPS[group];
  if (load === undefined) return [];
  const [{ PACKS, CHOSEN }, texts, stated] = await Promise.all([
    part(() => load<Pack>()),
    loadEnglish(group, wanted),
    place === null ? loadStated(group) : NOTHING_STATED,
  ]);
  const loaders = Object.entries({ ...PACKS, ...(place === null ? CHOSEN : {}) });
  const files = loaders.filter(
    ([file]) => place === null || speaksAt(file.split('/')[0] ?? '', place),
  );
  return Promise.all(
    files.map(async ([file, loadPack]) => {
      const pack = wordsTogether((await part(loadPack)).default, texts[file] ?? null);
      return { ...pack, stated: stated[file] ?? [] };
    }),
  );
}

/** @param place the chain whose packs and names are wanted, or null for all of them */
export async function loadRules(place: string | null, wanted: Wanted): Promise<Rules> {
  const groups = place === null ? Object.keys(GROUPS) : [NATION.slice(0, 2), place.slice(0, 2)];
  const [shared, places, packs] = await Promise.all([
    loadShared(wanted),
    loadPlaces(place),
    Promise.all(groups.map((group) => loadGroup(group, place, wanted))),
  ]);
  const inOrder = packsInOrder(packs.flat());
  if (place !== null) return rulesOfPlace(place, shared, inOrder, places);
  const { checkPacksAndPlans } = await part(() => import('../../core/assessment/check-packs.ts'));
  return createRules(shared, inOrder, places, checkPacksAndPlans);
}
