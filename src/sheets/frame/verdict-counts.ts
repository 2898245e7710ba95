// How many rows stand how: what is met by papers that were not read whole is never counted among what is met.
import { together, type Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { verdictText } from './verdict-words.ts';

interface Standing {
  readonly verdict: RowVerdict;
  readonly evidence: Evidence;
}

/** Rows of one verdict, those apart whose papers were not read whole. */
interface Counted extends Standing {
  readonly count: number;
}

/** How many rows stand how, worst first, those left out of which there are none. */
export function countVerdicts(rows: readonly Standing[]): Counted[] {
  return SUMMED.flatMap((verdict) => {
    const own = rows.filter((row) => row.verdict === verdict);
    const less = verdict === 'met' || verdict === 'above' ? own.filter(isLess) : [];
    const evidence = less.reduce<Evidence>((all, row) => together(all, row.evidence), 'primary');
    return [
      { verdict, evidence: 'primary' as const, count: own.length - less.length },
      { verdict, evidence, count: less.length },
    ].filter(({ count }) => count > 0);
  });
}

const SUMMED: readonly RowVerdict[] = [
  'short',
  'pending',
  'notComparable',
  'above',
  'met',
  'notPlanned',
  'notAssessed',
  'elsewhere',
];

const isLess = ({ evidence }: Standing) => evidence !== 'primary';

/** "3 met, 2 met by a paper seen in part": what is met or above, the kinds apart; "0 met" where nothing is. */
export function metWords(rows: readonly Standing[], t: Translate): string {
  const met = countVerdicts(rows).filter(({ verdict }) => verdict === 'met' || verdict === 'above');
  return [...byEvidence(met)]
    .map(([evidence, count]) =>
      t('results.metCount', { count, met: verdictText('met', evidence, t) }),
    )
    .join(t('results.and'));
}

function byEvidence(met: readonly Counted[]): ReadonlyMap<Evidence, number> {
  const counts = new Map<Evidence, number>(met.length === 0 ? [['primary', 0]] : []);
  for (const { evidence, count } of met) counts.set(evidence, (counts.get(evidence) ?? 0) + count);
  return counts;
}

/** Neither met nor short: how many of each kind, those left out of which there are none. */
export function otherCounts(rows: readonly Standing[]): readonly Counted[] {
  return countVerdicts(rows).filter(
    ({ verdict }) => verdict !== 'met' && verdict !== 'above' && verdict !== 'short',
  );
}
