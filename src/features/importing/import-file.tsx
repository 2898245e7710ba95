// Where a file is dropped or chosen, and what is said of it: reading, refused, or how it was read.
import { useState } from 'react';
import { MissingPart } from '../../fields/missing-part.tsx';
import { ImportNotes } from './preview/import-notes.tsx';
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
  const { file, refusal, progress, tables } = work;
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
          accept=".xlsx,.xlsm,.xltx,.csv,.tsv,.txt,.xls,.et,.ods"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <p>{file === '' ? t('register.import.drop') : file}</p>
      {progress !== null && <Reading work={work} progress={progress} />}
      {refusal !== null && <Refused refusal={refusal} />}
      {tables.length > 1 && <SheetChoice work={work} />}
      <ImportNotes work={work} />
    </div>
  );
}

interface ReadingProps {
  readonly work: Import;
  readonly progress: number;
}

function Reading({ work: { file, cancel }, progress }: ReadingProps) {
  const { t } = useWords();
  const reading = t('register.import.reading', { file });
  return (
    <p role="status">
      {reading} {progress > 0 && t('register.import.rowsRead', { count: progress })}{' '}
      <progress aria-label={reading} />{' '}
      <button type="button" className="button quiet" onClick={cancel}>
        {t('register.import.cancel')}
      </button>
    </p>
  );
}

type Refusal = NonNullable<Import['refusal']>;

function Refused({ refusal: { code, values } }: { readonly refusal: Refusal }) {
  const { t } = useWords();
  const { most = '', rows = '', format = '' } = values;
  if (code === 'part-missing') return <MissingPart />;
  return (
    <p role="alert" className={styles['refusal']}>
      {t(`register.refusals.${code}`, { most, rows, format })}
    </p>
  );
}

function SheetChoice({ work: { tables, table, choose } }: { readonly work: Import }) {
  const { t } = useWords();
  return (
    <label>
      {t('register.import.sheet')}{' '}
      <select
        className="input"
        value={table}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {tables.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
