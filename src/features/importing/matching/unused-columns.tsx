// What the register holds in vain: sums that would make use of it, offered above the grid, and the columns that no paper uses, named below it.
import { useState } from 'react';
import type { OfferedSum } from '../../../core/rulebook/assumed-sums.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import { isAssumed, offersIn } from '../../../state/register/sum-offers.ts';
import { unusedHeld } from '../../../state/register/unused.ts';
import { DraftField } from '../../../fields/draft-field.tsx';
import { useSumWords } from './use-sum-words.ts';
import styles from '../preview/import-asks.module.css';

export function UnusedColumns() {
  const { t, say } = useWords();
  const { assessment, rules, draft } = useRegister();
  const unused = unusedHeld(draft, assessment?.rulebook ?? rules.rulebook);
  if (unused.length === 0) return null;
  const names = unused.map(say).join(t('register.import.between'));
  return (
    <p className={`${styles['unused'] ?? ''} no-print`}>
      {t('register.import.unused', { count: unused.length, names })}
    </p>
  );
}

export function OfferedSums() {
  const { assessment, rules, draft } = useRegister();
  const offers = offersIn(draft, assessment?.rulebook ?? rules.rulebook);
  return offers.map((one) => (
    <Sum key={one.assumption} sum={one} assumed={isAssumed(draft, one)} />
  ));
}

/** In one line: the whole of the question is a press away. An assumption that was made is printed with its reason. */
function Sum({ sum, assumed }: { readonly sum: OfferedSum; readonly assumed: boolean }) {
  const { t } = useWords();
  const { rules } = useRegister();
  const { measure, parts, sum: added } = useSumWords(rules.rulebook)(sum);
  const setAt = usePlanStore((state) => state.setAt);
  const [isWhole, setWhole] = useState(false);
  return (
    <div className={`${styles['line'] ?? ''} ${assumed ? '' : 'no-print'}`} data-whole={isWhole}>
      <p>
        {assumed
          ? t('register.import.sumIs', { measure, sum: added })
          : t('register.import.sumOffer', { measure, parts, sum: added })}
      </p>
      {assumed && <Reason assumption={sum.assumption} measure={measure} />}
      <button
        type="button"
        className="button quiet no-print"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t('register.import.sumWhole')}
      </button>
      <button
        type="button"
        className="button quiet no-print"
        onClick={() => setAt(['assumptions', sum.assumption], assumed ? '' : '1')}
      >
        {assumed
          ? t('register.import.sumUndo')
          : t('register.import.sumYes', { measure, sum: added })}
      </button>
    </div>
  );
}

/** Why the planner assumes so, in their own words. */
function Reason({
  assumption,
  measure,
}: {
  readonly assumption: string;
  readonly measure: string;
}) {
  const { t } = useWords();
  return (
    <label className={styles['reason']}>
      <span aria-hidden="true">{t('register.import.sumReason')}</span>
      <DraftField
        path={['reasons', assumption]}
        label={t('register.import.sumReasonOf', { measure })}
        type="text"
        placeholder={t('register.import.sumReasonSuch')}
      />
    </label>
  );
}
