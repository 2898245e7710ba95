// The chart of one measure's gap in each community: what stands and what is missing of what is asked.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { ZERO } from '../../core/quantity/decimal.ts';
import { compare, ratio } from '../../core/quantity/ratio.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Bar, Chart } from './bars.tsx';
import { useFullName } from '../../fields/full-name.ts';
import { lengthOf } from './lengths.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { MOST_DRAWN, restText } from './rest-text.ts';
import { useStands } from './stands.ts';

const NOUGHT = ratio(ZERO);

/** The communities where it is asked, the greatest gap first. */
function orderedBy({ outcomes }: Assessment, measure: Measure, yardstick: Yardstick): Outcome[] {
  const gapOf = ({ levels }: Outcome) => levels[yardstick].gap ?? NOUGHT;
  return outcomes
    .filter((one) => one.unit.scope === 'community' && one.measure.id === measure.id)
    .filter(({ levels }) => levels[yardstick].status !== 'noRule')
    .sort((a, b) => compare(gapOf(b), gapOf(a)));
}

export function useCommunityChart(assessment: Assessment, measure: Measure): Chart {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const stands = useStands(measure.unit);
  const fullName = useFullName();
  const levelOf = ({ levels }: Outcome) => levels[yardstick];
  const ordered = orderedBy(assessment, measure, yardstick);
  const short = ordered.filter((one) => levelOf(one).verdict === 'short');
  const drawn = short.slice(0, MOST_DRAWN);
  const most = drawn[0] === undefined ? NOUGHT : levelOf(drawn[0]).gap;
  const row = (outcome: Outcome): Bar => {
    const { gap, lower } = levelOf(outcome);
    return {
      id: outcome.unit.at,
      label: fullName(outcome.unit),
      parts: [{ tone: 'bad', share: lengthOf(gap, most) ?? 0 }],
      text: stands.text(outcome.existing, lower, gap),
      cells: [gap, lower, outcome.existing].map(stands.known),
    };
  };
  const rest = {
    shown: drawn.length,
    rest: short.length - drawn.length,
    none: ordered.filter((one) => levelOf(one).gap?.numerator.isZero() === true).length,
    open: ordered.filter((one) => levelOf(one).gap === null).length,
  };
  return {
    title: t('register.pictures.gapByCommunity', { measure: say(measure.label) }),
    why: t('register.pictures.gapByCommunityWhy'),
    first: t('register.pictures.place'),
    heads: (['gap', 'need', 'existing'] as const).map((head) => t(`register.pictures.${head}`)),
    legend: [['bad', t('register.pictures.gap')]],
    axis: [stands.known(NOUGHT), stands.known(most)],
    bars: drawn.map(row),
    undrawn: ordered.filter((one) => !drawn.includes(one)).map(row),
    rest: restText(rest, t),
  };
}
