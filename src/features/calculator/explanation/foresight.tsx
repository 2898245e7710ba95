// What would change a requirement, and how far existing stock goes.
import { nextFits, type Fit } from '../../../core/assessment/outlook/fit.ts';
import { firstLimits, reachesOf, type Reach } from '../../../core/assessment/outlook/reach.ts';
import { isNear } from '../../../core/assessment/outlook/near.ts';
import { nextThresholds, type Threshold } from '../../../core/assessment/outlook/threshold.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { formatDecimal, formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useInputName } from '../marks/input-names.ts';
import { useCalculator } from '../marks/loaded.ts';
import { decimalWithUnit, requirementText } from '../marks/requirement-text.ts';
import { useTurnedWords } from './turned-words.ts';
import styles from '../marks/explanation.module.css';

export function Foresight({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      <Thresholds outcome={outcome} />
      <Fits outcome={outcome} />
      <Reaches outcome={outcome} />
    </>
  );
}

interface Props {
  readonly outcome: Outcome;
}

const keyOf = ({ unit, fact, direction }: Threshold | Fit) => `${unit.at} ${fact} ${direction}`;

function Thresholds({ outcome }: Props) {
  const { t, language } = useWords();
  const { assessment } = useCalculator();
  const { amount, located } = useTurnedWords(outcome);
  if (assessment === null) return null;
  const thresholds = nextThresholds(assessment.evaluator, outcome).filter(isNear);
  if (thresholds.length === 0) return null;
  const sentence = (one: Threshold) => {
    const { direction, at, end, to, pending } = one;
    return t(`explain.${direction}`, {
      ...amount(one.by, one.fact),
      at: formatDecimal(at, language),
      end: t(`explain.ends.${end}`),
      to:
        to === null
          ? t(pending ? 'explain.unknown' : 'explain.gone')
          : formatRatio(to, end, language),
    });
  };
  return (
    <>
      <h3>{t('explain.thresholds')}</h3>
      <ul className={styles['list']}>
        {thresholds.map((one) => (
          <li key={`${keyOf(one)} ${one.end}`}>{located(one, sentence(one))}</li>
        ))}
      </ul>
    </>
  );
}

/** Where nobody is left every requirement is nothing: that fits, and tells a planner nothing. */
function Fits({ outcome }: Props) {
  const { t, language } = useWords();
  const { assessment } = useCalculator();
  const { amount, located } = useTurnedWords(outcome);
  if (assessment === null) return null;
  const fits = nextFits(assessment.evaluator, outcome).filter(({ at }) => !at.isZero());
  if (fits.length === 0) return null;
  const sentence = (one: Fit) =>
    t(one.direction === 'more' ? 'explain.fitMore' : 'explain.fitFewer', {
      ...amount(one.by, one.fact),
      at: formatDecimal(one.at, language),
      value: requirementText(one, t, language) ?? t('explain.gone'),
    });
  return (
    <>
      <h3>{t('explain.fits')}</h3>
      <ul className={styles['list']}>
        {fits.map((one) => (
          <li key={keyOf(one)}>{located(one, sentence(one))}</li>
        ))}
      </ul>
    </>
  );
}

function Reaches({ outcome }: Props) {
  const { t, language } = useWords();
  const { assessment } = useCalculator();
  if (assessment === null || outcome.existing === null) return null;
  const reaches = reachesOf(assessment.evaluator, outcome);
  if (reaches.length === 0) return null;
  const existing = decimalWithUnit(outcome.existing, outcome.measure.unit, { t, language });
  return (
    <>
      <h3>{t('explain.reach')}</h3>
      <ul className={styles['list']}>
        {reaches.map((reach) => (
          <li key={`${reach.unit.at} ${reach.fact}`}>
            <ReachText outcome={outcome} reach={reach} existing={existing} />
            <Limits outcome={outcome} reach={reach} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReachProps extends Props {
  readonly reach: Reach;
}

function ReachText({ outcome, reach, existing }: ReachProps & { readonly existing: string }) {
  const { t } = useWords();
  const nameOf = useInputName(useCalculator());
  const { amount, located } = useTurnedWords(outcome);
  const { most, fact } = reach;
  if (most === 'none') return t('explain.reachNone', { existing });
  if (most === 'unlimited') return t('explain.reachUnlimited', { existing, fact: nameOf(fact) });
  const { by, unit } = amount(most, fact);
  return located(reach, t('explain.reachMost', { existing, most: by, unit }));
}

function Limits({ outcome, reach }: ReachProps) {
  const { t, say } = useWords();
  const { assessment, rules } = useCalculator();
  const nameOf = useInputName(useCalculator());
  if (assessment === null) return null;
  const { evaluator, outcomes } = assessment;
  const names = firstLimits(evaluator, outcomes, outcome.unit, reach).map(({ measure }) => {
    const found = rules.rulebook.measures.get(measure);
    return found === undefined ? measure : say(found.label);
  });
  if (names.length === 0) return null;
  const measures = names.join(t('results.and'));
  return (
    <span className={styles['cite']}>
      {t('explain.limits', { fact: nameOf(reach.fact), measures })}
    </span>
  );
}
