// Opens the plan that a link carries, as a plan of its own, and says what of it could not be restored.
import { useEffect, useState } from 'react';
import { MissingPart } from '../../fields/missing-part.tsx';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import { loadRules } from '../../state/rules/lazy-rules.ts';
import { isPlanLink, readPlanLink, type Linked } from '../../state/files/plan-link.ts';
import { startOrFind } from '../../state/keeping/plan-session.ts';
import { askForPlan } from '../../state/keeping/turns.ts';
import styles from './plans.module.css';

const SHOWN = 12;

export function FromLink() {
  const { t } = useWords();
  const [linked, setLinked] = useState<Linked | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const open = async () => {
      const { hash } = window.location;
      if (!isPlanLink(hash)) return;
      const isWanted = askForPlan();
      const read = await readPlanLink(hash, await loadRules(null, 'with English'));
      // Who went to another page meanwhile stays there.
      if (window.location.hash === hash) {
        history.replaceState(null, '', '#/');
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }
      if (read.ok && !(await startOrFind(read.draft, isWanted))) return;
      setLinked(read);
    };
    const listen = () => {
      open().catch(() => setMissing(true));
    };
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  if (missing) return <MissingPart />;
  if (linked === null) return null;
  return (
    <div role="status" className={styles['trouble']}>
      {linked.ok ? <Lost linked={linked} /> : <p>{t(REFUSALS[linked.why])}</p>}
      <button type="button" className="button quiet" onClick={() => setLinked(null)}>
        {t('kept.storage.dismiss')}
      </button>
    </div>
  );
}

const REFUSALS = {
  cut: 'kept.plans.linkCut',
  newer: 'kept.plans.linkNewer',
  large: 'kept.plans.linkLarge',
  noPlan: 'kept.plans.linkNoPlan',
  tooOld: 'kept.plans.linkTooOld',
} as const;

function Lost({ linked: { lost } }: { readonly linked: Extract<Linked, { ok: true }> }) {
  const { t, language } = useWords();
  if (lost.length === 0) return <p>{t('kept.plans.linkOpened')}</p>;
  return (
    <>
      <p>{t('kept.plans.linkPartly', { count: lost.length })}</p>
      <ul>
        {lost.slice(0, SHOWN).map((problem, index) => (
          <li key={`${index} ${problem.path}`}>
            <code>{problem.path}</code> {problemSentence(problem, language)}
          </li>
        ))}
      </ul>
      {lost.length > SHOWN && <p>{t('kept.plans.linkMore', { count: lost.length - SHOWN })}</p>}
    </>
  );
}
