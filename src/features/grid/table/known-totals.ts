// What the last line of the grid adds up, on the screen and on paper: facts of all streets, and measures with their gaps.
import { useMemo } from 'react';
import { addKnown } from '../../../core/plan/facts.ts';
import { readAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { totalsOf, type Total } from '../../../core/assessment/verdict/totals.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import type { Column } from '../../../state/register/column.ts';

/** What the streets say of each fact, added up, by column. */
export function useSums(columns: readonly Column[]): ReadonlyMap<string, string> {
  const { assessment } = useRegister();
  const { language } = useWords();
  return useMemo(() => {
    const sums = new Map<string, string>();
    if (assessment === null) return sums;
    const { situation, facts } = assessment.evaluator;
    const streets = situation.units.filter(({ scope }) => scope === 'street');
    for (const { id, fact } of columns) {
      if (fact === undefined || streets.length === 0) continue;
      const known = addKnown(streets.map((street) => facts(street, fact)));
      if ('value' in known) sums.set(id, formatDecimal(known.value, language));
    }
    return sums;
  }, [assessment, columns, language]);
}

/** By measure; those of communities before those of streets. */
export function useTotals(): ReadonlyMap<string, Total> {
  const { assessment, yardstick, isAsPlanned } = useRegister();
  return useMemo(() => {
    if (assessment === null) return new Map<string, Total>();
    const { outcomes, totals } = assessment;
    const all = isAsPlanned
      ? totalsOf(outcomes.map(readAsPlanned), yardstick)
      : yardstick === 'aim'
        ? totals
        : totalsOf(outcomes, yardstick);
    const narrow = all.filter(({ scope }) => scope === 'community' || scope === 'street');
    return new Map(narrow.reverse().map((total) => [total.measure.id, total]));
  }, [assessment, yardstick, isAsPlanned]);
}
