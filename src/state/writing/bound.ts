// The bound of a sentence as people say it: at least, at most, exactly, from one figure to another.
import { isTable, textAt, withValue, type Table } from './pack-data.ts';

export const BOUNDS = ['atLeast', 'atMost', 'exactly', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How the figures of a provision read. One per 30,000 to 100,000 has two divisors, and so two ends. */
export function boundOf(provision: Table): Bound {
  const [least, most] = [textAt(provision, ['least']), textAt(provision, ['most'])];
  if (most === '') return 'atLeast';
  if (!('least' in provision)) return 'atMost';
  const [per, perMost] = [textAt(provision, ['per']), textAt(provision, ['perMost'])];
  return least === most && (perMost === '' || perMost === per) ? 'exactly' : 'between';
}

/** The same figures under another bound: none that was typed is lost while both ends have room for it. */
export function withBound(provision: Table, bound: Bound): Table {
  const typed = textAt(provision, ['least']) || textAt(provision, ['most']);
  switch (bound) {
    case 'atLeast':
      return without(withValue(provision, ['least'], typed), ['most', 'perMost']);
    case 'atMost':
      return without(withPerOfMost(withValue(provision, ['most'], typed)), ['least']);
    case 'exactly':
      return withValue(
        withValue(without(provision, ['perMost']), ['least'], typed),
        ['most'],
        typed,
      );
    case 'between':
      if ('least' in provision && 'most' in provision) return provision;
      return withValue(withValue(provision, ['least'], typed), ['most'], typed);
  }
}

/** What the first figure of the sentence is written to. */
export function withFigure(provision: Table, bound: Bound, figure: string): Table {
  if (bound === 'atMost') return withValue(provision, ['most'], figure);
  const lower = withValue(provision, ['least'], figure);
  return bound === 'exactly' ? withValue(lower, ['most'], figure) : lower;
}

/** An upper bound alone is divided by `per`: another divisor of its own becomes that. */
function withPerOfMost(provision: Table): Table {
  const own = textAt(provision, ['perMost']);
  return own === '' ? provision : without(withValue(provision, ['per'], own), ['perMost']);
}

const without = (provision: Table, keys: readonly string[]): Table =>
  keys.reduce((left, key) => withValue(left, [key], undefined), provision);

/** A fixed figure has no divisor; one that counts something has the one it had. */
export function withBase(provision: Table, base: unknown): Table {
  if (base !== 'one') return withValue(provision, ['base'], base);
  return without(provision, ['base', 'per', 'perMost']);
}

/** The names that the base of a provision is made of: one, a sum of facts, or a fixed figure. */
export function basesIn(provision: Table): readonly string[] {
  const { base } = provision;
  if (Array.isArray(base)) return base.filter((one) => typeof one === 'string');
  return typeof base === 'string' && base !== '' && !isTable(base) ? [base] : ['one'];
}
