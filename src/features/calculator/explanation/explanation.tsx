// Why a number is so: substitution, rounding, section, everyone else who was heard, what would change it.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { alike, explain } from '../../../sheets/words/explanation.ts';
import { forcesOf } from '../../../sheets/frame/force-words.ts';
import { scheduleOf } from '../../../sheets/frame/outcome-rows.ts';
import type { ExplainedResult } from '../../../state/rulebook/explained-address.ts';
import { Drawer } from '../../../ui/drawer.tsx';
import { EvenSum } from './even-sum.tsx';
import { Foresight } from './foresight.tsx';
import { useCalculator, useSteady } from '../marks/loaded.ts';
import { Notes } from '../marks/notes.tsx';
import { requirementText, requirementUnit } from '../marks/requirement-text.ts';
import { SpeakerCard } from './speaker-card.tsx';
import { Switches } from './switches.tsx';
import { Unheard } from './unheard.tsx';
import { ForceTag, isLocal, VerdictTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

/** What is explained. */
export type Explained = ExplainedResult;

export function Explanation({
  explained,
  onClose,
}: {
  readonly explained: Explained;
  readonly onClose: () => void;
}) {
  const { t, say } = useWords();
  const { assessment } = useCalculator();
  const matching =
    assessment === null
      ? []
      : [...assessment.outcomes, ...assessment.notAsked].filter(
          (one) => one.measure.id === explained.measure && one.unit.scope === explained.scope,
        );
  const places =
    explained.at === null ? matching : matching.filter(({ unit }) => unit.at === explained.at);
  const [first] = places;
  if (first === undefined) return null;
  const several = explained.at === null && places.length > 1;
  const where = several
    ? t('explain.total', { count: places.length })
    : first.unit.name || first.unit.at;
  return (
    <Drawer
      title={say(first.measure.label)}
      subtitle={where}
      closeLabel={t('explain.close')}
      onClose={onClose}
    >
      {several ? <Sum places={places} /> : <One outcome={first} />}
    </Drawer>
  );
}

function One({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const { yardstick, assessment } = useCalculator();
  const level = outcome.levels[yardstick];
  const { speakers, silent } = explain(outcome);
  const place = assessment?.plan.place ?? '';
  const local = ({ document }: (typeof speakers)[number]) => Number(isLocal(document, place));
  const deciding = speakers
    .filter(({ decides }) => decides.length > 0)
    .sort((a, b) => local(b) - local(a));
  const satisfied = speakers.filter(({ decides }) => decides.length === 0);
  return (
    <>
      <p className={styles['required']}>
        <span className={styles['requiredLabel']}>{t('explain.requirement')}</span>
        <b>{requirementText(level, t, language) ?? '—'}</b>{' '}
        {requirementUnit(level, outcome.measure.unit, t)}
        <VerdictTag
          verdict={level.status === 'pending' ? 'pending' : level.verdict}
          evidence={level.evidence}
        />
        {forcesOf([outcome], yardstick).map((force) => (
          <ForceTag key={force} force={force} />
        ))}
      </p>
      <Notes outcome={outcome} />
      {deciding.length > 0 && <h3>{t('explain.decides')}</h3>}
      {alike(deciding).map((speakers) => (
        <SpeakerCard key={speakers[0].provision.id} speakers={speakers} measure={outcome.measure} />
      ))}
      {satisfied.length > 0 && <h3>{t('explain.satisfied')}</h3>}
      {alike(satisfied).map((speakers) => (
        <SpeakerCard key={speakers[0].provision.id} speakers={speakers} measure={outcome.measure} />
      ))}
      <Switches outcome={outcome} />
      <Foresight outcome={outcome} />
      <Unheard silent={silent} outcome={outcome} />
    </>
  );
}

/** A total: each place by itself, then the sum. */
function Sum({ places }: { readonly places: readonly Outcome[] }) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { stocks } = useSteady();
  const [row] = scheduleOf({ outcomes: places }, yardstick, !stocks.existing).flatMap(
    ({ rows }) => rows,
  );
  const [first] = places;
  if (row === undefined || first === undefined) return null;
  return (
    <>
      <p className={styles['required']}>
        <span className={styles['requiredLabel']}>{t('explain.requirement')}</span>
        <b>{requirementText(row, t, language) ?? '—'}</b>{' '}
        {requirementUnit(row, first.measure.unit, t)}
        <VerdictTag verdict={row.verdict} evidence={row.evidence} />
        {row.force !== null && <ForceTag force={row.force} />}
      </p>
      <EvenSum places={places} />
      <p className={styles['note']}>{t('explain.noOwn')}</p>
      {places.slice(0, 60).map((outcome) => (
        <details key={outcome.unit.at} className={styles['part']}>
          <summary>
            <span>{outcome.unit.name || outcome.unit.at}</span>
            <span className={styles['partValue']}>
              {requirementText(outcome.levels[yardstick], t, language) ?? '—'}{' '}
              {requirementUnit(outcome.levels[yardstick], first.measure.unit, t)}
            </span>
          </summary>
          <One outcome={outcome} />
        </details>
      ))}
    </>
  );
}
