// An entry of a paper under another id: every place of the paper that names it follows.
import type { EntryList } from './fresh-entries.ts';
import { isTable, tablesAt, textAt, withValue, type Table } from './pack-data.ts';

/** Where entries of each list are named: keys whose texts are ids, and keys whose tables have ids as keys. */
const NAMED_BY: Readonly<Record<EntryList, readonly string[]>> = {
  provisions: ['overrides', 'beside'],
  stated: [],
  measures: ['measure', 'base', 'counts', 'parts'],
  facts: ['base'],
  alternatives: ['group'],
  assumptions: ['uplift', 'assumption', 'share'],
};
const KEYED_BY: Readonly<Record<EntryList, readonly string[]>> = {
  provisions: [],
  stated: [],
  measures: ['given', 'existing'],
  facts: ['given', 'when', 'facts'],
  alternatives: ['choices'],
  assumptions: ['given', 'assumptions'],
};
/** Words of people, in which an id is only a word. */
const WORDS = new Set(['statement', 'label', 'title', 'question', 'reading', 'section']);

/** The list of the paper in which another entry has the id already; null where none has. */
export function holderOf(document: Table, id: string, but: Table): string | null {
  const lists = Object.entries(document).filter(([, list]) => Array.isArray(list));
  const found = lists.find(([list]) =>
    tablesAt(document, [list]).some((one) => one !== but && textAt(one, ['id']) === id),
  );
  return found?.[0] ?? null;
}

/** Entries that stand at their places under other ids: what a step back or forward of a renaming leads to. */
export function renamesBetween(
  before: Table,
  after: Table,
): (readonly [was: string, id: string])[] {
  return Object.keys(NAMED_BY).flatMap((list) => {
    const [were, are] = [before, after].map((one) =>
      tablesAt(one, [list]).map((entry) => textAt(entry, ['id'])),
    ) as [string[], string[]];
    if (were.length !== are.length) return [];
    return were.flatMap((was, at) => {
      const id = are[at] ?? '';
      return was === id || are.includes(was) || were.includes(id) ? [] : [[was, id] as const];
    });
  });
}

/**
 * @param at the place of the entry in its list
 * @param id that nothing else in the paper has
 */
export function renamed(document: Table, list: EntryList, at: number, id: string): Table {
  const was = textAt(document, [list, at, 'id']);
  const named = withValue(document, [list, at, 'id'], id);
  if (was === '' || id === '') return named;
  const follow = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => follow(one, key));
    if (isTable(value)) return inTable(value, key);
    if (typeof value !== 'string' || !NAMED_BY[list].includes(key)) return value;
    return value.replace(/^(existing:)?(.*)$/, (all, existing: string | undefined, name: string) =>
      name === was ? `${existing ?? ''}${id}` : all,
    );
  };
  const inTable = (table: Table, key: string): Table =>
    Object.fromEntries(
      Object.entries(table).map(([inner, value]) => [
        inner === was && KEYED_BY[list].includes(key) ? id : inner,
        WORDS.has(inner) ? value : follow(value, inner),
      ]),
    );
  return inTable(named, '');
}
