// Import with a preview: what was understood, what is wrong, what would change; the plan changes only when one says so.
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Rules } from '../../state/rules.ts';
import { takeRows } from '../../state/take-rows.ts';
import { Modal } from '../../ui/modal.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportMatching } from './import-matching.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportChanges } from './import-changes.tsx';
import { useImport } from './use-import.ts';
import styles from './import.module.css';

interface Props {
  readonly rules: Rules;
  readonly onClose: () => void;
}

export function ImportDialog({ rules, onClose }: Props) {
  const { t } = useWords();
  const work = useImport(rules);
  const draft = usePlanStore((state) => state.draft);
  const [elsewhere, setElsewhere] = useState('');
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [message, setMessage] = useState('');
  const rows = useMemo(
    () => (work.read?.rows ?? []).filter(({ row }) => !done.has(row)),
    [work.read, done],
  );
  const good = useMemo(() => rows.filter(({ problems }) => problems.length === 0), [rows]);
  const taken = useMemo(
    () => takeRows(draft, good, work.targets, elsewhere),
    [draft, good, work.targets, elsewhere],
  );
  const named = work.match?.columns.some(({ target }) => target === 'street') === true;
  const bad = rows.length - good.length + taken.ambiguous.length;
  const count = good.length - taken.ambiguous.length;
  const take = () => {
    usePlanStore.getState().setDraft(taken.draft);
    const waiting = new Set(taken.ambiguous);
    setDone(new Set([...done, ...good.map(({ row }) => row).filter((row) => !waiting.has(row))]));
    setMessage(t('register.import.taken', { count }));
  };
  return (
    <Modal label={t('register.import.heading')} className={styles['box'] ?? ''} onClose={onClose}>
      <header className={styles['head']}>
        <h2>{t('register.import.heading')}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {t('register.import.close')}
        </button>
      </header>
      <ImportFile
        work={work}
        onOpen={(file) => {
          setDone(new Set());
          setMessage('');
          work.open(file);
        }}
      />
      {message !== '' && (
        <p role="status" className={styles['message']}>
          {message} {bad > 0 && t('register.import.waiting', { count: bad })}
        </p>
      )}
      {work.match !== null && work.read !== null && (
        <>
          <div className={styles['take']}>
            <p role="status">
              {t('register.import.counts', {
                rows: rows.length,
                good: count,
                bad,
                added: taken.added,
                changed: taken.changed,
                same: taken.same,
              })}
            </p>
            <button type="button" className="button" disabled={count === 0} onClick={take}>
              {t(bad === 0 ? 'register.import.takeAll' : 'register.import.take', { count })}
            </button>
          </div>
          {!named && (
            <label className={styles['elsewhere']}>
              {t('register.import.newStreet')}
              <input
                className="input"
                value={elsewhere}
                onChange={(event) => setElsewhere(event.target.value)}
              />
            </label>
          )}
          <ImportProblems work={work} rows={rows} ambiguous={taken.ambiguous} />
          <ImportChanges changes={taken.changes} targets={work.targets} />
          <ImportMatching work={work} />
        </>
      )}
    </Modal>
  );
}
