// A question before something is overwritten.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
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
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onNo();
      }}
    >
      <Modal className={styles['box'] ?? ''}>
        <Dialog role="alertdialog" className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['question'] ?? ''}>
            {question}
          </Heading>
          <div className={styles['actions']}>
            <Button className="button quiet" onPress={onNo} autoFocus>
              {no}
            </Button>
            <Button className="button" onPress={onYes}>
              {yes}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
