// How the items of a sheet stand, each kind of waiting by its own word: counted in a line, and explained in the notes.
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { ListedOutcome } from '../../core/assessment/verdict/read-as-planned.ts';
import { verdictOf, type RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { SheetSource } from './sheet-choices.ts';
import { metWords, otherCounts } from './verdict-counts.ts';

interface Row {
  readonly verdict: RowVerdict;
  readonly evidence: Evidence;
}

/** "18 items; 3 met, short 1, not planned yet 12": met and short always, the others where there are any. */
export function summaryText(rows: readonly Row[], t: Translate): string {
  const met = rows.filter(({ verdict }) => verdict === 'met' || verdict === 'above');
  const summary = t('sheet.cells.summary', {
    count: rows.length,
    met: metWords(met, t),
    short: rows.filter(({ verdict }) => verdict === 'short').length,
  });
  const others = otherCounts(rows).map(({ verdict, count }) =>
    t('sheet.cells.others', { word: t(`verdicts.${verdict}`), count }),
  );
  return [summary, ...others].join('');
}

/** What waits for an input, what for the planner, and what is another's. */
export function waitingNotes(
  outcomes: readonly ListedOutcome[],
  { yardstick, words: { t } }: SheetSource,
): [boolean, () => string][] {
  const own = outcomes.filter((one) => verdictOf(one, yardstick) !== 'elsewhere');
  const some = (test: (outcome: ListedOutcome) => boolean) => own.some(test);
  const isNew = ({ isReadAsPlanned }: ListedOutcome) => isReadAsPlanned === true;
  return [
    [
      some((one) => one.levels[yardstick].status === 'pending') ||
        some((one) => one.existing === null && !isNew(one)),
      () => t('sheet.notes.missing'),
    ],
    [some((one) => one.existing === null && isNew(one)), () => t('sheet.notes.notPlanned')],
    [own.length < outcomes.length, () => t('sheet.notes.elsewhere')],
  ];
}
