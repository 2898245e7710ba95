// One provision that speaks: what it says, its arithmetic, where it stands, and the reading chosen.
import type { Measure } from '../../../core/rulebook/pack.ts';
import { formatDate, formatMonth } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Speaker } from '../../../sheets/words/explanation.ts';
import { Formula } from './formula.tsx';
import { useCalculator } from '../marks/loaded.ts';
import { evidenceOf } from '../../../core/assessment/requirement/evidence.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { CORRECTIONS } from '../../../state/writing/corrected-provision.ts';
import { TakeBack } from './take-back.tsx';
import { ForceTag, OriginTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

/** The clause with its arithmetic once, and every paper that states it. */
export function SpeakerCard({
  speakers,
  measure,
}: {
  readonly speakers: readonly [Speaker, ...Speaker[]];
  readonly measure: Measure;
}) {
  const { say } = useWords();
  const statements = new Set(speakers.map(({ provision }) => say(provision.statement)));
  return (
    <article className={styles['card']}>
      {[...statements].map((statement) => (
        <p key={statement} className={styles['statement']}>
          {statement}
        </p>
      ))}
      {speakers[0].steps.map((step) => (
        <Formula key={step.end} step={step} measure={measure} />
      ))}
      {speakers.map((speaker) => (
        <Source key={speaker.provision.id} speaker={speaker} />
      ))}
    </article>
  );
}

/** Where a clause stands, how firm it is there, and what was read into it. */
function Source({ speaker }: { readonly speaker: Speaker }) {
  const { t, say, language } = useWords();
  const { assessment } = useCalculator();
  const { provision, document } = speaker;
  return (
    <>
      <p className={styles['cite']}>
        <span className={styles['paper']}>
          <SourceLink document={document} section={provision.section} />
        </span>{' '}
        <ForceTag force={provision.force} />{' '}
        <OriginTag
          documents={[document]}
          place={assessment?.plan.place ?? ''}
          evidence={evidenceOf(document)}
        />
      </p>
      <p className={styles['cite']}>
        {say(document.title)}
        {document.issued !== null && ` · ${formatDate(document.issued, language)}`}
        {document.period !== undefined && ` · ${t('explain.period', document.period)}`}
      </p>
      {document.id === CORRECTIONS && <TakeBack provision={provision.id} />}
      <Seen document={document} />
      <Doubts speaker={speaker} />
    </>
  );
}

/** Where the paper's text was seen, and when the rules were last compared with it. */
function Seen({ document: { seen, checked } }: { readonly document: Speaker['document'] }) {
  const { t, language } = useWords();
  const parts = [
    ...(seen === undefined ? [] : [t(`explain.seen.${seen.extent}`, { address: seen.address })]),
    ...(seen?.copied === undefined
      ? []
      : [t('explain.copied', { month: formatMonth(seen.copied, language) })]),
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
