// The arithmetic of one provision as a line: base, figure, quotient, rounding.
import type { Measure } from '../../../core/rulebook/pack.ts';
import { decimal } from '../../../core/quantity/decimal.ts';
import { groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { zh } from '../../../i18n/zh/words.ts';
import type { Step } from '../../../core/assessment/trace/step.ts';
import { isUnraised } from '../../../sheets/words/explanation.ts';
import { useCalculator } from '../marks/loaded.ts';
import { unitText } from '../marks/requirement-text.ts';
import styles from '../marks/explanation.module.css';

type KnownBase = keyof typeof zh.bases;
const isKnown = (base: string): base is KnownBase => Object.hasOwn(zh.bases, base);

/** `1,820 households × 1 ÷ 300 + 2 = 8.066667, rounded up: 9`. */
export function Formula({ step, measure }: { readonly step: Step; readonly measure: Measure }) {
  const { t, language } = useWords();
  const nameOf = useBaseName();
  const digits = (text: string) => groupDigits(text, language);
  const fixed = step.bases.length === 1 && step.bases[0] === 'one';
  const sign = step.end === 'lower' ? (step.strict ? '>' : '≥') : step.strict ? '<' : '≤';
  const product = [
    ...(fixed
      ? []
      : [
          `${step.fraction === null ? digits(step.base) : `(${step.fraction.map(digits).join(' ÷ ')})`} ${step.bases.map(nameOf).join(' + ')}`,
        ]),
    ...(fixed || step.figure !== '1' || step.per === '1' ? [digits(step.figure)] : []),
    ...(step.uplift === null ? [] : [digits(step.uplift)]),
  ].join(' × ');
  const rate = step.per === '1' ? product : `${product} ÷ ${digits(step.per)}`;
  const raised = step.uplift === null ? [] : [step.uplift];
  const quotient =
    step.plus === null ? rate : `${rate} + ${[step.plus, ...raised].map(digits).join(' × ')}`;
  const shows = !fixed || step.per !== '1' || step.uplift !== null || step.plus !== null;
  return (
    <p className={styles['formula']}>
      <span className={styles['sign']}>{sign}</span> {quotient}
      {shows && ` ${step.cut ? '≈' : '='} ${digits(step.quotient)}`}
      {step.rounded !== null && step.rounded !== step.quotient && (
        <>
          {language === 'zh' ? '，' : ', '}
          {t(`explain.rounded.${step.end}`)}
          {language === 'zh' ? '：' : ': '}
          <b>{digits(step.rounded)}</b>
        </>
      )}{' '}
      <span className={styles['unit']}>
        {unitText(measure.unit, decimal(step.rounded ?? step.quotient), t)}
      </span>
      {isUnraised(step) && `${language === 'zh' ? '；' : '; '}${t('explain.unraised')}`}
    </p>
  );
}

function useBaseName(): (base: string) => string {
  const { t, say } = useWords();
  const { rules } = useCalculator();
  const { facts, measures } = rules.rulebook;
  return (base) => {
    if (isKnown(base)) return t(`bases.${base}`);
    const id = base.replace(/^existing:/, '');
    const named = facts.get(id) ?? measures.get(id);
    return named === undefined ? base : say(named.label);
  };
}
