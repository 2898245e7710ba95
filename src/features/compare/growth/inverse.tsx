// The reverse question: how large a place so much of a measure carries, and what stops it there.
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { carriedBy, type Carried } from '../../../core/assessment/outlook/carried.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { readFigure } from '../../../core/plan/file/figure.ts';
import type { Decimal } from '../../../core/quantity/decimal.ts';
import { print } from '../../../core/quantity/ratio.ts';
import { Around, HOLE } from '../../../fields/links/around.tsx';
import { formatDecimal } from '../../../i18n/format.ts';
import { useAmount } from '../../../i18n/amount.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { typedNumber } from '../../../io/tables/typed.ts';
import { baseUnit, countedIn, inputName } from '../../../sheets/words/naming.ts';
import styles from '../compare.module.css';
import { Links } from '../view/cited-papers.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
}

export function Inverse({ assessment, outcome }: Props) {
  const words = useWords();
  const { t, language } = words;
  const { measure } = outcome;
  const [typed, setTyped] = useState(() => asked(outcome));
  const read = readFigure(typedNumber(typed), measure.whole);
  const stock = 'value' in read ? read.value : null;
  const values: Record<string, string> = 'most' in read && read.most ? { most: read.most } : {};
  return (
    <section className={styles['section']}>
      <h3>{t('compare.growth.inverse')}</h3>
      <label className={styles['field']}>
        {t('compare.growth.stock', { unit: countedIn(measure, words) })}
        <input
          className="input number"
          inputMode="decimal"
          value={typed}
          aria-invalid={stock === null}
          onChange={({ target }) => setTyped(target.value)}
        />
        {'code' in read && (
          <span className={styles['wrong']} role="alert">
            {problemSentence({ path: measure.id, code: read.code, values }, language)}
          </span>
        )}
      </label>
      {stock !== null && <Answers assessment={assessment} outcome={outcome} stock={stock} />}
    </section>
  );
}

/** To begin with, what is asked today. */
function asked({ levels }: Outcome): string {
  const { lower } = levels.aim;
  return lower === null ? '1' : print(lower, 'up');
}

function Answers({ assessment, outcome, stock }: Props & { readonly stock: Decimal }) {
  const all = useMemo(
    () => carriedBy(assessment.evaluator, outcome, stock),
    [assessment, outcome, stock],
  );
  return (
    <ul className={styles['answers']} aria-live="polite">
      {all.map((carried) => (
        <li key={`${carried.unit.at} ${carried.fact}`}>
          <Answer {...{ assessment, outcome, stock, carried }} />
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps extends Props {
  readonly stock: Decimal;
  readonly carried: Carried;
}

function Answer({ assessment, outcome, stock, carried }: AnswerProps) {
  const words = useWords();
  const { t, say, language } = words;
  const amount = useAmount();
  const { most, fact, beyond, stoppedBy } = carried;
  const { measure } = outcome;
  const figure = inputName(fact, assessment.rulebook, words);
  const had = `${say(measure.label)} ${amount(stock, measure.unit)}`;
  if (most === 'unlimited') return t('compare.growth.carriesAll', { stock: had, figure });
  const lower = beyond?.lower ?? null;
  const stops =
    lower === null || stoppedBy.length === 0
      ? t('compare.growth.gone')
      : t(`compare.growth.${most === 'none' ? 'stopsAnyway' : 'stops'}`, {
          required: amount(lower, measure.unit),
          papers: HOLE,
        });
  const counted = baseUnit(fact, assessment.rulebook);
  const carries =
    most === 'none'
      ? t('compare.growth.carriesNone', { stock: had })
      : t('compare.growth.carries', {
          ...{ stock: had, figure },
          most: counted === null ? formatDecimal(most, language) : amount(most, counted),
        });
  return (
    <Around sentence={[carries, stops].join(t('compare.supposed.comma'))}>
      <Links rules={stoppedBy} />
    </Around>
  );
}
