// Said where a part of the program was asked for and could not be fetched: why, and that reloading loses nothing.
import { useWords } from '../i18n/i18n.ts';
import { useSaving } from '../state/keeping/in-hand.ts';
import { reloadPage } from '../state/keeping/leaving.ts';
import { Ask } from '../ui/ask.tsx';
import styles from './tools-and-notes.module.css';

/** What can be promised: while the plan is not saved, a reload would not keep it. */
function useReason(): string {
  const { t } = useWords();
  const kept = useSaving((state) => state.trouble === null);
  return t(kept ? 'app.partMissing' : 'app.partMissingUnsaved');
}

export function MissingPart() {
  const { t } = useWords();
  const reason = useReason();
  return (
    <div role="alert" className={styles['missing']}>
      <p>{reason}</p>
      <button type="button" className="button" onClick={() => void reloadPage()}>
        {t('app.partReload')}
      </button>
    </div>
  );
}

/** In place of a dialog. */
export function MissingDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Ask
      question={useReason()}
      yes={t('app.partReload')}
      no={t('app.partLater')}
      onYes={() => void reloadPage()}
      onNo={onClose}
    />
  );
}
