// What must hold of a set of packs before anything is computed from them; run in tests and again on every import.
import type { Problem } from '../plan/problem.ts';
import { COUNTED, FIGURES } from '../plan/terms.ts';
import type { Pack, Vocabulary } from './pack.ts';
import { checkChains } from './chains.ts';
import { checkExamples } from './examples.ts';
import { checkLinks } from './links.ts';
import { problemAt } from './located.ts';
import { checkParts } from './parts.ts';
import { checkReferences } from './references.ts';
import { createRulebook } from './rulebook.ts';
import type { Places } from '../plan/place.ts';

const NO_PLACES: Places = new Map();

/** Every problem of the packs together, located by pack and entry; empty when they may be used. */
export function checkPacks(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places = NO_PLACES,
): Problem[] {
  const rulebook = createRulebook(shared, packs, places);
  const unique = checkUnique(shared, packs);
  const references = [
    ...packs.flatMap((pack) => checkReferences(pack, rulebook)),
    ...checkParts(rulebook),
  ];
  if (unique.length > 0 || references.length > 0) return [...unique, ...references];
  const cycles = checkChains(rulebook);
  if (cycles.length > 0) return cycles;
  return packs.flatMap((pack) => [
    ...checkDates(pack),
    ...checkLinks(pack, rulebook),
    ...checkExamples(pack, rulebook),
  ]);
}

function checkUnique(shared: Vocabulary, packs: readonly Pack[]): Problem[] {
  const seen = new Set<string>();
  const words = new Set<string>([
    ...FIGURES,
    ...COUNTED,
    'one',
    ...shared.measures.map((one) => one.id),
  ]);
  for (const { id } of [...shared.facts, ...shared.alternatives, ...shared.assumptions])
    words.add(id);
  const twice = (pack: Pack, set: Set<string>, id: string): Problem[] => {
    if (set.has(id)) return [problemAt(pack, id, 'duplicate-id', { id })];
    set.add(id);
    return [];
  };
  return packs.flatMap((pack) => [
    ...twice(pack, seen, pack.document.id),
    ...[...pack.provisions, ...pack.stated].flatMap(({ id }) => twice(pack, seen, id)),
    ...pack.provisions.flatMap(({ also }) => also.flatMap((id) => twice(pack, seen, id))),
    ...[...pack.measures, ...pack.facts, ...pack.alternatives, ...pack.assumptions].flatMap(
      ({ id }) => twice(pack, words, id),
    ),
  ]);
}

function checkDates(pack: Pack): Problem[] {
  const { id, issued, from, to, period, checked } = pack.document;
  const disordered =
    (from !== null && to !== null && from >= to) ||
    (issued !== null && to !== null && issued >= to) ||
    (issued !== null && checked !== undefined && checked < issued) ||
    (period !== undefined && period.from > period.to);
  return disordered ? [problemAt(pack, id, 'dates-disordered')] : [];
}
