// One entry of a paper read by itself, so that a sentence can be worded and tried while others are still half written.
import type { Pack, Provision } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { readPack } from '../../io/pack/pack-file.ts';
import { blankPaper, type EntryList } from './fresh-entries.ts';
import { tablesAt, type Table } from './pack-data.ts';

const WORDS = { zh: '—', en: '—' };
const blank = blankPaper('any', null);
const ANY = {
  ...blank,
  document: { ...(blank['document'] as Table), title: WORDS, issuer: WORDS },
};
const NO_EXAMPLE = [{ given: {}, expect: {} }];

function readAlone(list: EntryList, entry: Table): Pack | null {
  const read = readPack({ ...ANY, [list]: [entry] });
  return read.ok ? read.value : null;
}

const provisions = new WeakMap<Table, Provision | null>();

/** The provision that an entry says, whether or not it has its words and examples yet; null where it cannot be read. */
export function readProvision(entry: Table): Provision | null {
  const known = provisions.get(entry);
  if (known !== undefined) return known;
  const spare = { section: '—', statement: WORDS, examples: NO_EXAMPLE };
  const whole = { ...entry, ...spare };
  const read = readAlone('provisions', whole)?.provisions[0] ?? null;
  provisions.set(entry, read);
  return read;
}

/** The words of the land with those that the paper brings, as far as these can be read. */
export function wordsWith(document: Table, rulebook: Rulebook): Rulebook {
  const own = <T>(list: EntryList, of: (pack: Pack) => readonly T[]) =>
    tablesAt(document, [list]).flatMap((entry) => {
      const read = readAlone(list, entry);
      return read === null ? [] : of(read);
    });
  return {
    ...rulebook,
    measures: joined(
      rulebook.measures,
      own('measures', ({ measures }) => measures),
    ),
    facts: joined(
      rulebook.facts,
      own('facts', ({ facts }) => facts),
    ),
    alternatives: joined(
      rulebook.alternatives,
      own('alternatives', (pack) => pack.alternatives),
    ),
    assumptions: joined(
      rulebook.assumptions,
      own('assumptions', (pack) => pack.assumptions),
    ),
  };
}

function joined<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  own: readonly T[],
): ReadonlyMap<string, T> {
  return own.length === 0
    ? known
    : new Map([...known, ...own.map((one) => [one.id, one] as const)]);
}
