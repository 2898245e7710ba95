// A plan of before: which readings have changed since its results were last looked at, and how many of them that touches.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { EDITION, editionOf } from '../../state/draft/edition.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { changesHere } from '../../state/rules/changes-here.ts';
import styles from './changed-rules.module.css';

/** Quiet: it stands below the page until it is closed, and a plan that no change touches says nothing. */
export function ChangedRules({ moment }: { readonly moment: Moment }) {
  const { t, say } = useWords();
  const setAt = usePlanStore((state) => state.setAt);
  const changes = useChangesAsOpened(moment);
  if (changes === null || changes.length === 0) return null;
  return (
    <section className={styles['changed']} aria-label={t('kept.changed.label')}>
      <details>
        <summary>{t('kept.changed.heading', { count: changes.length })}</summary>
        <p>{t('kept.changed.why')}</p>
        <ul>
          {changes.map(({ change, results }) => (
            <li key={change.words.en}>
              {say(change.words)} <span>{t('kept.changed.results', { count: results })}</span>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className="button quiet" onClick={() => setAt(['edition'], EDITION)}>
        {t('kept.changed.close')}
      </button>
    </section>
  );
}

/** Counted once, of the plan as it was opened: no keystroke waits for it. Null until there are results of it. */
function useChangesAsOpened({ assessment, draft }: Moment) {
  const opened = usePlanStore(({ plan, revision }) => `${plan} ${String(revision)}`);
  const isOfNow = usePlanStore((state) => state.draft === draft);
  const [counted, setCounted] = useState<Counted | null>(null);
  if (counted?.opened === opened) return counted.changes;
  if (assessment === null || !isOfNow) return null;
  const changes = changesHere(assessment, editionOf(draft.edition));
  setCounted({ opened, changes });
  return changes;
}

interface Counted {
  readonly opened: string;
  readonly changes: ReturnType<typeof changesHere>;
}
