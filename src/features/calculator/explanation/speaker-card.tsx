// One provision that speaks: what it says, its arithmetic, where it stands, and the reading chosen.
import type { Measure } from '../../../core/rulebook/pack.ts';
import { decimal } from '../../../core/quantity/decimal.ts';
import { formatDate, groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { zh } from '../../../i18n/words.zh.ts';
import type { Speaker, Step } from '../../../sheets/words/explanation.ts';
import { useCalculator } from '../marks/loaded.ts';
import { unitText } from '../marks/requirement-text.ts';
import { ForceTag, OriginTag, usePaperName } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

export function SpeakerCard({
  speaker,
  measure,
}: {
  readonly speaker: Speaker;
  readonly measure: Measure;
}) {
  const { t, say, language } = useWords();
  const { assessment } = useCalculator();
  const name = usePaperName();
  const { provision, document, steps } = speaker;
  return (
    <article className={styles['card']}>
      <p className={styles['statement']}>{say(provision.statement)}</p>
      {steps.map((step) => (
        <Formula key={step.end} step={step} measure={measure} />
      ))}
      <p className={styles['cite']}>
        <span className={styles['paper']}>{name(document)}</span>{' '}
        {t('explain.section', { section: provision.section })} <ForceTag force={provision.force} />{' '}
        <OriginTag documents={[document]} place={assessment?.plan.place ?? ''} />
      </p>
      <p className={styles['cite']}>
        {say(document.title)}
        {document.issued !== null && ` · ${formatDate(document.issued, language)}`}
        {document.period !== undefined && ` · ${t('explain.period', document.period)}`}
      </p>
      <Seen document={document} />
      <Doubts speaker={speaker} />
    </article>
  );
}

/** Where the paper's text was seen, and when the rules were last compared with it. */
function Seen({ document: { seen, checked } }: { readonly document: Speaker['document'] }) {
  const { t, language } = useWords();
  const parts = [
    ...(seen === undefined ? [] : [t(`explain.seen.${seen.extent}`, { address: seen.address })]),
    ...(checked === undefined
      ? []
      : [t('explain.checked', { date: formatDate(checked, language) })]),
  ];
  return parts.length === 0 ? null : <p className={styles['cite']}>{parts.join(' · ')}</p>;
}

/** What was read into the sentence, and how far the paper can be relied on. */
function Doubts({ speaker: { provision, document } }: { readonly speaker: Speaker }) {
  const { t, say, language } = useWords();
  const { reading } = provision;
  return (
    <>
      {reading !== undefined && (
        <p className={styles['reading']}>
          <b>{t('explain.reading')}</b> {say(reading.question)}
          {language === 'zh' ? '：' : ': '}
          {say(reading.chosen)}
        </p>
      )}
      {provision.figure === 'reading' && (
        <p className={styles['reading']}>{t('explain.figureOurs')}</p>
      )}
      {document.evidence !== 'primary' && (
        <p className={styles['warning']}>{t(`explain.evidence.${document.evidence}`)}</p>
      )}
    </>
  );
}

type KnownBase = keyof typeof zh.bases;
const isKnown = (base: string): base is KnownBase => Object.hasOwn(zh.bases, base);

/** `1,820 households × 1 ÷ 300 + 2 = 8.066667, rounded up: 9`. */
function Formula({ step, measure }: { readonly step: Step; readonly measure: Measure }) {
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
