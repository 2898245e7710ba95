// Where a file is dropped or chosen, and why one was not read.
import { useState } from 'react';
import { MissingPart } from '../../fields/missing-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { takeFile } from './batch-work.ts';
import { useBatch } from './batch-store.ts';
import styles from './batch.module.css';
import type { Looked } from './worker/look.ts';

const KINDS = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.et,.ods';

export function ChooseFile() {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const file = useBatch((state) => state.file);
  const looked = useBatch((state) => state.looked);
  const isRunning = useBatch((state) => state.progress !== null);
  return (
    <div
      className={isOver ? styles['dropOver'] : styles['drop']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [first] = event.dataTransfer.files;
        if (first !== undefined && !isRunning) takeFile(first);
      }}
    >
      {!isRunning && (
        <FileButton
          label={t(file === null ? 'batch.choose' : 'batch.another')}
          accept={KINDS}
          onFile={takeFile}
        />
      )}
      <p role="status">
        {file === null ? t('batch.drop') : file.name}
        {file !== null && looked === null && ` · ${t('batch.looking')}`}
      </p>
      {looked?.ok === false && <NotRead looked={looked} />}
    </div>
  );
}

function NotRead({
  looked: { code, values },
}: {
  readonly looked: Looked & { readonly ok: false };
}) {
  const { t } = useWords();
  const { most = '', rows = '', format = '' } = values;
  if (code === 'part-missing') return <MissingPart />;
  const said = () => {
    if (code === 'no-known-column') return t('batch.noKnownColumn');
    if (code === 'too-many-rows') return t('batch.tooManyRows', { most, rows });
    return t(`register.refusals.${code}`, { most, rows, format });
  };
  return (
    <p role="alert" className={styles['wrong']}>
      {said()}
    </p>
  );
}
