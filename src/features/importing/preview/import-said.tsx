// What the last import brought, said in the register itself once the dialog is gone.
import { useWords } from '../../../i18n/i18n.ts';
import type { Took } from '../use-taking.ts';
import styles from './import-asks.module.css';

interface Props {
  readonly took: Took | null;
  readonly onLeave: () => void;
}

export function ImportSaid({ took, onLeave }: Props) {
  const { t } = useWords();
  return (
    <div role="status" className={took === null ? undefined : `${styles['said'] ?? ''} no-print`}>
      {took !== null && (
        <>
          <span>{t('register.import.cameIn', { ...took })}</span>{' '}
          <button type="button" className="button quiet" onClick={onLeave}>
            {t('register.import.understood')}
          </button>
        </>
      )}
    </div>
  );
}
