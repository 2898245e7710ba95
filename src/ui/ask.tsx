// A question before something is overwritten.
import { Modal } from './modal.tsx';
import styles from './ask.module.css';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Ask({ question, yes, no, onYes, onNo }: Props) {
  return (
    <Modal label={question} className={styles['box'] ?? ''} onClose={onNo}>
      <p className={styles['question']}>{question}</p>
      <div className={styles['actions']}>
        <button type="button" className="button quiet" onClick={onNo}>
          {no}
        </button>
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </Modal>
  );
}
