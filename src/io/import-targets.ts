// What a column of an imported table may mean: identity, figures, facts, and existing figures by measure, with their usual names.
import type { Rulebook } from '../core/rulebook/rulebook.ts';
import type { Words } from '../core/rulebook/pack.ts';
import { FIGURE_NAMES, IDENTITY_NAMES, MEASURE_NAMES } from './header-names.ts';

export interface ImportTarget {
  readonly id: string;
  readonly label: Words;
  /** Other headers that mean it. */
  readonly names: readonly string[];
  readonly kind: 'identity' | 'figure';
  readonly whole: boolean;
  readonly area: boolean;
  readonly ticks: boolean;
  /** Where it stands within a community. */
  readonly path: readonly string[];
}

const WHOLE = new Set(['households', 'population']);

export function importTargets({ measures, facts }: Rulebook): ImportTarget[] {
  const identity = Object.entries(IDENTITY_NAMES).map(([id, { label, names }]): ImportTarget => {
    const none = { whole: false, area: false, ticks: false };
    return { id, label, names, kind: 'identity', ...none, path: [id] };
  });
  const figures = Object.entries(FIGURE_NAMES).map(([id, { label, names, path }]): ImportTarget => {
    const whole = WHOLE.has(path.at(-1) ?? '');
    return { id, label, names, kind: 'figure', whole, area: !whole, ticks: false, path };
  });
  const named = [...facts.values()].map(({ id, label, whole, unit }): ImportTarget => {
    const area = unit === 'm2';
    return {
      id: `fact:${id}`,
      label,
      names: [],
      kind: 'figure',
      whole,
      area,
      ticks: false,
      path: ['facts', id],
    };
  });
  const existing = [...measures.values()]
    .filter(
      ({ scope, existingFrom, counts }) =>
        scope === 'community' && existingFrom === undefined && counts === undefined,
    )
    .map(({ id, label, whole, unit }): ImportTarget => ({
      id,
      label,
      names: MEASURE_NAMES[id] ?? [],
      kind: 'figure',
      whole,
      area: unit === 'm2',
      ticks: whole && unit === 'count',
      path: ['existing', id],
    }));
  return [...identity, ...figures, ...named, ...existing];
}
