// How long the rulebook's search takes for each key typed, over as many entries as a rulebook of 5,000 provisions has.
import { indexInSteps, type SearchIndex } from '../src/core/catalogue/search-index.ts';
import { search } from '../src/core/catalogue/search.ts';
import { searchEntries } from '../src/core/catalogue/search-entries.ts';
import { loadSigns } from '../src/state/rulebook/signs.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { inTurn, say } from './measured.ts';

const PROVISIONS = 5000;
const MOST = 60;
const TYPED = {
  chinese: '社区工作者',
  pinyin: 'shequgongzuozhe',
  initials: 'sqgzz',
  english: 'health centre street',
  section: '揭府〔2007〕55号 四（一）',
  nothing: 'xyzxyzxyz',
};

/** Fetched while this program is read: nothing more can be afterwards. */
const signs = await loadSigns();

/** Every beginning of what is typed is searched for, as the page does. */
export async function main(): Promise<number> {
  const { rulebook } = builtinRules();
  const entries = searchEntries(rulebook);
  const times = Math.ceil(PROVISIONS / rulebook.rules.length);
  const many = Array.from({ length: times }, () => entries).flat();
  let index: SearchIndex = { entries: [] };
  const lines = await inTurn([
    {
      name: 'search-index',
      count: many.length,
      run: () => {
        index = indexed(indexInSteps(many, signs));
      },
    },
    ...Object.entries(TYPED).map(([name, typed]) => ({
      name: `search-${name}`,
      count: typed.length,
      run: () => {
        for (let key = 1; key <= typed.length; key += 1) search(index, typed.slice(0, key), MOST);
      },
    })),
  ]);
  for (const line of lines)
    say({ ...line, entries: many.length, provisions: times * rulebook.rules.length });
  return 0;
}

function indexed(steps: Generator<void, SearchIndex>): SearchIndex {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
