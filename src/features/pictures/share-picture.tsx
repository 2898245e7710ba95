// By measure: how many of the communities it is asked of meet it, are short, over a bound, or not yet judged.
import type { Assessment } from '../../core/assessment/assess.ts';
import { talliesOf, type Tally } from '../../core/assessment/verdict/tally.ts';
import { useWords } from '../../i18n/i18n.ts';
import { together, type Evidence } from '../../core/assessment/requirement/evidence.ts';
import { resting } from '../../sheets/frame/verdict-words.ts';
import { Bars, type Bar } from './bars.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function SharePicture({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { yardstick } = useRegister();
  const tallies = talliesOf(assessment.outcomes, yardstick);
  const over = tallies.some(({ above }) => above > 0);
  const most = Math.max(0, ...tallies.map(({ all }) => all));
  const word = (kind: 'met' | 'short' | 'above' | 'open') => t(`register.pictures.${kind}`);
  const less = useLessWord(tallies);
  const bar = useShareBar(over, less !== null);
  const [undrawn, drawn] = apart(tallies);
  return (
    <Bars
      chart={{
        title: t('register.pictures.byMeasure'),
        why: t('register.pictures.byMeasureWhy'),
        first: t('register.pictures.measure'),
        heads: [
          word('met'),
          ...(less === null ? [] : [less]),
          word('short'),
          ...(over ? [word('above')] : []),
          word('open'),
          t('register.pictures.all'),
        ],
        legend: [
          ['good', word('met')],
          ...(less === null ? [] : [['goodLess', less] as const]),
          ['bad', word('short')],
          ...(over ? [['over', word('above')] as const] : []),
          ['open', word('open')],
        ],
        axis: ['0%', `100% (${t('register.pictures.communities', { count: most })})`],
        bars: drawn.map(bar),
        undrawn: undrawn.map(bar),
        rest: useUndrawnWord(undrawn.length),
      }}
    />
  );
}

function useUndrawnWord(count: number): string | undefined {
  const { t } = useWords();
  return count === 0 ? undefined : t('register.pictures.unjudged', { count });
}

/** Measures of which nothing is judged are not drawn. */
function apart(tallies: readonly Tally[]): readonly [undrawn: Tally[], drawn: Tally[]] {
  const isOpen = ({ open, all }: Tally) => open === all;
  return [tallies.filter(isOpen), tallies.filter((tally) => !isOpen(tally))];
}

/** What it is called that is met by papers not read whole; null where there is none. */
function useLessWord(tallies: readonly Tally[]): string | null {
  const { t } = useWords();
  const evidence = tallies.reduce<Evidence>((all, one) => together(all, one.evidence), 'primary');
  return evidence === 'primary' ? null : resting(t('register.pictures.met'), evidence, t);
}

/**
 * @param over whether the table has a column for what is over an upper bound
 * @param less whether it has one for what is met by papers not read whole
 */
function useShareBar(over: boolean, less: boolean): (tally: Tally) => Bar {
  const { t, say } = useWords();
  return ({ measure, met, metLess, evidence, short, above, open, all }) => ({
    id: measure.id,
    label: say(measure.label),
    parts: [
      { tone: 'good', share: met / all },
      { tone: 'goodLess', share: metLess / all },
      { tone: 'bad', share: short / all },
      { tone: 'over', share: above / all },
      { tone: 'open', share: open / all },
    ],
    text:
      t('register.pictures.counted', { met, short, open }) +
      (metLess > 0
        ? t('register.pictures.countedLess', {
            count: metLess,
            met: resting(t('register.pictures.met'), evidence, t),
          })
        : '') +
      (above > 0 ? t('register.pictures.countedAbove', { above }) : ''),
    cells: [met, ...(less ? [metLess] : []), short, ...(over ? [above] : []), open, all].map(
      String,
    ),
  });
}
