// Columns that were understood, though no paper of the place uses them: said before they are taken, so that nobody waits for a verdict.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { unusedTargets } from '../../state/register/unused.ts';
import type { Import } from './use-import.ts';
import styles from './import.module.css';

interface Props {
  readonly work: Import;
  readonly rulebook: Rulebook;
}

export function ImportUnused({ work: { match, targets }, rulebook }: Props) {
  const { t, say } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const chosen = new Set(match?.columns.map(({ target }) => target));
  const matched = targets.filter(({ id }) => chosen.has(id));
  const unused = unusedTargets(draft, rulebook, matched);
  if (unused.length === 0) return null;
  const names = unused.map(({ label }) => say(label)).join(t('register.import.between'));
  return (
    <p className={styles['unused']}>
      {t('register.import.unused', { count: unused.length, names })}
    </p>
  );
}
