// Figures that the register holds and no paper of the place uses, and the sums that would make use of them: named beside the grid.
import type { OfferedSum } from '../../core/rulebook/assumed-sums.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { isAssumed, offersIn } from '../../state/register/sum-offers.ts';
import { unusedHeld } from '../../state/register/unused.ts';
import { useSumWords } from './use-sum-words.ts';
import styles from './import-asks.module.css';

export function UnusedColumns() {
  const { t, say } = useWords();
  const { assessment, rules } = useRegister();
  const draft = usePlanStore((state) => state.draft);
  const rulebook = assessment?.rulebook ?? rules.rulebook;
  const unused = unusedHeld(draft, rulebook);
  const offers = offersIn(draft, rulebook);
  const names = unused.map(say).join(t('register.import.between'));
  if (unused.length === 0 && offers.length === 0) return null;
  return (
    <div className="no-print">
      {offers.map((one) => (
        <Sum key={one.assumption} sum={one} assumed={isAssumed(draft, one)} />
      ))}
      {unused.length > 0 && (
        <p className={styles['unused']}>
          {t('register.import.unused', { count: unused.length, names })}
        </p>
      )}
    </div>
  );
}

function Sum({ sum, assumed }: { readonly sum: OfferedSum; readonly assumed: boolean }) {
  const { t } = useWords();
  const { rules } = useRegister();
  const { measure, parts, sum: added } = useSumWords(rules.rulebook)(sum);
  const setAt = usePlanStore((state) => state.setAt);
  return (
    <p className={styles['unused']}>
      {assumed
        ? t('register.import.sumIs', { measure, sum: added })
        : t('register.import.sumOffer', { measure, parts, sum: added })}{' '}
      <button
        type="button"
        className="button quiet"
        onClick={() => setAt(['assumptions', sum.assumption], assumed ? '' : '1')}
      >
        {assumed
          ? t('register.import.sumUndo')
          : t('register.import.sumYes', { measure, sum: added })}
      </button>
    </p>
  );
}
