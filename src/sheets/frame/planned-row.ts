// What is planned of a measure over the places of a row, and a row where nothing stands read as planned.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { plannedTotal } from '../../core/assessment/verdict/planned-total.ts';
import { readAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { worstOf, type RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import type { Ratio } from '../../core/quantity/ratio.ts';

export interface PlannedRow {
  readonly value: Decimal | null;
  readonly gap: Ratio | null;
  readonly verdict: RowVerdict;
}

interface Places {
  readonly places: readonly Outcome[];
  readonly planned: PlannedRow | null;
}

/** Verdict and gap of a row where nothing stands: those of what is planned. */
export function standingAsPlanned({ places, planned }: Places, yardstick: Yardstick) {
  return {
    verdict: worstOf(places.map(readAsPlanned), yardstick),
    gap: planned?.gap ?? null,
  };
}

/** A value over several places is a sum, where sums make sense. */
export function plannedRow(
  places: readonly Outcome[],
  yardstick: Yardstick,
  isOne: boolean,
): PlannedRow | null {
  const planned = plannedTotal(places, yardstick);
  if (planned === null || isOne) return planned;
  return { ...planned, value: null, gap: null };
}
