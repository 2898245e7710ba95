// All rules that ship with the app, at once: for the headless run, the tests and the benchmarks.
import { PLACES } from 'virtual:places';
import type { Places } from '../../core/plan/place.ts';
import type { Pack, Vocabulary } from '../../core/rulebook/pack.ts';
import { readVocabulary } from '../../io/pack/pack-file.ts';
import { createRules, must, packsInOrder, placesFrom, type Rules } from './rules.ts';

const PACKS = import.meta.glob<unknown>('../../packs/*/*.yaml', { eager: true, import: 'default' });
const SHARED = import.meta.glob<unknown>('../../packs/measures.yaml', {
  eager: true,
  import: 'default',
});

/** Code to name, for every place of the national code tree. */
export function builtinPlaces(): Places {
  return placesFrom(PLACES);
}

export function builtinVocabulary(): Vocabulary {
  return must(readVocabulary(Object.values(SHARED)[0]), 'measures.yaml');
}

export function builtinPacks(): Pack[] {
  return packsInOrder(Object.entries(PACKS));
}

export function builtinRules(): Rules {
  return createRules(Object.values(SHARED)[0], builtinPacks(), builtinPlaces());
}
