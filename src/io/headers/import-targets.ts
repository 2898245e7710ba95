// What a column of an imported table may mean: identity, figures, facts, what stands, what is planned, how gaps are closed.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Measure, Words } from '../../core/rulebook/pack.ts';
import { BASIS_WORDS, DEVELOPMENT_WORDS, SEAT_WORDS, type ChoiceWord } from './choice-words.ts';
import {
  CHOICE_NAMES,
  FIGURE_NAMES,
  IDENTITY_NAMES,
  STREET_NAMES,
  YEAR_NAMES,
} from './header-names.ts';
import { measureNames } from './measure-names.ts';
import { remarkNames } from './remark-names.ts';
import type { WrittenKind } from '../tables/written.ts';

export interface ImportTarget extends WrittenKind {
  readonly id: string;
  readonly label: Words;
  /** Other headers that mean it, the preferred ones first. */
  readonly names: readonly string[];
  readonly kind: 'identity' | 'figure' | 'choice' | 'text';
  readonly whole: boolean;
  readonly area: boolean;
  /** Which rows may state it. */
  readonly rows: 'community' | 'street' | 'both';
  /** False for what only an exported register has: such columns are recognised, but not offered to choose. */
  readonly offered: boolean;
  /** Where it stands within a community or a street. */
  readonly path: readonly string[];
  /** Measures that packs have as the sum of this one and others. */
  readonly addedIn: readonly string[];
}

type Given = Pick<ImportTarget, 'id' | 'label' | 'path'> & Partial<ImportTarget>;

const target = (given: Given): ImportTarget => ({
  names: [],
  kind: 'figure',
  whole: false,
  area: given.unit === 'm2',
  unit: '',
  ticks: false,
  rows: 'both',
  offered: true,
  addedIn: [],
  ...given,
});

export function importTargets({ measures, facts }: Rulebook): ImportTarget[] {
  const identity = Object.entries(IDENTITY_NAMES).map(([id, named]) =>
    target({ id, ...named, kind: 'identity', path: [id] }),
  );
  const figures = Object.entries(FIGURE_NAMES).map(([id, { communityOnly, ...named }]) =>
    target({
      id,
      ...named,
      whole: named.unit !== 'm2',
      rows: communityOnly ? 'community' : 'both',
    }),
  );
  const named = [...facts.values()].map(({ id, label, whole, unit }) =>
    target({ id: `fact:${id}`, label, whole, unit, path: ['facts', id] }),
  );
  const known = [...measures.values()].filter(
    ({ scope, existingFrom, counts }) =>
      (scope === 'community' || scope === 'street') &&
      existingFrom === undefined &&
      counts === undefined,
  );
  return [
    ...identity,
    ...figures,
    ...named,
    ...known.map((measure) => ({
      ...supply(measure, 'existing', '', ''),
      addedIn: sumsWith(measure.id, measures),
    })),
    PLAN_YEAR,
    ...CHOICES,
    ...STREETS,
    ...known.map((measure) => supply(measure, 'planned', '（计划增加）', ' (planned)')),
    ...known.flatMap(remarks),
  ];
}

function sumsWith(part: string, measures: Rulebook['measures']): string[] {
  return [...measures.values()]
    .filter(({ parts = [], partsIf }) => [...parts, ...(partsIf?.parts ?? [])].includes(part))
    .map(({ id }) => id);
}

function supply(measure: Measure, table: string, zh: string, en: string): ImportTarget {
  const { id, label, whole, unit, group } = measure;
  const existing = table === 'existing';
  return target({
    id: existing ? id : `${table}:${id}`,
    label: { zh: label.zh + zh, en: label.en + en },
    names: existing ? measureNames(id) : [`计划增加${label.zh}`, `planned ${label.en}`],
    whole,
    unit,
    ticks: existing && whole && unit === 'count' && group === 'facilities',
    offered: existing,
    path: [table, id],
  });
}

function remarks({ id, label }: Measure): ImportTarget[] {
  return remarkNames(label).map(({ key, ...named }) =>
    target({
      id: `remarks:${id}:${key}`,
      ...named,
      kind: 'text',
      offered: false,
      path: ['remarks', id, key],
    }),
  );
}

/** The words of a target that is chosen from a list. */
export const CHOICE_WORDS: Readonly<Record<string, readonly ChoiceWord[]>> = {
  development: DEVELOPMENT_WORDS,
  areaBasis: BASIS_WORDS,
  seat: SEAT_WORDS,
};

const CHOICES = Object.entries(CHOICE_NAMES).map(([id, named]) =>
  target({ id, ...named, kind: 'choice', rows: 'community', path: [id] }),
);

/** The year of the figures to come: the plan's own, and the same in every row. */
export const TARGET_YEAR = 'target-year';

const PLAN_YEAR = target({
  ...{ id: TARGET_YEAR, ...YEAR_NAMES, kind: 'text' },
  path: [TARGET_YEAR],
});

const STREETS = [
  target({ id: 'seat', ...STREET_NAMES.seat, kind: 'choice', rows: 'street', path: ['seat'] }),
  target({
    ...{ id: 'place', ...STREET_NAMES.place, kind: 'text', rows: 'street' },
    offered: false,
    path: ['place'],
  }),
  target({
    ...{ id: 'fact:communities', ...STREET_NAMES.communities, whole: true, rows: 'street' },
    offered: false,
    path: ['facts', 'communities'],
  }),
];
