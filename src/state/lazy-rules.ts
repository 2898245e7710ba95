// Rules for the page: first the packs of one place's chain, the rest when the browser is idle.
import { createRules, packsInOrder, type Rules } from './rules.ts';

const PACKS = import.meta.glob<unknown>('../packs/*/*.yaml', { import: 'default' });
const SHARED = import.meta.glob<unknown>('../packs/measures.yaml', { import: 'default' });

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

/** True of a pack folder whose rules can speak at a place, or that a plan switches on by itself. */
function speaksAt(folder: string, place: string): boolean {
  const stem = folder.replace(/(00)+$/, '');
  return !/^\d{6}$/.test(folder) || place.startsWith(stem);
}

/** @param place the chain whose packs are wanted, or null for all packs */
export async function loadRules(place: string | null): Promise<Rules> {
  const wanted = Object.entries(PACKS).filter(
    ([path]) => place === null || speaksAt(folderOf(path), place),
  );
  const [shared] = await Promise.all(Object.values(SHARED).map((load) => load()));
  const files = await Promise.all(
    wanted.map(async ([path, load]) => [path, await load()] as const),
  );
  return createRules(shared, packsInOrder(files));
}
