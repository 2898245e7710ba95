// The search of the rulebook: its index is made in slices the first time somebody searches, and kept for these rules.
import { indexInSteps, type SearchIndex } from '../../core/catalogue/search-index.ts';
import { search, type Results } from '../../core/catalogue/search.ts';
import { searchEntries } from '../../core/catalogue/search-entries.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { inSlices } from '../assessed/in-slices.ts';
import { loadOtherNames } from '../rules/place-search.ts';
import { withCustomary } from './customary-names.ts';
import { loadSigns } from './signs.ts';

/** Finds what was typed. */
type RuleSearch = (typed: string) => Results;

const MOST = 60;
const made = new WeakMap<Rulebook, Promise<RuleSearch>>();

/** The search over a rulebook, the same one for the same rulebook. */
export function loadRuleSearch(rulebook: Rulebook): Promise<RuleSearch> {
  const known = made.get(rulebook) ?? makeSearch(rulebook);
  made.set(rulebook, known);
  known.catch(() => made.delete(rulebook));
  return known;
}

async function makeSearch(rulebook: Rulebook): Promise<RuleSearch> {
  const [signs, otherNames] = await Promise.all([loadSigns(), loadOtherNames(rulebook.places)]);
  const index = await new Promise<SearchIndex>((done) => {
    inSlices(indexInSteps(searchEntries(rulebook, withCustomary(otherNames)), signs), done);
  });
  return (typed) => search(index, typed, MOST);
}
