// Import with a preview: what was understood, what is wrong, what would change; the plan changes only when one says so.
import { useEffect, useRef } from 'react';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Modal } from '../../ui/modal.tsx';
import { ImportChanges } from './import-changes.tsx';
import { ImportChoices } from './import-choices.tsx';
import { ImportDoubts } from './import-doubts.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportMatching } from './import-matching.tsx';
import { ImportProblems } from './import-problems.tsx';
import { WaitingSheets } from './waiting-sheets.tsx';
import { useImport } from './use-import.ts';
import { useTaking, type Taking } from './use-taking.ts';
import styles from './import.module.css';

interface Props {
  readonly rulebook: Rulebook;
  /** A file that was dropped on the page before the dialog opened. */
  readonly dropped: File | null;
  readonly onClose: () => void;
}

export function ImportDialog({ rulebook, dropped, onClose }: Props) {
  const { t } = useWords();
  const work = useImport(rulebook);
  const taking = useTaking(work);
  const open = (file: File) => {
    taking.forget();
    work.open(file);
  };
  useDropped(dropped, open);
  return (
    <Modal
      label={t('register.import.heading')}
      className={styles['box'] ?? ''}
      holds={work.match !== null}
      onClose={onClose}
    >
      <div className={styles['body']}>
        <header className={styles['head']}>
          <h2>{t('register.import.heading')}</h2>
          <button type="button" className="button quiet" onClick={onClose}>
            {t('register.import.close')}
          </button>
        </header>
        <ImportFile work={work} onOpen={open} />
        {taking.message !== 0 && <TakenMessage taking={taking} />}
        <WaitingSheets work={work} taking={taking} />
        {work.match !== null && work.read !== null && (
          <>
            <Take taking={taking} />
            <ImportDoubts work={work} />
            <ImportChoices work={work} taking={taking} />
            <ImportProblems work={work} rows={taking.rows} waiting={taking.taken.waiting} />
            <ImportChanges changes={taking.taken.changes} targets={work.targets} />
            <ImportMatching work={work} />
          </>
        )}
      </div>
    </Modal>
  );
}

/** Opens each dropped file once. */
function useDropped(dropped: File | null, open: (file: File) => void): void {
  const last = useRef<File | null>(null);
  useEffect(() => {
    if (dropped === null || dropped === last.current) return;
    last.current = dropped;
    open(dropped);
  });
}

function TakenMessage({ taking: { message, bad } }: { readonly taking: Taking }) {
  const { t } = useWords();
  return (
    <p role="status" className={styles['message']}>
      {t('register.import.taken', { count: message })}{' '}
      {bad > 0 && t('register.import.waiting', { count: bad })}
    </p>
  );
}

function Take({ taking: { rows, taken, count, bad, take, message } }: { readonly taking: Taking }) {
  const { t } = useWords();
  const { added, changed, same } = taken;
  const counts = { rows: rows.length, good: count, bad, added, changed, same };
  return (
    <div className={styles['take']}>
      <p role="status">
        {rows.length === 0 && message === 0
          ? t('register.import.nothingToTake')
          : t('register.import.counts', counts)}
      </p>
      <button type="button" className="button" disabled={count === 0} onClick={take}>
        {t(bad === 0 ? 'register.import.takeAll' : 'register.import.take', { count })}
      </button>
    </div>
  );
}
