// By measure: of what is required, what is there, missing and not judged; different units on one axis of per cent.
import type { Assessment } from '../../core/assessment/assess.ts';
import { coverageOf, type Coverage } from '../../core/assessment/verdict/coverage.ts';
import { measureGaps, type MeasureGap } from '../../core/assessment/verdict/tally.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useAmount } from '../../i18n/amount.ts';
import type { Part } from './bar-track.tsx';
import { Bars, type Bar } from './bars.tsx';
import { lengthOf } from './lengths.ts';
import { useRegister } from '../../state/assessed/register-context.ts';

const LEGEND = [
  ['good', 'there'],
  ['bad', 'gap'],
  ['open', 'open'],
] as const;

export function MeasureGapPicture({ assessment }: { readonly assessment: Assessment }) {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const amount = useAmount();
  const coverage = coverageOf(assessment.outcomes, yardstick);
  const bar = ({ measure, gap, needed, existing, part: share, short, open }: MeasureGap): Bar => {
    const part = `${share.toFixed(1)}%`;
    const [lacks, needs] = [amount(gap, measure.unit), amount(needed, measure.unit)];
    return {
      id: measure.id,
      label: say(measure.label),
      parts: partsOf(coverage.find((one) => one.measure.id === measure.id)),
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
        legend: LEGEND.map(([tone, word]) => [tone, t(`register.pictures.${word}`)]),
        axis: ['0%', '100%'],
        bars: measureGaps(assessment.outcomes, yardstick).map(bar),
      }}
    />
  );
}

function partsOf(of: Coverage | undefined): Part[] {
  if (of === undefined) return [];
  const share = (part: Coverage['gap']) => lengthOf(part, of.required) ?? 0;
  return [
    { tone: 'good', share: share(of.covered) },
    { tone: 'bad', share: share(of.gap) },
    { tone: 'open', share: share(of.open) },
  ];
}
