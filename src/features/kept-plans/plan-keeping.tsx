// What must be said about keeping the plan, on every screen: it could not be saved, another window changed it, a link was opened.
import { Suspense, useState, type ReactNode } from 'react';
import { lazyDialog } from '../../fields/lazy-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import type { StorageTrouble } from '../../state/keeping/book.ts';
import { savePlanFile } from '../../state/files/plan-files.ts';
import { keepMine, takeTheirs } from '../../state/keeping/plan-session.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { FromLink } from './from-link.tsx';
import { OtherPlans } from './other-plans.tsx';
import { OpeningNotices } from './opening-notices.tsx';
import styles from './plans.module.css';

const PlansDialog = lazyDialog(() =>
  import('./plans-dialog.tsx').then(({ PlansDialog: dialog }) => dialog),
);

/** @param children what else is to be said there, after what concerns the plan */
export function PlanKeeping({ children }: { readonly children: ReactNode }) {
  const trouble = useSaving((state) => state.trouble);
  const plan = useSaving((state) => state.id);
  return (
    <div className={styles['corner']}>
      {trouble !== null && <Trouble key={`${plan} ${trouble}`} trouble={trouble} />}
      <OtherPlans />
      <OpeningNotices />
      <FromLink />
      {children}
    </div>
  );
}

/** What is typed meanwhile is noted in the quick storage, where that still works. */
const NOTED: ReadonlySet<StorageTrouble> = new Set(['full', 'private', 'silent']);

function Trouble({ trouble }: { readonly trouble: StorageTrouble }) {
  const { t } = useWords();
  const written = useSaving((state) => state.written);
  const [seen, setSeen] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  if (seen) return null;
  const take = async () => {
    const answer = await takeTheirs().catch(() => 'damaged');
    setUnreadable(answer !== 'plan');
  };
  return (
    <div role="alert" className={styles['trouble']}>
      <p>
        {t(`kept.storage.${trouble === 'private' && written ? 'refused' : trouble}`)}
        {written && NOTED.has(trouble) && t('kept.storage.noted')}
      </p>
      {unreadable && <p>{t('kept.storage.theirsUnreadable')}</p>}
      <div className={styles['actions']}>
        {(trouble === 'elsewhere' || trouble === 'deleted') && (
          <button type="button" className="button" onClick={() => void keepMine()}>
            {t('kept.storage.keepMine')}
          </button>
        )}
        {trouble === 'elsewhere' && (
          <button type="button" className="button quiet" onClick={() => void take()}>
            {t('kept.storage.takeTheirs')}
          </button>
        )}
        <SaveFile />
        {(trouble === 'full' || trouble === 'deleted') && <ListButton />}
        {trouble !== 'elsewhere' && trouble !== 'deleted' && (
          <button type="button" className="button quiet" onClick={() => setSeen(true)}>
            {t('kept.storage.dismiss')}
          </button>
        )}
      </div>
    </div>
  );
}

function SaveFile() {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => savePlanFile(usePlanStore.getState().draft, t('plan.unnamed'))}
    >
      {t('kept.storage.saveFile')}
    </button>
  );
}

/** The list of plans, where room can be made or another plan opened. */
function ListButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        {t('kept.storage.list')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <PlansDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
