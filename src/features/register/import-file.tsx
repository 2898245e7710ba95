// Where a file is dropped or chosen, and what is said of it: reading, refused, or how it was read.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import type { Import } from './use-import.ts';
import styles from './import.module.css';

interface Props {
  readonly work: Import;
  readonly onOpen: (file: File) => void;
}

export function ImportFile({ work, onOpen }: Props) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const { file, refusal, progress, tables, table } = work;
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) onOpen(first);
  };
  return (
    <div
      className={over ? styles['dropOver'] : styles['drop']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label className={`button ${styles['chooser']}`}>
        {t('register.import.choose')}
        <input
          type="file"
          className="hidden"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <p>{file === '' ? t('register.import.drop') : file}</p>
      {progress !== null && (
        <p role="status">
          {t('register.import.reading', { file })}{' '}
          {progress > 0 && t('register.import.rowsRead', { count: progress })}{' '}
          <button type="button" className="button quiet" onClick={work.cancel}>
            {t('register.import.cancel')}
          </button>
        </p>
      )}
      {refusal !== null && (
        <p role="alert" className={styles['refusal']}>
          {t(`register.refusals.${refusal.code}`, {
            most: refusal.values['most'] ?? '',
            rows: refusal.values['rows'] ?? '',
          })}
        </p>
      )}
      {tables.length > 1 && (
        <label>
          {t('register.import.sheet')}{' '}
          <select
            className="input"
            value={table}
            onChange={(event) => work.choose(Number(event.target.value))}
          >
            {tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Notes work={work} />
    </div>
  );
}

function Notes({ work: { tables, table, read } }: { readonly work: Import }) {
  const { t } = useWords();
  const notes = [...(tables[table]?.notes ?? []), ...(read?.notes ?? [])];
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={t('register.import.notes')}>
      {notes.map(({ code, values }) => (
        <li key={code}>
          {t(`register.notes.${code}`, {
            count: Number(values['count'] ?? 0),
            encoding: values['encoding'] ?? '',
          })}
        </li>
      ))}
    </ul>
  );
}
