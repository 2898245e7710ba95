// How many papers of a place a plan may switch on: known at once, so that their line has its room before they are fetched.
import { BY_CHOICE } from 'virtual:packs-by-province';

/** @returns 0 where all papers of the place take part by themselves, or there are none */
export function papersByChoice(code: string): number {
  return BY_CHOICE[code] ?? 0;
}
