// What the last import brought, told at the foot of the register once the dialog is gone, until the next change.
import { useRef } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useFoot } from '../../../ui/use-foot.ts';
import type { Took } from '../use-taking.ts';
import styles from './import-said.module.css';

interface Props {
  readonly took: Took | null;
  readonly onLeave: () => void;
}

export function ImportSaid({ took, onLeave }: Props) {
  const { t } = useWords();
  const isPlaced = usePlanStore((state) => state.draft.place !== '');
  const told = useRef<HTMLDivElement>(null);
  useFoot(told, '--told');
  return (
    <div ref={told} role="status" className={`${styles['said'] ?? ''} no-print`}>
      {took !== null && (
        <>
          <span>{t('register.import.cameIn', { ...took })}</span>
          {!isPlaced && <a href="#/">{t('register.import.choosePlace')}</a>}
          <button type="button" className="button quiet" onClick={onLeave}>
            {t('register.import.understood')}
          </button>
        </>
      )}
    </div>
  );
}
