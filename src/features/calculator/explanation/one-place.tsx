// The reason of one number in one place: who decides, who is satisfied by it, what would change it, who was not heard.
import type { ReactNode } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { readAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { alike, explain, type Speaker } from '../../../sheets/words/explanation.ts';
import { forcesOf } from '../../../sheets/frame/force-words.ts';
import { useCalculator, useSteady } from '../marks/loaded.ts';
import { Notes } from '../marks/notes.tsx';
import { requirementText, requirementUnit } from '../marks/requirement-text.ts';
import { ForceTag, isLocal, VerdictTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';
import { Foresight } from './foresight.tsx';
import { SpeakerCard } from './speaker-card.tsx';
import { Switches } from './switches.tsx';
import { Unheard } from './unheard.tsx';

interface Props {
  readonly outcome: Outcome;
  /** What is drawn of it. */
  readonly children?: ReactNode;
}

export function OnePlace({ outcome, children }: Props) {
  const { t } = useWords();
  const { assessment } = useCalculator();
  const { measure } = outcome;
  const { speakers, silent } = explain(outcome);
  const place = assessment?.plan.place ?? '';
  const local = ({ document }: Speaker) => Number(isLocal(document, place));
  const deciding = speakers
    .filter(({ decides }) => decides.length > 0)
    .sort((a, b) => local(b) - local(a));
  const satisfied = speakers.filter(({ decides }) => decides.length === 0);
  return (
    <>
      <Required outcome={outcome} />
      <Notes outcome={outcome} />
      <Speakers title={t('explain.decides')} speakers={deciding} measure={measure} />
      <Speakers title={t('explain.satisfied')} speakers={satisfied} measure={measure} />
      <Switches outcome={outcome} />
      {children}
      <Foresight outcome={outcome} />
      <Unheard silent={silent} outcome={outcome} />
    </>
  );
}

function Required({ outcome }: Pick<Props, 'outcome'>) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { stocks } = useSteady();
  const level = outcome.levels[yardstick];
  const verdict = verdictOf(stocks.existing ? outcome : readAsPlanned(outcome), yardstick);
  return (
    <p className={styles['required']}>
      <span className={styles['requiredLabel']}>{t('explain.requirement')}</span>
      <b>{requirementText(level, t, language) ?? '—'}</b>{' '}
      {requirementUnit(level, outcome.measure.unit, t)}
      <VerdictTag verdict={verdict} evidence={level.evidence} />
      {forcesOf([outcome], yardstick).map((force) => (
        <ForceTag key={force} force={force} />
      ))}
    </p>
  );
}

interface SpeakersProps {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly measure: Measure;
}

function Speakers({ title, speakers, measure }: SpeakersProps) {
  if (speakers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {alike(speakers).map((some) => (
        <SpeakerCard key={some[0].provision.id} speakers={some} measure={measure} />
      ))}
    </>
  );
}
