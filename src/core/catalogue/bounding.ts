// Every provision anywhere that bounds a measure, and what those of one kind of standard come to on one common base.
import { decimal } from '../quantity/decimal.ts';
import { compare, ratio, type Ratio } from '../quantity/ratio.ts';
import { endOf, valueAt } from '../rulebook/ends.ts';
import type { Provision } from '../rulebook/pack.ts';
import { basesOf, scopeOf, type Rule, type Rulebook } from '../rulebook/rulebook.ts';

/** A provision's two ends for the common base of its kind; an open end is null. */
export interface Standard {
  readonly rule: Rule;
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
}

/** Standards that count by the same things at the same scope: `per` is the common base, `greatest` the largest end of all. */
export interface StandardKind {
  readonly bases: readonly string[];
  readonly per: string;
  readonly standards: readonly Standard[];
  readonly greatest: Ratio | null;
}

/** The provisions that bound a measure, the earliest first, of one day by place. */
export function boundingOf({ rules }: Rulebook, measure: string): Rule[] {
  return rules
    .filter(({ provision }) => provision.measure === measure)
    .map((rule) => ({ rule, key: keyOf(rule) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ rule }) => rule);
}

/** The day from which a paper holds, as far as it is known. */
export function dayOf({ from, issued }: Rule['document']): string | null {
  return from ?? issued;
}

const keyOf = ({ document }: Rule) =>
  `${dayOf(document) ?? '9999'} ${document.jurisdiction ?? 'zz'} ${document.id}`;

/** Kinds of standard in the order in which they first occur. Bands with a constant part have no rate of their own and stay out. */
export function standardKinds(rules: readonly Rule[], rulebook: Rulebook): StandardKind[] {
  const kinds = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.provision.plus !== undefined) continue;
    const key = `${scopeOf(rule.provision, rulebook.measures)} ${basesOf(rule.provision).join('+')}`;
    kinds.set(key, [...(kinds.get(key) ?? []), rule]);
  }
  return [...kinds.values()].map(kindOf);
}

function kindOf(rules: readonly Rule[]): StandardKind {
  const pers = rules.flatMap(({ provision }) => persOf(provision));
  const per = pers.reduce((most, one) => (decimal(one).gt(decimal(most)) ? one : most), '1');
  const standards = rules.map((rule) => ({
    rule,
    lower: endAt(rule.provision, 'lower', per),
    upper: endAt(rule.provision, 'upper', per),
  }));
  const ends = standards.flatMap(({ lower, upper }) =>
    [lower, upper].filter((one) => one !== null),
  );
  const greatest = ends.reduce<Ratio | null>(
    (most, one) => (most === null || compare(one, most) > 0 ? one : most),
    null,
  );
  return {
    bases: rules[0] === undefined ? [] : basesOf(rules[0].provision),
    per,
    standards,
    greatest,
  };
}

const persOf = ({ per, perMost }: Provision) => (perMost === undefined ? [per] : [per, perMost]);

function endAt(provision: Provision, name: 'lower' | 'upper', per: string): Ratio | null {
  const end = endOf(provision, name);
  return end === null ? null : valueAt(end, ratio(decimal(per)));
}
