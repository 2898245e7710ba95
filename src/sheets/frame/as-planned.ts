// Where nothing stands, sheets read each outcome as planned: what is planned and its verdict in the place of what stands.
import type { JudgedLevel } from '../../core/assessment/verdict/judged-levels.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { YARDSTICKS, type Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { stocksOf } from '../../core/plan/stocks.ts';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { SheetWords } from './sheet.ts';

/** An outcome as a sheet lists it. */
export interface ListedOutcome extends Outcome {
  /** True where existing, gap and verdict are those of what is planned. */
  readonly isReadAsPlanned?: true;
}

/** Of a new district nothing stands: its sheets say how it will. */
export function readsAsPlanned({ plan }: Pick<Assessment, 'plan'>): boolean {
  return !stocksOf(plan).existing;
}

export function readAsPlanned(outcome: Outcome): ListedOutcome {
  const { planned, levels } = outcome;
  if (planned === null) return { ...outcome, isReadAsPlanned: true };
  const judged = Object.fromEntries(
    YARDSTICKS.map((one): [Yardstick, JudgedLevel] => [
      one,
      { ...levels[one], ...planned.levels[one] },
    ]),
  ) as Record<Yardstick, JudgedLevel>;
  return { ...outcome, existing: planned.value, levels: judged, isReadAsPlanned: true };
}

/** The heads of what stands and of its verdict, where they are those of what is planned. */
export function stockHead(
  id: 'existing' | 'verdict',
  { assessment, words: { t } }: { readonly assessment: Assessment; readonly words: SheetWords },
): string {
  if (!readsAsPlanned(assessment)) return t(`sheet.columns.${id}`);
  return id === 'existing' ? t('sheet.columns.planned') : t('sheet.columns.asPlanned');
}
