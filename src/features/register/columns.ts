// The columns of the grid: who a community is, what is known of it, and what it has of each measure.
import { neededInputs } from '../../core/assessment/needed.ts';
import { FIGURES, SETTLEMENTS, KINDS } from '../../core/plan/terms.ts';
import type { Measure, Words } from '../../core/rulebook/pack.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/plan-store.ts';
import type { Loaded } from '../../state/use-assessed.ts';

export type RowKind = 'street' | 'community';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly width: number;
  readonly type: 'text' | 'choice' | 'figure' | 'tick' | 'note';
  /** Where the value stands within a street or community; left out where it is not entered on such a row. */
  readonly paths: Partial<Record<RowKind, DraftPath>>;
  readonly choices: Partial<Record<RowKind, readonly Choice[]>>;
  readonly measure: Measure | null;
}

export interface Speaking {
  readonly t: Translate;
  readonly say: (words: Words) => string;
}

const both = (...path: string[]) => ({ street: path, community: path });

export function identityColumns({ t }: Speaking): Column[] {
  const choices = {
    community: SETTLEMENTS.map((id) => ({ id, label: t(`settlements.${id}`) })),
    street: KINDS.map((id) => ({ id, label: t(`kinds.${id}`) })),
  };
  const name = { id: 'name', label: t('register.columns.name'), type: 'text', width: 190 } as const;
  const kind = { id: 'settlement', label: t('register.columns.settlement'), width: 86 } as const;
  return [
    { ...name, unit: '', paths: both('name'), choices: {}, measure: null },
    {
      ...kind,
      type: 'choice',
      unit: '',
      paths: { community: ['settlement'], street: ['kind'] },
      choices,
      measure: null,
    },
  ];
}

function figureColumn(id: string, label: string, unit: string, path: string[]): Column {
  return {
    id,
    label,
    unit,
    width: 104,
    type: 'figure',
    paths: both(...path),
    choices: {},
    measure: null,
  };
}

/** Households and population always; areas and facts where a rule of the place asks for them. */
export function figureColumns(loaded: Loaded, { t, say }: Speaking): Column[] {
  const { assessment, rules } = loaded;
  const needed = assessment === null ? [] : neededInputs(assessment.evaluator);
  const asked = new Set(needed.map(({ input }) => input));
  const always = ['households', 'population'];
  const figures = FIGURES.filter((id) => always.includes(id) || asked.has(id)).map((id) =>
    figureColumn(id, t(`inputs.${id}`), t(`register.figureUnits.${id}`), [id]),
  );
  const facts = needed.flatMap(({ input, scope }) => {
    const fact = rules.rulebook.facts.get(input);
    return fact === undefined || scope !== 'community'
      ? []
      : [figureColumn(`fact:${input}`, say(fact.label), t(`units.${fact.unit}`), ['facts', input])];
  });
  return [...figures, ...unique(facts)];
}

const unique = (columns: readonly Column[]) => [
  ...new Map(columns.map((column) => [column.id, column])).values(),
];

export function isTick({ group, unit, whole }: Measure): boolean {
  return group === 'facilities' && unit === 'count' && whole;
}

export function measureColumn(measure: Measure, { t, say }: Speaking): Column {
  const path = ['existing', measure.id];
  return {
    id: measure.id,
    label: say(measure.label),
    unit: t(`units.${measure.unit}`),
    width: 124,
    type: isTick(measure) ? 'tick' : 'figure',
    paths: measure.scope === 'community' ? { community: path, street: path } : { street: path },
    choices: {},
    measure,
  };
}

/** Measures asked of communities and streets, those judged by what is entered for them. */
export function askedMeasures({ assessment }: Loaded): Measure[] {
  const found = new Map<string, Measure>();
  for (const { unit, measure } of assessment?.outcomes ?? [])
    if (unit.scope === 'community' || unit.scope === 'street') found.set(measure.id, measure);
  return [...found.values()];
}

/** Measures that stand on a community or street, whether asked here or not. */
export function allMeasures({ rules }: Loaded): Measure[] {
  return [...rules.rulebook.measures.values()].filter(
    ({ scope, existingFrom, counts }) =>
      (scope === 'community' || scope === 'street') &&
      existingFrom === undefined &&
      counts === undefined,
  );
}
