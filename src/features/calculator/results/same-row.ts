// Whether two rows would look the same: most do while one types, and need not be drawn again.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import type { Decimal } from '../../../core/quantity/decimal.ts';
import { compare, type Ratio } from '../../../core/quantity/ratio.ts';
import type { ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';
import type { PlannedRow } from '../../../sheets/frame/planned-row.ts';

export function isSameRow(a: ScheduleRow, b: ScheduleRow, yardstick: Yardstick): boolean {
  return (
    a.key === b.key &&
    a.verdict === b.verdict &&
    a.evidence === b.evidence &&
    a.force === b.force &&
    isSameRatio(a.lower, b.lower) &&
    isSameRatio(a.upper, b.upper) &&
    isSameRatio(a.gap, b.gap) &&
    isSameDecimal(a.existing, b.existing) &&
    isSamePlanned(a.planned, b.planned) &&
    isSameList(a.missing, b.missing, Object.is) &&
    isSameList(a.deciding, b.deciding, Object.is) &&
    isSameList(a.places, b.places, (one, other) => isSamePlace(one, other, yardstick))
  );
}

export function isSamePlace(a: Outcome, b: Outcome, yardstick: Yardstick): boolean {
  const one = a.levels[yardstick];
  const other = b.levels[yardstick];
  return (
    a.unit.at === b.unit.at &&
    a.unit.name === b.unit.name &&
    a.unit.existing.has(a.measure.id) === b.unit.existing.has(b.measure.id) &&
    a.unit.planned.has(a.measure.id) === b.unit.planned.has(b.measure.id) &&
    a.measure === b.measure &&
    a.status === b.status &&
    a.estimated === b.estimated &&
    a.outsidePeriod === b.outsidePeriod &&
    a.ofWholePlace === b.ofWholePlace &&
    (a.partial === null) === (b.partial === null) &&
    (a.inPost === null) === (b.inPost === null) &&
    (a.ways.length === 0) === (b.ways.length === 0) &&
    isSameDecimal(a.existing, b.existing) &&
    isSamePlanned(asPlanned(a, yardstick), asPlanned(b, yardstick)) &&
    (one === other ||
      (one.status === other.status &&
        one.verdict === other.verdict &&
        one.evidence === other.evidence &&
        isSameRatio(one.lower, other.lower) &&
        isSameRatio(one.upper, other.upper) &&
        isSameRatio(one.gap, other.gap))) &&
    isSameList(a.missing, b.missing, (x, y) => x.input === y.input && x.at === y.at)
  );
}

function asPlanned({ planned }: Outcome, yardstick: Yardstick): PlannedRow | null {
  return planned && { value: planned.value, ...planned.levels[yardstick] };
}

function isSamePlanned(a: PlannedRow | null, b: PlannedRow | null): boolean {
  if (a === null || b === null) return a === b;
  return a.verdict === b.verdict && isSameDecimal(a.value, b.value) && isSameRatio(a.gap, b.gap);
}

function isSameRatio(a: Ratio | null, b: Ratio | null): boolean {
  return a === b || (a !== null && b !== null && compare(a, b) === 0);
}

function isSameDecimal(a: Decimal | null, b: Decimal | null): boolean {
  return a === b || (a !== null && b !== null && a.eq(b));
}

function isSameList<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at] as T));
}
