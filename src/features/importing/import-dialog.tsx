// Import with a preview: what was understood, what is wrong, what would change; the plan changes only when one says so.
import { useEffect, useRef } from 'react';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Modal } from '../../ui/modal.tsx';
import { ImportChanges } from './preview/import-changes.tsx';
import { ImportChoices } from './matching/import-choices.tsx';
import { ImportDoubts } from './preview/import-doubts.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportLeftOut } from './preview/import-left-out.tsx';
import { ImportMatching } from './matching/import-matching.tsx';
import { ImportOdd, useOdd } from './preview/import-odd.tsx';
import { ImportPreview } from './preview/import-preview.tsx';
import { ImportProblems } from './preview/import-problems.tsx';
import { ImportTake, TakenMessage } from './import-take.tsx';
import { ImportUnused } from './matching/import-unused.tsx';
import { WaitingSheets } from './matching/waiting-sheets.tsx';
import { useImport, type Import } from './use-import.ts';
import { useTaking, type Taking, type Took } from './use-taking.ts';
import styles from './import.module.css';

interface Props {
  readonly rulebook: Rulebook;
  /** A file that was dropped on the page before the dialog opened. */
  readonly dropped: File | null;
  readonly onClose: () => void;
  /** All of the file is in the register. */
  readonly onDone: (took: Took) => void;
}

export function ImportDialog({ rulebook, dropped, onClose, onDone }: Props) {
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
          <Read work={work} taking={taking} rulebook={rulebook} onDone={onDone} />
        )}
      </div>
    </Modal>
  );
}

interface ReadProps extends Pick<Props, 'rulebook' | 'onDone'> {
  readonly work: Import;
  readonly taking: Taking;
}

/** What was read: what is asked of the columns and what they mean first, then what it comes to, then what is wrong with it. */
function Read({ work, taking, rulebook, onDone }: ReadProps) {
  const odd = useOdd(work);
  return (
    <>
      <ImportTake taking={taking} isAsked={odd.isAsked} onDone={onDone} />
      <ImportOdd odd={odd} />
      <ImportDoubts work={work} />
      <ImportUnused work={work} taking={taking} rulebook={rulebook} />
      <ImportMatching work={work} />
      <ImportChoices work={work} taking={taking} />
      <ImportPreview work={work} taking={taking} />
      <ImportLeftOut work={work} />
      <ImportProblems work={work} rows={taking.rows} waiting={taking.taken.waiting} />
      <ImportChanges changes={taking.taken.changes} targets={work.targets} />
    </>
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
