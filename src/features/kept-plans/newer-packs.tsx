// A plan that carries older versions of papers of one's own than this machine keeps is told so, with what the newer ones change.
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { inSlices } from '../../state/assessed/in-slices.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import {
  newerInSteps,
  newerPacks,
  withNewer,
  type NewerPack,
} from '../../state/looked/newer-packs.ts';
import type { SinceThen } from '../../state/looked/since-then.ts';
import { followOwnPacks, useOwnPacks } from '../../state/own-packs/own-packs.ts';
import { ChangedProvisions } from './changed-provisions.tsx';
import styles from './changed-rules.module.css';

/** Nothing changes before somebody takes the newer version; leaving it is remembered while the page is open. */
export function NewerPacks({ moment }: { readonly moment: Moment }) {
  const { packs } = useOwnPacks();
  const [left, setLeft] = useState('');
  useEffect(() => void followOwnPacks(), []);
  const { draft, plan } = moment;
  const newer = useMemo(() => newerPacks(draft.ownPacks, packs ?? []), [draft.ownPacks, packs]);
  const found = useFound(newer, moment);
  const key = `${plan} ${newer.map(({ newest }) => newest.hash).join(' ')}`;
  if (found === null || newer.length === 0 || left === key) return null;
  return <Told {...{ newer, found }} onLeave={() => setLeft(key)} />;
}

/** What they would change, once it is worked out; null before that, and where they cannot be used. */
function useFound(newer: readonly NewerPack[], moment: Moment): SinceThen | null {
  const [found, setFound] = useState<SinceThen | null>(null);
  const { draft, rules, assessment, isComputed } = moment;
  useEffect(() => {
    if (newer.length === 0 || assessment === null || !isComputed) return undefined;
    return inSlices(newerInSteps(newer, draft, rules, assessment), setFound);
  }, [newer, draft, rules, assessment, isComputed]);
  return found;
}

interface ToldProps {
  readonly newer: readonly NewerPack[];
  readonly found: SinceThen;
  readonly onLeave: () => void;
}

function Told({ newer, found, onLeave }: ToldProps) {
  const { t, language } = useWords();
  const { provisions, results } = found;
  const take = () => {
    const { draft, setDraft } = usePlanStore.getState();
    setDraft(withNewer(draft, newer));
  };
  const named = newer.map(({ carried, newest }) =>
    t('kept.newer.one', {
      name: titleOf(newest, language),
      ...{ carried: carried.version, newest: newest.version },
    }),
  );
  const changed = { provisions: provisions.length, count: results.length };
  return (
    <section className={styles['changed']} aria-label={t('kept.newer.label')}>
      <details>
        <summary>
          {named.join(t('kept.newer.and'))}
          {t('kept.newer.changes', changed)}
        </summary>
        <p>{t('kept.newer.why')}</p>
        <ChangedProvisions {...{ provisions, results }} />
      </details>
      <button type="button" className="button" onClick={take}>
        {t('kept.newer.take')}
      </button>
      <button type="button" className="button quiet" onClick={onLeave}>
        {t('kept.newer.leave')}
      </button>
    </section>
  );
}

function titleOf({ document, id }: NewerPack['newest'], language: 'zh' | 'en'): string {
  const { title } = (document['document'] ?? {}) as {
    readonly title?: Readonly<Partial<Record<'zh' | 'en', unknown>>>;
  };
  const said = title?.[language];
  return typeof said === 'string' && said !== '' ? said : id;
}
