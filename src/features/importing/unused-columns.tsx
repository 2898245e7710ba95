// Figures that the register holds and no paper of the place uses: named beside the grid.
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { unusedHeld } from '../../state/register/unused.ts';
import styles from './import.module.css';

export function UnusedColumns() {
  const { t, say } = useWords();
  const { assessment, rules } = useRegister();
  const draft = usePlanStore((state) => state.draft);
  const unused = unusedHeld(draft, assessment?.rulebook ?? rules.rulebook);
  if (unused.length === 0) return null;
  const names = unused.map(say).join(t('register.import.between'));
  return (
    <p className={`${styles['unused'] ?? ''} no-print`}>
      {t('register.import.unused', { count: unused.length, names })}
    </p>
  );
}
