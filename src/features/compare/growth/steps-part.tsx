// Where a requirement changes along a figure: the staircase, and every step with its numbers.
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { valueOf, type Turned } from '../../../core/assessment/outlook/turned.ts';
import type { Steps } from '../../../core/assessment/outlook/steps.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { MOST_EXACT, readFigure } from '../../../core/plan/file/figure.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useAmount } from '../../../i18n/amount.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { typedNumber } from '../../../io/tables/typed.ts';
import { stepLinesOf } from '../../../sheets/comparison/step-lines.ts';
import { stepsCited, stepsTable } from '../../../sheets/comparison/steps-table.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import styles from '../compare.module.css';
import { StepChart } from '../../../ui/step-chart.tsx';
import picture from '../view/picture.module.css';
import { CompareTable } from '../view/compare-table.tsx';
import { useGrowthSource } from './growth-source.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
  readonly turned: Turned;
}

export function StepsPart({ assessment, outcome, turned }: Props) {
  const { t } = useWords();
  const { evaluator } = assessment;
  const today = valueOf(evaluator, turned);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (today === null ? '' : plain(today.times(2)));
  const to = useMemo(() => read(text), [text]);
  const steps = useSteps(evaluator, outcome, turned, to);
  return (
    <section className={styles['section']}>
      <h3>{t('compare.growth.stepsHeading')}</h3>
      <UpTo text={text} isRead={to !== null} onType={setTyped} />
      {to !== null && steps !== null && (
        <Found {...{ assessment, outcome, turned, steps, today, to }} />
      )}
    </section>
  );
}

/** Null where it is no figure. */
function read(text: string): Decimal | null {
  const found = readFigure(typedNumber(text), false);
  return 'value' in found ? found.value : null;
}

interface UpToProps {
  readonly text: string;
  readonly isRead: boolean;
  readonly onType: (text: string) => void;
}

function UpTo({ text, isRead, onType }: UpToProps) {
  const { t, language } = useWords();
  return (
    <label className={styles['field']}>
      {t('compare.growth.to')}
      <input
        className="input number"
        inputMode="decimal"
        value={text}
        aria-invalid={!isRead}
        onChange={({ target }) => onType(target.value)}
      />
      {!isRead && (
        <span className={styles['wrong']} role="alert">
          {t('compare.growth.tooLarge', { most: formatDecimal(MOST_EXACT, language) })}
        </span>
      )}
    </label>
  );
}

interface FoundProps extends Props {
  readonly steps: Steps;
  readonly today: Decimal | null;
  readonly to: Decimal;
}

function Found({ assessment, outcome, turned, steps, today, to }: FoundProps) {
  const words = useWords();
  const { t, say, language } = words;
  const amount = useAmount();
  const source = useGrowthSource(assessment);
  const drawn = stepLinesOf(steps, to, today, language);
  const now = outcome.levels.aim.lower;
  const figure = inputName(turned.fact, assessment.rulebook, words);
  const digits = (value: Decimal) => formatDecimal(value, language);
  return (
    <>
      {drawn !== null && (
        <figure
          className={picture['stairs']}
          role="img"
          aria-label={t('compare.growth.picture', { measure: say(outcome.measure.label), figure })}
        >
          <StepChart
            lines={drawn.lines}
            mark={
              drawn.today && {
                ...drawn.today,
                label: `${t('compare.growth.today')} ${amount(now, outcome.measure.unit)}`,
              }
            }
            axis={['0', today === null ? '' : digits(today), `${digits(to)} ${figure}`]}
          />
        </figure>
      )}
      <CompareTable
        table={stepsTable({ source, outcome, turned, steps, today })}
        words={words}
        cited={stepsCited({ steps, outcome })}
      />
      {steps.isCut && <p className={styles['note']}>{t('compare.growth.cut')}</p>}
    </>
  );
}
