// What must hold of a set of packs before anything is computed from them; run in tests and again on every import.
import type { Problem } from '../plan/problem.ts';
import { COUNTED, FIGURES } from '../plan/terms.ts';
import type { Pack, Provision, Vocabulary } from './pack.ts';
import { checkChains } from './chains.ts';
import { checkExamples } from './examples.ts';
import { checkLinks } from './links.ts';
import { problemAt } from './located.ts';
import { basesOf, createRulebook, type Rulebook } from './rulebook.ts';
import { NATION, type Places } from '../plan/place.ts';

const NO_PLACES: Places = new Map();

/** Every problem of the packs together, located by pack and entry; empty when they may be used. */
export function checkPacks(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places = NO_PLACES,
): Problem[] {
  const rulebook = createRulebook(shared, packs, places);
  const unique = checkUnique(shared, packs);
  const references = packs.flatMap((pack) => checkReferences(pack, rulebook));
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

function checkReferences(pack: Pack, rulebook: Rulebook): Problem[] {
  const facts = new Set<string>(['one', ...FIGURES, ...COUNTED, ...rulebook.facts.keys()]);
  const ids = new Set(rulebook.rules.map(({ provision }) => provision.id));
  const isPlace = (code: string) =>
    rulebook.places.size === 0 || code === NATION || rulebook.places.has(code);
  const { jurisdiction } = pack.document;
  const known = (base: string) =>
    base.startsWith('existing:')
      ? rulebook.measures.has(base.slice(9))
      : facts.has(base) || rulebook.measures.has(base);
  const unknown = (entry: string, id: string) => [
    problemAt(pack, entry, 'unknown-reference', { id }),
  ];
  const ofProvision = (provision: Provision): Problem[] => {
    const { id, measure, alternative, uplift } = provision;
    const choices = alternative && rulebook.alternatives.get(alternative.group)?.choices;
    return [
      ...(rulebook.measures.has(measure) ? [] : unknown(id, measure)),
      ...basesOf(provision).flatMap((base) => (known(base) ? [] : unknown(id, base))),
      ...(typeof provision.base === 'string' ? [] : provision.base).flatMap((base) =>
        !known(base) || (facts.has(base) && base !== 'one')
          ? []
          : [problemAt(pack, id, 'sum-of-facts-only', { id: base })],
      ),
      ...Object.keys(provision.when.figures).flatMap((fact) =>
        fact !== 'one' && facts.has(fact) ? [] : unknown(id, fact),
      ),
      ...[...(provision.when.places ?? []), ...(provision.when.placesExcept ?? [])].flatMap(
        (code) => (isPlace(code) ? [] : [problemAt(pack, id, 'unknown-place', { code })]),
      ),
      ...[...provision.overrides, ...provision.beside].flatMap((other) =>
        ids.has(other) ? [] : unknown(id, other),
      ),
      ...(alternative === undefined || choices?.some((one) => one.id === alternative.choice)
        ? []
        : unknown(id, `${alternative.group}: ${alternative.choice}`)),
      ...(uplift === undefined || rulebook.assumptions.has(uplift) ? [] : unknown(id, uplift)),
      ...(provision.least === undefined && provision.most === undefined
        ? [problemAt(pack, id, 'no-bound')]
        : []),
    ];
  };
  return [
    ...(jurisdiction === null || isPlace(jurisdiction)
      ? []
      : [problemAt(pack, 'document', 'unknown-place', { code: jurisdiction })]),
    ...pack.provisions.flatMap(ofProvision),
    ...pack.measures.flatMap(({ id, counts }) =>
      (counts ?? []).flatMap((one) => (rulebook.measures.has(one) ? [] : unknown(id, one))),
    ),
    ...pack.alternatives.flatMap((group) =>
      group.choices.some(({ id }) => id === group.default) ? [] : unknown(group.id, group.default),
    ),
  ];
}

function checkDates(pack: Pack): Problem[] {
  const { id, issued, from, to, period } = pack.document;
  const disordered =
    (from !== null && to !== null && from >= to) ||
    (issued !== null && to !== null && issued >= to) ||
    (period !== undefined && period.from > period.to);
  return disordered ? [problemAt(pack, id, 'dates-disordered')] : [];
}
