// What must be said about keeping the plan, on every screen: it could not be saved, another window changed it, a link was opened.
import { useEffect, useState } from 'react';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useSaving, type StorageTrouble } from '../../state/autosave.ts';
import { loadRules } from '../../state/lazy-rules.ts';
import { isPlanLink, readPlanLink, type Linked } from '../../state/plan-link.ts';
import { savePlanFile } from '../../state/plan-files.ts';
import { keepMine, startPlan, takeTheirs } from '../../state/plan-session.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './plans.module.css';

export function PlanKeeping() {
  const trouble = useSaving((state) => state.trouble);
  return (
    <>
      {trouble !== null && <Trouble key={trouble} trouble={trouble} />}
      <FromLink />
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: StorageTrouble }) {
  const { t } = useWords();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t(`register.storage.${trouble}`)}</p>
      <div className={styles['actions']}>
        {trouble === 'elsewhere' ? (
          <>
            <button type="button" className="button" onClick={keepMine}>
              {t('register.storage.keepMine')}
            </button>
            <button type="button" className="button quiet" onClick={takeTheirs}>
              {t('register.storage.takeTheirs')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="button"
              onClick={() => savePlanFile(usePlanStore.getState().draft, t('plan.unnamed'))}
            >
              {t('register.storage.saveFile')}
            </button>
            <button type="button" className="button quiet" onClick={() => setSeen(true)}>
              {t('register.storage.dismiss')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** Opens the plan that a link carries, as a plan of its own. */
function FromLink() {
  const { t, language } = useWords();
  const [linked, setLinked] = useState<Linked | 'broken' | null>(null);
  useEffect(() => {
    const open = async () => {
      const { hash } = window.location;
      if (!isPlanLink(hash)) return;
      const read = await readPlanLink(hash, await loadRules(null));
      history.replaceState(null, '', '#/');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      if (read !== null) startPlan(read.draft);
      setLinked(read ?? 'broken');
    };
    const listen = () => void open();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  if (linked === null) return null;
  return (
    <div role="status" className={styles['trouble']}>
      {linked === 'broken' && <p>{t('register.plans.linkBroken')}</p>}
      {linked !== 'broken' && linked.lost.length === 0 && <p>{t('register.plans.linkOpened')}</p>}
      {linked !== 'broken' && linked.lost.length > 0 && (
        <>
          <p>{t('register.plans.linkPartly', { count: linked.lost.length })}</p>
          <ul>
            {linked.lost.slice(0, 12).map((problem) => (
              <li key={problem.path}>
                <code>{problem.path}</code> {problemSentence(problem, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button quiet" onClick={() => setLinked(null)}>
        {t('register.storage.dismiss')}
      </button>
    </div>
  );
}
