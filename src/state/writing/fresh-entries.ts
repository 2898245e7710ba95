// What a new paper, a new sentence and a new measure begin as: as little as the format lets stand, and ids that nothing else has.
import { FORMAT } from './pack-format.ts';
import {
  isTable,
  listAt,
  tablesAt,
  textAt,
  textsAt,
  withoutEntry,
  withValue,
  type Table,
} from './pack-data.ts';

const NO_WORDS = { zh: '', en: '' };
const LISTS = ['provisions', 'stated', 'measures', 'facts', 'alternatives', 'assumptions'] as const;
/** A list of entries of a pack. */
export type EntryList = (typeof LISTS)[number];

/** @param place the place whose paper it is; null for one that speaks wherever a plan switches it on */
export function blankPaper(id: string, place: string | null): Table {
  return {
    ...FORMAT,
    document: {
      ...{ id, jurisdiction: place, number: null, title: NO_WORDS, issuer: NO_WORDS },
      ...{ issued: null, from: null, evidence: 'user' },
    },
    provisions: [],
    measures: [],
    stated: [],
  };
}

/** Every id that the paper has given to something. */
export function idsOf(document: Table): ReadonlySet<string> {
  const entries = [...LISTS, 'examples'].flatMap((list) => listAt(document, [list]));
  return new Set(entries.map((one) => (isTable(one) ? textAt(one, ['id']) : '')));
}

/** The stem with the first number that is free. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}

const STEMS: Readonly<Record<EntryList, string>> = {
  provisions: '',
  stated: '-stated',
  measures: '-measure',
  facts: '-fact',
  alternatives: '-choice',
  assumptions: '-assumption',
};

const BEGINNINGS: Readonly<Record<EntryList, (id: string) => Table>> = {
  provisions: () => ({
    ...{ section: '', statement: NO_WORDS, measure: '', least: '', force: 'mandatory' },
    examples: [],
  }),
  stated: () => ({ section: '', statement: NO_WORDS }),
  measures: () => ({
    ...{ label: NO_WORDS, unit: 'm2', whole: false, group: 'facilities', scope: 'community' },
  }),
  facts: () => ({ label: NO_WORDS, unit: 'person', whole: true }),
  alternatives: (id) => ({
    label: NO_WORDS,
    default: `${id}-a`,
    choices: ['a', 'b'].map((one) => ({ id: `${id}-${one}`, label: NO_WORDS })),
  }),
  assumptions: () => ({ label: NO_WORDS, default: null }),
};

/** A new entry of a list; its id begins with the paper's, so that it is nobody else's. */
export function freshEntry(document: Table, list: EntryList): Table {
  const stem = `${textAt(document, ['document', 'id']) || 'own'}${STEMS[list]}`;
  const id = freeId(stem, idsOf(document));
  return { id, ...BEGINNINGS[list](id) };
}

/** The same entry once more, under an id of its own; sentences that differ only in a figure must name each other. */
export function copiedEntry(document: Table, entry: Table): Table {
  const stem = textAt(entry, ['id']).replace(/-\d+$/, '');
  return { ...entry, id: freeId(stem, idsOf(document)) };
}

/** The paper without an entry of a list; other sentences no longer name it. */
export function withoutEntryOf(document: Table, list: EntryList, at: number): Table {
  const id = textAt(document, [list, at, 'id']);
  const left = withoutEntry(document, [list], at);
  if (list !== 'provisions') return left;
  const provisions = tablesAt(left, ['provisions']).map((one) =>
    (['beside', 'overrides'] as const).reduce((entry, key) => {
      const ids = textsAt(entry, [key]);
      if (!ids.includes(id)) return entry;
      const others = ids.filter((other) => other !== id);
      return withValue(entry, [key], others.length === 0 ? undefined : others);
    }, one),
  );
  return { ...left, provisions };
}
