// What a column of the grid is, and how each sort of column is made.
import type { Measure, Words } from '../../core/rulebook/pack.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { DraftPath } from '../draft/draft-path.ts';

type RowKind = 'street' | 'community';

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
  /** True where what is planned of the measure is entered, and judged, in the place of what stands. */
  readonly isPlanned?: boolean;
  /** The fact that a street's row sums up where nothing is entered for it. */
  readonly fact?: string;
  /** True where the plan's own choice holds while none is made. */
  readonly inherits?: boolean;
}

export interface Speaking {
  readonly t: Translate;
  readonly say: (words: Words) => string;
}

export const BOTH = (...path: string[]) => ({ street: path, community: path });

const LINES = 2;
const NARROWEST = 118;
const WIDEST = 200;

/** As wide as a label needs to stand in two lines, and a verdict in one. */
function widthFor(label: string, least = NARROWEST): number {
  const ems = [...label].reduce(
    (sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 1 : 0.6),
    0,
  );
  return Math.min(WIDEST, Math.max(least, Math.round((ems / LINES) * 13 + 22)));
}

export function figureColumn(
  id: string,
  label: string,
  unit: string,
  paths: Column['paths'],
  fact?: string,
): Column {
  return {
    id,
    label,
    unit,
    width: widthFor(label),
    type: 'figure',
    paths,
    choices: {},
    measure: null,
    ...(fact === undefined ? {} : { fact }),
  };
}

export function isTick({ group, unit, whole }: Measure): boolean {
  return group === 'facilities' && unit === 'count' && whole;
}

/** @param isPlanned of a new district, where nothing stands */
export function measureColumn(measure: Measure, { t, say }: Speaking, isPlanned: boolean): Column {
  const path = [isPlanned ? 'planned' : 'existing', measure.id];
  const own = say(measure.label);
  const label = isPlanned ? t('grid.columns.asPlanned', { measure: own }) : own;
  return {
    id: measure.id,
    label,
    unit: t(`units.${measure.unit}`),
    width: widthFor(label, 136),
    type: isTick(measure) ? 'tick' : 'figure',
    paths: measure.scope === 'community' ? BOTH(...path) : { street: path },
    choices: {},
    measure,
    isPlanned,
  };
}

/** What is to be added of a measure, beside what stands today. */
export function plannedColumn(measure: Measure, { t, say }: Speaking): Column {
  const label = t('grid.columns.planned', { measure: say(measure.label) });
  const paths = {
    [measure.scope === 'community' ? 'community' : 'street']: ['planned', measure.id],
  };
  return figureColumn(`planned ${measure.id}`, label, t(`units.${measure.unit}`), paths);
}

export function futureColumns({ t }: Speaking): Column[] {
  return (['households', 'population'] as const).map((figure) =>
    figureColumn(
      `future-${figure}`,
      t(
        figure === 'households' ? 'grid.columns.futureHouseholds' : 'grid.columns.futurePopulation',
      ),
      t(`register.figureUnits.${figure}`),
      { community: ['future', figure] },
    ),
  );
}
