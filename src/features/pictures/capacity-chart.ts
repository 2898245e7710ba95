// The chart of one measure street by street, the greatest gap first: of what is needed, what is there, missing and not judged.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { coverageOf } from '../../core/assessment/verdict/coverage.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { capacitiesOf, type Capacity } from '../../core/assessment/verdict/tally.ts';
import { ZERO } from '../../core/quantity/decimal.ts';
import { compare, ratio, type Ratio } from '../../core/quantity/ratio.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Part } from './bar-track.tsx';
import type { Bar, Chart } from './bars.tsx';
import { lengthOf } from './lengths.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { useStands } from './stands.ts';

const NOUGHT = ratio(ZERO);

/** The most that any street needs: the end of the axis. */
function longest(capacities: readonly Capacity[]): Ratio {
  return capacities
    .map(({ needed }) => needed ?? NOUGHT)
    .reduce((a, b) => (compare(a, b) >= 0 ? a : b), NOUGHT);
}

/** The greatest gap first, of equal ones the street that needs more. */
function byGap(a: Capacity, b: Capacity): number {
  return (
    compare(b.gap ?? NOUGHT, a.gap ?? NOUGHT) || compare(b.needed ?? NOUGHT, a.needed ?? NOUGHT)
  );
}

/** What is there, missing and not judged of what a street needs. */
function partsOf(street: string, outcomes: readonly Outcome[], yardstick: Yardstick, most: Ratio) {
  const own = outcomes.filter(({ unit: { scope, at, parent } }) =>
    scope === 'street' ? at === street : scope === 'community' && parent?.at === street,
  );
  return coverageOf(own, yardstick).flatMap(({ covered, gap, open }): Part[] => [
    { tone: 'good', share: lengthOf(covered, most) ?? 0 },
    { tone: 'bad', share: lengthOf(gap, most) ?? 0 },
    { tone: 'open', share: lengthOf(open, most) ?? 0 },
  ]);
}

export function useCapacityChart({ outcomes }: Assessment, measure: Measure): Chart {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const stands = useStands(measure.unit);
  const asked = outcomes.filter((one) => one.measure.id === measure.id);
  const capacities = capacitiesOf(asked, measure.id, yardstick).sort(byGap);
  const most = longest(capacities);
  const bar = ({ street, name, needed, existing, gap, open }: Capacity): Bar => ({
    id: street,
    label: name || street,
    parts: partsOf(street, asked, yardstick, most),
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
      ['good', t('register.pictures.there')],
      ['bad', t('register.pictures.gap')],
      ['open', t('register.pictures.open')],
    ],
    axis: [stands.known(NOUGHT), stands.known(most)],
    bars: capacities.map(bar),
  };
}
