// What must hold of a set of packs before anything is computed from them; run in tests and again on every import.
import type { Problem } from '../plan/problem.ts';
import { COUNTED, FIGURES } from '../plan/terms.ts';
import { decimal } from '../quantity/decimal.ts';
import type { Pack, Vocabulary } from './pack.ts';
import { checkChains } from './chains.ts';
import { canonicalJson } from './content-hash.ts';
import { checkExamples } from './examples.ts';
import { checkLinks } from './links.ts';
import { problemAt } from './located.ts';
import { checkParts } from './parts.ts';
import { checkReferences } from './references.ts';
import { createRulebook } from './rulebook.ts';
import type { Places } from '../plan/place.ts';

const NO_PLACES: Places = new Map();

/**
 * Every problem of the packs together, located by pack and entry; empty when they may be used.
 * @param fresh those of them that were not checked before: what a pack says by itself is looked at in these alone
 */
export function checkPacks(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places = NO_PLACES,
  fresh: readonly Pack[] = packs,
): Problem[] {
  const rulebook = createRulebook(shared, packs, places);
  const unique = checkUnique(shared, packs);
  const references = [
    ...fresh.flatMap((pack) => checkReferences(pack, rulebook)),
    ...checkParts(rulebook),
  ];
  if (unique.length > 0 || references.length > 0) return [...unique, ...references];
  const cycles = checkChains(rulebook);
  if (cycles.length > 0) return cycles;
  return fresh.flatMap((pack) => [
    ...checkDates(pack),
    ...checkRanges(pack),
    ...checkLinks(pack, rulebook),
    ...checkExamples(pack, rulebook),
  ]);
}

/** Where a word of the vocabulary was defined first; figures of a plan are defined by nobody. */
interface Defined {
  readonly by: Pack | Vocabulary | null;
  readonly entry: object | null;
}

function checkUnique(shared: Vocabulary, packs: readonly Pack[]): Problem[] {
  const seen = new Set<string>();
  const words = new Map<string, Defined>(
    [...FIGURES, ...COUNTED, 'one'].map((id) => [id, { by: null, entry: null }]),
  );
  for (const entry of wordsOf(shared)) words.set(entry.id, { by: shared, entry });
  const twice = (pack: Pack, id: string): Problem[] => {
    if (seen.has(id)) return [problemAt(pack, id, 'duplicate-id', { id })];
    seen.add(id);
    return [];
  };
  return packs.flatMap((pack) => [
    ...twice(pack, pack.document.id),
    ...[...pack.provisions, ...pack.stated, ...(pack.examples ?? [])].flatMap(({ id }) =>
      twice(pack, id),
    ),
    ...pack.provisions.flatMap(({ also }) => also.flatMap((id) => twice(pack, id))),
    ...wordsOf(pack).flatMap((entry) => checkWord(pack, entry, words)),
  ]);
}

const wordsOf = ({ measures, facts, alternatives, assumptions }: Pack | Vocabulary) => [
  ...measures,
  ...facts,
  ...alternatives,
  ...assumptions,
];

/** A word may be defined by several packs where all say the very same of it: then it is one word. */
function checkWord(
  pack: Pack,
  entry: { readonly id: string },
  words: Map<string, Defined>,
): Problem[] {
  const { id } = entry;
  const before = words.get(id);
  if (before === undefined) {
    words.set(id, { by: pack, entry });
    return [];
  }
  if (before.entry === null || before.by === pack)
    return [problemAt(pack, id, 'duplicate-id', { id })];
  if (canonicalJson(before.entry) === canonicalJson(entry)) return [];
  return [problemAt(pack, id, 'defined-otherwise', { id })];
}

function checkDates(pack: Pack): Problem[] {
  const { id, issued, from, to, period, checked } = pack.document;
  const disordered = {
    to: to !== null && [from, issued].some((one) => one !== null && one >= to),
    checked: issued !== null && checked !== undefined && checked < issued,
    period: period !== undefined && period.from > period.to,
  };
  return Object.entries(disordered).flatMap(([expected, isSo]) =>
    isSo ? [problemAt(pack, `${id}.${expected}`, 'dates-disordered', { expected })] : [],
  );
}

/** A range that ends before it begins holds nothing: its provision would never speak. */
function checkRanges(pack: Pack): Problem[] {
  return pack.provisions.flatMap(({ id: provision, when }) =>
    Object.entries(when.figures).flatMap(([id, { from, below }]) =>
      from === undefined || below === undefined || decimal(from).lt(decimal(below))
        ? []
        : [problemAt(pack, provision, 'range-disordered', { id })],
    ),
  );
}
