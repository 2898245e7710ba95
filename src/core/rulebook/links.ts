// Provisions that share a measure: overrides may not weaken, unequal bounds must be acknowledged, subsets stand alone.
import { PROPERTY_NAMES } from '../plan/unit/properties.ts';
import { decimal } from '../quantity/decimal.ts';
import type { Problem } from '../plan/problem.ts';
import { valuesOf } from './asked.ts';
import { endOf } from './ends.ts';
import { FORCES, type Pack, type Provision } from './pack.ts';
import { problemAt } from './located.ts';
import { ringsOf } from './override-rings.ts';
import { scopeOf, type Rulebook } from './rulebook.ts';

export function checkLinks(pack: Pack, rulebook: Rulebook): Problem[] {
  return [
    ...checkOverrides(pack, rulebook),
    ...checkAcknowledged(pack, rulebook),
    ...checkSubsets(pack, rulebook),
  ];
}

/** FORCES runs from the firmest to the weakest. */
function weaker(provision: Provision, than: Provision): boolean {
  return FORCES.indexOf(provision.force) > FORCES.indexOf(than.force);
}

function checkOverrides(pack: Pack, rulebook: Rulebook): Problem[] {
  const all = new Map(rulebook.rules.map(({ provision }) => [provision.id, provision]));
  const rings = ringsOf(all);
  const problems: Problem[] = [];
  for (const provision of pack.provisions)
    for (const id of provision.overrides) {
      const other = all.get(id);
      if (other === undefined) continue;
      if (weaker(provision, other))
        problems.push(problemAt(pack, provision.id, 'override-weaker', { id }));
      if (other.measure !== provision.measure)
        problems.push(problemAt(pack, provision.id, 'override-elsewhere', { id }));
      const ring = rings.get(id);
      if (ring !== undefined && ring === rings.get(provision.id))
        problems.push(problemAt(pack, provision.id, 'override-cycle', { id }));
    }
  return problems;
}

const boundOf = (provision: Provision) =>
  JSON.stringify([
    endOf(provision, 'lower'),
    endOf(provision, 'upper'),
    provision.base,
    provision.uplift,
    provision.strict,
  ]);

/** True when no plan can have both live: their conditions or alternatives exclude each other. */
function exclude(a: Provision, b: Provision): boolean {
  const apart = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined) =>
    one !== undefined && other !== undefined && !one.some((value) => other.includes(value));
  return (
    PROPERTY_NAMES.some((one) => apart(valuesOf(a.when, one), valuesOf(b.when, one))) ||
    apart(a.when.places, b.when.places) ||
    excepted(a, b) ||
    excepted(b, a) ||
    bandsApart(a, b) ||
    (a.alternative?.group === b.alternative?.group &&
      a.alternative?.choice !== b.alternative?.choice)
  );
}

function excepted(a: Provision, b: Provision): boolean {
  const except = a.when.placesExcept;
  return (
    except !== undefined &&
    b.when.places !== undefined &&
    b.when.places.every((code) => except.includes(code))
  );
}

function bandsApart(a: Provision, b: Provision): boolean {
  return Object.entries(a.when.figures).some(([fact, one]) => {
    const other = b.when.figures[fact];
    if (other === undefined) return false;
    const before = (below: string | undefined, from: string | undefined) =>
      below !== undefined && from !== undefined && decimal(below).lte(decimal(from));
    return before(one.below, other.from) || before(other.below, one.from);
  });
}

/** Those of one measure and scope are compared, each worded once: a long paper takes no longer than it must. */
function checkAcknowledged(pack: Pack, rulebook: Rulebook): Problem[] {
  const alike = new Map<string, { readonly one: Provision; readonly bound: string }[]>();
  for (const one of pack.provisions) {
    const key = `${one.measure} ${scopeOf(one, rulebook.measures)}`;
    const group = alike.get(key) ?? [];
    group.push({ one, bound: boundOf(one) });
    alike.set(key, group);
  }
  const linked = (a: Provision, b: Provision) =>
    [...a.beside, ...a.overrides].includes(b.id) || [...b.beside, ...b.overrides].includes(a.id);
  return [...alike.values()].flatMap((group) =>
    group.flatMap(({ one: a, bound }, index) =>
      group
        .slice(index + 1)
        .filter((b) => bound !== b.bound && !exclude(a, b.one) && !linked(a, b.one))
        .slice(0, MOST_NAMED)
        .map((b) => problemAt(pack, a.id, 'unacknowledged', { id: b.one.id, ...banded(a, b.one) })),
    ),
  );
}

/** Told of bands that run into one another: there the ranges are wrong, not the figures. */
function banded(a: Provision, b: Provision): { expected: 'bands' } | Record<string, never> {
  const isBoth = Object.keys(a.when.figures).some((fact) => Object.hasOwn(b.when.figures, fact));
  return isBoth ? { expected: 'bands' } : {};
}

/** So many others are named at one provision; the rest is found once these are put right. */
const MOST_NAMED = 20;

/** A subset (urban of all, streets of all) is a measure of its own: members selected at one scope must be the same. */
function checkSubsets(pack: Pack, rulebook: Rulebook): Problem[] {
  const wide = pack.provisions.filter((one) =>
    ['county', 'prefecture', 'province'].includes(scopeOf(one, rulebook.measures)),
  );
  const subset = ({ when: { settlement, kind, seat } }: Provision) =>
    JSON.stringify([settlement, kind, seat]);
  return wide.flatMap((a) => {
    const other = rulebook.rules.find(
      ({ provision: b, document }) =>
        b.measure === a.measure &&
        (document.jurisdiction === null ||
          pack.document.jurisdiction === null ||
          related(document.jurisdiction, pack.document.jurisdiction)) &&
        scopeOf(b, rulebook.measures) === scopeOf(a, rulebook.measures) &&
        subset(b) !== subset(a),
    );
    return other === undefined
      ? []
      : [problemAt(pack, a.id, 'subset-shares-measure', { id: other.provision.id })];
  });
}

function related(a: string, b: string): boolean {
  const stem = (code: string) => code.replace(/(00)+$/, '');
  return a.startsWith(stem(b)) || b.startsWith(stem(a));
}
