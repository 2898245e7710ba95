// What is only encouraged, one a row behind the requirements: there or not there, and counted where a paper counts it.
import { intersect } from '../../../core/assessment/requirement/intersect.ts';
import type { JudgedLevel } from '../../../core/assessment/verdict/judged-levels.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import type { Applicable } from './applicable.ts';
import type { RequirementRow } from './book-layout.ts';
import { heardOf } from './requirement-rows.ts';

/** @param next the first row that is free */
export function encouragedRows(source: SheetSource, next: number): RequirementRow[] {
  return heardOf(source)
    .flatMap(({ outcome, all }) => {
      const own = all.filter(({ rule }) => rule.provision.force === 'encouraged');
      return own.length === 0 ? [] : [rowOf(outcome, all, own)];
    })
    .map((row, index) => ({ ...row, row: next + index }));
}

function rowOf(
  outcome: Outcome,
  all: readonly Applicable[],
  own: readonly Applicable[],
): RequirementRow {
  const level = levelOf(outcome);
  return {
    ...{ unit: outcome.unit, measure: outcome.measure, all, yardstick: 'aim', row: 0, ways: [] },
    outcome: {
      ...outcome,
      levels: { must: level, should: level, aim: level },
      // It is there or not, whoever might owe it.
      ofWholePlace: false,
    },
    isEncouraged: true,
    lower: own.filter(({ rule }) => rule.provision.least !== undefined),
    upper: own.filter(({ rule }) => rule.provision.most !== undefined),
  };
}

const VERDICTS = { there: 'met', notThere: 'short', unknown: 'notAssessed' } as const;

/** What is encouraged today, for viewers that do not calculate. */
function levelOf({ considered, measure, encouraged }: Outcome): JudgedLevel {
  const live = considered.flatMap(({ rule, fate, bounds }) =>
    fate.kind === 'encouraged' && bounds !== null ? [{ rule, bounds }] : [],
  );
  const pending = considered.flatMap(({ rule, fate }) =>
    fate.kind === 'pending' && rule.provision.force === 'encouraged' ? fate.missing : [],
  );
  const level = intersect(live, pending, measure);
  const isKnown = level.status !== 'pending' && encouraged !== null;
  return { ...level, verdict: isKnown ? VERDICTS[encouraged] : 'notAssessed', gap: null };
}
