// By measure: what is short as a part of what is required; gaps of different units on one axis of per cent.
import type { Assessment } from '../../core/assessment/assess.ts';
import { measureGaps, type MeasureGap } from '../../core/assessment/verdict/tally.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useAmount } from '../../i18n/amount.ts';
import { Bars, type Bar } from './bars.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function MeasureGapPicture({ assessment }: { readonly assessment: Assessment }) {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const amount = useAmount();
  const bar = ({ measure, gap, needed, existing, part: share, short, open }: MeasureGap): Bar => {
    const part = `${share.toFixed(1)}%`;
    const [lacks, needs] = [amount(gap, measure.unit), amount(needed, measure.unit)];
    return {
      id: measure.id,
      label: say(measure.label),
      parts: [{ tone: 'bad', share: share.div(100).toNumber() }],
      text: t('register.pictures.gapText', { gap: lacks, need: needs, part, short, open }),
      cells: [
        lacks,
        needs,
        existing === null ? t('register.pictures.unknown') : amount(existing, measure.unit),
        part,
        String(short),
        String(open),
      ],
    };
  };
  return (
    <Bars
      chart={{
        title: t('register.pictures.gapByMeasure'),
        why: t('register.pictures.gapByMeasureWhy'),
        first: t('register.pictures.measure'),
        heads: (['gap', 'need', 'existing', 'part', 'shortPlaces', 'openPlaces'] as const).map(
          (head) => t(`register.pictures.${head}`),
        ),
        legend: [['bad', t('register.pictures.gap')]],
        axis: ['0%', '100%'],
        bars: measureGaps(assessment.outcomes, yardstick).map(bar),
      }}
    />
  );
}
