// Which figures count whole things, and in what the others are kept.
import type { Rulebook } from '../rulebook/rulebook.ts';
import { MILLIONTHS } from './compiled.ts';

const WHOLE: ReadonlySet<string> = new Set(['households', 'population', 'communities', 'streets']);
const AREAS: ReadonlySet<string> = new Set(['siteArea', 'floorArea']);

/** True of a figure of a place that counts whole things. */
export function isWholeFact(id: string, { facts }: Pick<Rulebook, 'facts'>): boolean {
  return WHOLE.has(id) || (!AREAS.has(id) && facts.get(id)?.whole === true);
}

/** What a column of the fact is divided by. */
export function factScale(id: string, rulebook: Pick<Rulebook, 'facts'>): number {
  return isWholeFact(id, rulebook) ? 1 : MILLIONTHS;
}
