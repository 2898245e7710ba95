// A panel that slides over the page from the side, and takes the keyboard until it is closed.
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
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
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles['panel'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <div>
              <Heading slot="title" className={styles['title'] ?? ''}>
                {title}
              </Heading>
              {subtitle !== undefined && <div className={styles['subtitle']}>{subtitle}</div>}
            </div>
            <Button className="button quiet" onPress={onClose}>
              {closeLabel}
            </Button>
          </header>
          <div className={styles['body']}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
