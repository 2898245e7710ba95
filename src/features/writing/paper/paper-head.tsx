// The head of a paper in the form: what it is called, steps back, and how the plan in hand stands to it.
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { standingIn, withoutPaper, withPaper } from '../../../state/writing/in-plan.ts';
import { textAt } from '../../../state/writing/pack-data.ts';
import { turnBack, useWriting } from '../../../state/writing/writing-store.ts';
import { useFocusWhenLost } from '../../../ui/focus-lost.ts';
import { useOpenPaper } from '../open-paper.ts';
import { useTrial } from '../trying/trial-context.ts';
import { styles } from '../looks/styles.ts';

export function PaperHead() {
  const { t, language } = useWords();
  const { document } = useOpenPaper();
  const title = textAt(document, ['document', 'title', language]) || t('writing.untitled');
  const number = textAt(document, ['document', 'number']);
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <header className={styles['paperHead']}>
      <Link href="/rules/write">{t('writing.back')}</Link>
      <h2 ref={heading} tabIndex={-1}>
        {title} {number !== '' && <span className={styles['beside']}>{number}</span>}
      </h2>
      <div className={styles['tools']}>
        <Steps />
        <PlanTools />
      </div>
      <Kept />
    </header>
  );
}

function Steps() {
  const { t } = useWords();
  const { pastStates, futureStates } = useStore(useWriting.temporal);
  return (
    <>
      <button
        type="button"
        className="button quiet"
        disabled={pastStates.length === 0}
        onClick={() => turnBack('undo')}
      >
        {t('plan.undo')}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={futureStates.length === 0}
        onClick={() => turnBack('redo')}
      >
        {t('plan.redo')}
      </button>
    </>
  );
}

/** Put into the plan once nothing is wrong with it; what the plan carries changes only by a press. */
function PlanTools() {
  const { t } = useWords();
  const { document, moment, problems } = useOpenPaper();
  const { state } = useTrial();
  const setDraft = usePlanStore((store) => store.setDraft);
  const standing = standingIn(moment.draft, document);
  const put = () => setDraft(withPaper(usePlanStore.getState().draft, document));
  const take = () => {
    const id = textAt(document, ['document', 'id']);
    setDraft(withoutPaper(usePlanStore.getState().draft, id));
  };
  const canPut = standing !== 'on';
  return (
    <>
      {canPut && (
        <button
          type="button"
          className="button"
          disabled={problems.length > 0 || state === 'unsound' || state === 'waiting'}
          onClick={put}
        >
          {t(standing === 'earlier' ? 'writing.plan.renew' : 'writing.plan.put')}
        </button>
      )}
      {standing !== 'absent' && (
        <button type="button" className="button quiet" onClick={take}>
          {t('writing.plan.take')}
        </button>
      )}
      <span className={styles['hint']} role="status">
        {t(`writing.plan.${standing}`)}
      </span>
    </>
  );
}

/** Said only where something is amiss with keeping. */
function Kept() {
  const { t } = useWords();
  const keeping = useWriting((state) => state.keeping);
  if (keeping === 'kept') return null;
  return (
    <p role="alert" className={styles['wrong']}>
      {t(`writing.keeping.${keeping}`)}
    </p>
  );
}
