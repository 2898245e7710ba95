// Papers that are not what they were when a plan was last looked at: what differs, and what it changes in the results, by provision.
import { useEffect } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import { lookAt, settleSince, useSince } from '../../state/looked/follow-papers.ts';
import type { SinceThen } from '../../state/looked/since-then.ts';
import { ChangedProvisions } from './changed-provisions.tsx';
import styles from './changed-rules.module.css';

/** Quiet: it stands below the page until it is closed. Nothing is said of papers that are what they were. */
export function PapersSince({ moment }: { readonly moment: Moment }) {
  const { plan, stage, since } = useSince();
  const isKept = useSaving(({ id, revision }) => id === moment.plan && revision > 0);
  useEffect(() => lookAt(moment, isKept), [moment, isKept, stage]);
  if (since === null || plan !== moment.plan) return null;
  return <Told since={since} />;
}

function Told({ since }: { readonly since: SinceThen }) {
  const { t } = useWords();
  const { provisions, results } = since;
  return (
    <section className={styles['changed']} aria-label={t('kept.since.label')}>
      <details>
        <summary>
          {t(results.length === 0 ? 'kept.since.none' : 'kept.since.heading', {
            provisions: provisions.length,
            count: results.length,
          })}
        </summary>
        <p>{t('kept.since.why')}</p>
        <ChangedProvisions {...{ provisions, results }} />
      </details>
      <button type="button" className="button quiet" onClick={settleSince}>
        {t('kept.since.close')}
      </button>
    </section>
  );
}
