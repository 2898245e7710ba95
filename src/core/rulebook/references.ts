// That every id a pack names, and every place, is one that the packs or the code tree know.
import { NATION } from '../plan/place.ts';
import type { Problem } from '../plan/problem.ts';
import { COUNTED, FIGURES } from '../plan/terms.ts';
import { problemAt } from './located.ts';
import type { Pack, Provision } from './pack.ts';
import { basesOf, type Rulebook } from './rulebook.ts';

/** The names that may be spoken of. */
interface Known {
  readonly rulebook: Rulebook;
  readonly facts: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
}

/** What one entry of a pack names that is not known, each as a problem located there. */
const unknownOf = (
  pack: Pack,
  entry: string,
  ids: readonly string[],
  known: (id: string) => boolean,
) => ids.flatMap((id) => (known(id) ? [] : [problemAt(pack, entry, 'unknown-reference', { id })]));

/** Every unknown name of the pack. */
export function checkReferences(pack: Pack, rulebook: Rulebook): Problem[] {
  const known: Known = {
    rulebook,
    facts: new Set<string>(['one', ...FIGURES, ...COUNTED, ...rulebook.facts.keys()]),
    provisions: new Set(rulebook.rules.map(({ provision }) => provision.id)),
  };
  const { jurisdiction } = pack.document;
  return [
    ...placesOf(pack, 'document', jurisdiction === null ? [] : [jurisdiction], rulebook),
    ...pack.provisions.flatMap((provision) => [
      ...checkBases(pack, provision, known),
      ...checkWhen(pack, provision, known),
      ...checkTies(pack, provision, known),
    ]),
    ...pack.measures.flatMap(({ id, counts }) =>
      unknownOf(pack, id, counts ?? [], (one) => rulebook.measures.has(one)),
    ),
    ...pack.facts.flatMap(({ id, takenFrom }) =>
      unknownOf(pack, id, takenFrom === undefined ? [] : [takenFrom.share], (one) =>
        rulebook.assumptions.has(one),
      ),
    ),
    ...pack.alternatives.flatMap((group) =>
      unknownOf(pack, group.id, group.default === undefined ? [] : [group.default], (one) =>
        group.choices.some(({ id }) => id === one),
      ),
    ),
  ];
}

function placesOf(
  pack: Pack,
  entry: string,
  codes: readonly string[],
  { places }: Rulebook,
): Problem[] {
  return codes.flatMap((code) =>
    places.size === 0 || code === NATION || places.has(code)
      ? []
      : [problemAt(pack, entry, 'unknown-place', { code })],
  );
}

/** What the bound is of, and what it is built on; only facts may be added up. */
function checkBases(pack: Pack, provision: Provision, { rulebook, facts }: Known): Problem[] {
  const { id, measure, base, least, most } = provision;
  const isKnown = (one: string) =>
    one.startsWith('existing:')
      ? rulebook.measures.has(one.slice('existing:'.length))
      : facts.has(one) || rulebook.measures.has(one);
  const summed = typeof base === 'string' ? [] : base;
  return [
    ...unknownOf(pack, id, [measure], (one) => rulebook.measures.has(one)),
    ...unknownOf(pack, id, basesOf(provision), isKnown),
    ...summed.flatMap((one) =>
      !isKnown(one) || (facts.has(one) && one !== 'one')
        ? []
        : [problemAt(pack, id, 'sum-of-facts-only', { id: one })],
    ),
    ...(least === undefined && most === undefined ? [problemAt(pack, id, 'no-bound')] : []),
  ];
}

function checkWhen(pack: Pack, { id, when }: Provision, { rulebook, facts }: Known): Problem[] {
  return [
    ...unknownOf(pack, id, Object.keys(when.figures), (one) => one !== 'one' && facts.has(one)),
    ...placesOf(pack, id, [...(when.places ?? []), ...(when.placesExcept ?? [])], rulebook),
  ];
}

/** The other provisions it speaks of, the alternative it belongs to, the assumption that raises it. */
function checkTies(pack: Pack, provision: Provision, { rulebook, provisions }: Known): Problem[] {
  const { id, overrides, beside, alternative, uplift } = provision;
  const isChoice = () =>
    alternative !== undefined &&
    rulebook.alternatives
      .get(alternative.group)
      ?.choices.some((one) => one.id === alternative.choice) === true;
  const choice = alternative === undefined ? [] : [`${alternative.group}: ${alternative.choice}`];
  return [
    ...unknownOf(pack, id, [...overrides, ...beside], (one) => provisions.has(one)),
    ...unknownOf(pack, id, choice, isChoice),
    ...unknownOf(pack, id, uplift === undefined ? [] : [uplift], (one) =>
      rulebook.assumptions.has(one),
    ),
  ];
}
