// Columns that were understood, though no paper of the place uses them, and sums that would make use of them: said and asked before anything is taken.
import type { OfferedSum } from '../../../core/rulebook/assumed-sums.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { isAssumed, offersOf } from '../../../state/register/sum-offers.ts';
import { unusedTargets } from '../../../state/register/unused.ts';
import type { Import } from '../use-import.ts';
import { useSumWords } from './use-sum-words.ts';
import type { Taking } from '../use-taking.ts';
import styles from '../preview/import-asks.module.css';

interface Props {
  readonly work: Import;
  readonly taking: Taking;
  readonly rulebook: Rulebook;
}

export function ImportUnused({ work: { match, targets }, taking, rulebook }: Props) {
  const { t, say } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const chosen = new Set(match?.columns.map(({ target }) => target));
  const matched = targets.filter(({ id }) => chosen.has(id));
  const columns = new Set(matched.map(({ id }) => id));
  const offers = offersOf(draft, rulebook, columns).filter((one) => !isAssumed(draft, one));
  const spent = new Set(
    offers.flatMap((one) => (taking.sums.includes(one.assumption) ? one.parts : [])),
  );
  const unused = unusedTargets(draft, rulebook, matched).filter(({ id }) => !spent.has(id));
  const names = unused.map(({ label }) => say(label)).join(t('register.import.between'));
  return (
    <>
      {offers.map((one) => (
        <Offer key={one.assumption} offer={one} taking={taking} rulebook={rulebook} />
      ))}
      {draft.place === '' && <p className={styles['unused']}>{t('register.import.noPlace')}</p>}
      {unused.length > 0 && (
        <p className={styles['unused']}>
          {t('register.import.unused', { count: unused.length, names })}
        </p>
      )}
    </>
  );
}

interface OfferProps {
  readonly offer: OfferedSum;
  readonly taking: Taking;
  readonly rulebook: Rulebook;
}

function Offer({ offer, taking: { sums, assume }, rulebook }: OfferProps) {
  const { t } = useWords();
  const { measure, parts, sum } = useSumWords(rulebook)(offer);
  const { assumption } = offer;
  const others = sums.filter((id) => id !== assumption);
  return (
    <div className={styles['offer']}>
      <p>{t('register.import.sumOffer', { measure, parts, sum })}</p>
      <label>
        <input
          type="checkbox"
          checked={sums.includes(assumption)}
          onChange={(event) => assume(event.target.checked ? [...others, assumption] : others)}
        />{' '}
        {t('register.import.sumYes', { measure, sum })}
      </label>
    </div>
  );
}
