// A panel at the side of the page, over it until it is closed.
import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';
import styles from './drawer.module.css';

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Drawer({ title, subtitle, closeLabel, onClose, children }: Props) {
  return (
    <Modal label={title} className={styles['panel'] ?? ''} onClose={onClose}>
      <div className={styles['dialog']}>
        <div className={styles['head']}>
          <div>
            <h2 className={styles['title']}>{title}</h2>
            {subtitle !== undefined && <div className={styles['subtitle']}>{subtitle}</div>}
          </div>
          <button type="button" className="button quiet" onClick={onClose}>
            {closeLabel}
          </button>
        </div>
        <div className={styles['body']} tabIndex={0} role="group" aria-label={title}>
          {children}
        </div>
      </div>
    </Modal>
  );
}
