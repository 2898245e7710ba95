// All rules that ship with the app, at once: for the headless run, the tests and the benchmarks.
import { PLACES } from 'virtual:places';
import type { Places } from '../../core/plan/place.ts';
import { checkPacksAndPlans } from '../../core/assessment/check-packs.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { createRules, packsInOrder, placesFrom, type Rules } from './rules.ts';

const PACKS = import.meta.glob<Pack>('../../packs/*/*.yaml', { eager: true, import: 'default' });
const SHARED = import.meta.glob<Vocabulary>('../../packs/measures.yaml', {
  eager: true,
  import: 'default',
});

/** Code to name, for every place of the national code tree. */
export function builtinPlaces(): Places {
  return placesFrom(PLACES);
}

export function builtinVocabulary(): Vocabulary {
  const [shared] = Object.values(SHARED);
  if (shared === undefined) throw new Error('the shared words are missing');
  return shared;
}

export function builtinPacks(): Pack[] {
  return packsInOrder(Object.values(PACKS));
}

export function builtinRules(): Rules {
  return createRules(builtinVocabulary(), builtinPacks(), builtinPlaces(), checkPacksAndPlans);
}
