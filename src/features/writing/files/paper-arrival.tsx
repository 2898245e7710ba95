// A pack that comes as a file: checked as the command line checks it, and taken only by a press.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import { Modal } from '../../../ui/modal.tsx';
import { paperAddress } from '../addresses.ts';
import { readArrival, type Arrived, type Sound } from './arrived.ts';
import { BrokenPaper } from './broken-paper.tsx';
import { SoundPaper } from './sound-paper.tsx';
import { takeArrival } from './take-arrival.ts';
import styles from './files.module.css';

interface Props {
  readonly file: File;
  readonly onClose: () => void;
}

export function PaperArrival({ file, onClose }: Props) {
  const { t } = useWords();
  const [arrived, setArrived] = useState<Arrived | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (found: Arrived) => {
      if (!isLeft) setArrived(found);
    };
    readArrival(file).then(take, () => take({ kind: 'unread' }));
    return () => {
      isLeft = true;
    };
  }, [file]);
  const label = t('writing.files.arrival.label');
  return (
    <Modal label={label} className={styles['arrival'] ?? ''} onClose={onClose}>
      <h2>{label}</h2>
      {arrived === null && (
        <p role="status">{t('writing.files.arrival.reading', { file: file.name })}</p>
      )}
      {arrived?.kind === 'broken' && <BrokenPaper {...{ arrived }} name={file.name} />}
      {(arrived?.kind === 'aPlan' || arrived?.kind === 'unread') && (
        <p role="alert">{t(`writing.files.arrival.${arrived.kind}`, { file: file.name })}</p>
      )}
      {arrived?.kind === 'sound' ? (
        <Taking {...{ arrived, onClose }} name={file.name} />
      ) : (
        <Close onClose={onClose} />
      )}
    </Modal>
  );
}

function Close({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useWords();
  return (
    <button type="button" className="button quiet" onClick={onClose}>
      {t('plan.close')}
    </button>
  );
}

interface TakingProps extends Pick<Props, 'onClose'> {
  readonly arrived: Sound;
  readonly name: string;
}

function Taking({ arrived, name, onClose }: TakingProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const take =
    (isUsed: boolean, isApart = false) =>
    () => {
      void takeArrival(arrived, { isUsed, isApart }).then(
        (key) => {
          onClose();
          go(paperAddress(key));
        },
        () => setFailed(true),
      );
    };
  return (
    <>
      <SoundPaper arrived={arrived} />
      {failed && <p role="alert">{t('writing.files.arrival.notKept', { file: name })}</p>}
      <div className={styles['tools']}>
        {arrived.another !== null && (
          <button type="button" className="button" onClick={take(false, true)}>
            {t('writing.files.arrival.takeApart')}
          </button>
        )}
        <button type="button" className="button" onClick={take(true)}>
          {t('writing.files.arrival.takeAndUse')}
        </button>
        <button type="button" className="button quiet" onClick={take(false)}>
          {t('writing.files.arrival.take')}
        </button>
        <Close onClose={onClose} />
      </div>
    </>
  );
}
