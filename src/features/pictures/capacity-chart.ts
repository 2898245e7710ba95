// The chart of one measure street by street: what there is, and a line where what is needed stands.
import type { Assessment } from '../../core/assessment/assess.ts';
import { capacitiesOf, type Capacity } from '../../core/assessment/verdict/tally.ts';
import { ZERO } from '../../core/quantity/decimal.ts';
import { compare, ratio, type Ratio } from '../../core/quantity/ratio.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Bar, Chart } from './bars.tsx';
import { lengthOf } from './lengths.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { useStands } from './stands.ts';

const NOUGHT = ratio(ZERO);

/** The longest that anything is: the end of the axis. */
function longest(capacities: readonly Capacity[]): Ratio {
  return capacities
    .flatMap(({ needed, existing }) => [needed ?? NOUGHT, ratio(existing ?? ZERO)])
    .reduce((a, b) => (compare(a, b) >= 0 ? a : b), NOUGHT);
}

export function useCapacityChart({ outcomes }: Assessment, measure: Measure): Chart {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const stands = useStands(measure.unit);
  const capacities = capacitiesOf(outcomes, measure.id, yardstick);
  const most = longest(capacities);
  const bar = ({ street, name, needed, existing, gap, open }: Capacity): Bar => ({
    id: street,
    label: name || street,
    parts: [
      {
        tone: gap?.numerator.isZero() === true ? 'good' : 'bad',
        share: lengthOf(existing, most) ?? 0,
      },
    ],
    mark: lengthOf(needed, most) ?? undefined,
    text:
      stands.text(existing, needed, gap) +
      (open > 0 ? t('register.pictures.openText', { open }) : ''),
    cells: [...[existing, needed, gap].map(stands.known), String(open)],
  });
  return {
    title: t('register.pictures.capacity', { measure: say(measure.label) }),
    why: t('register.pictures.capacityWhy'),
    first: t('register.pictures.street'),
    heads: (['existing', 'need', 'gap', 'openPlaces'] as const).map((head) =>
      t(`register.pictures.${head}`),
    ),
    legend: [
      ['good', t('register.pictures.enough')],
      ['bad', t('register.pictures.notEnough')],
      ['need', t('register.pictures.need')],
    ],
    axis: [stands.known(NOUGHT), stands.known(most)],
    bars: capacities.map(bar),
  };
}
