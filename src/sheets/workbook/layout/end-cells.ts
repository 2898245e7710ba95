// Which column holds an end of a requirement in full: the shown one, or where quotients may not end, the uncut one.
import type { Measure } from '../../../core/rulebook/pack.ts';
import { REQUIREMENT, type Layout } from './book-layout.ts';

export function endColumn(measure: Measure, end: 'lower' | 'upper', layout: Layout): number {
  return layout.endless.has(measure.id) ? uncutColumn(end, layout) : REQUIREMENT[end];
}

/** What a gap costs, last of all. */
export function costColumn(layout: Layout): number {
  return uncutColumn('lower', layout) + (layout.endless.size === 0 ? 0 : 2);
}

/** Behind the bounds of the provisions. */
export function uncutColumn(end: 'lower' | 'upper', { lowerColumns, upperColumns }: Layout) {
  return REQUIREMENT.bounds + lowerColumns + upperColumns + (end === 'lower' ? 0 : 1);
}
