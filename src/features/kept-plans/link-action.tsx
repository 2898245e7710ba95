// The plan being edited as a link: how long it would be is said before one that is too long is made.
import { useState } from 'react';
import { useTried } from '../../fields/use-tried.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { savePlanFile } from '../../state/files/plan-files.ts';
import { planLink } from '../../state/files/plan-link.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import styles from './plans.module.css';

/** Chat and mail programs often cut what is longer. */
const LONG = 8000;
/** What browsers still open, by the strictest of those in use for long addresses. */
const MOST = 1_000_000;

interface Made {
  readonly link: string;
  /** Null while nothing is wrong with its length. */
  readonly doubt: 'linkLong' | 'linkTooLong' | null;
  readonly copied: boolean;
}

export function LinkAction() {
  const { t } = useWords();
  const [made, setMade] = useState<Made | null>(null);
  const { run, complaint } = useTried(t('kept.plans.linkNotMade'));
  const show = async (link: string) => setMade({ link, doubt: null, copied: await isCopied(link) });
  const make = async () => {
    const link = await planLink(usePlanStore.getState().draft, window.location.href);
    const { length } = link;
    const doubt = length > MOST ? 'linkTooLong' : length > LONG ? 'linkLong' : null;
    if (doubt === null) await show(link);
    else setMade({ link, doubt, copied: false });
  };
  return (
    <div className={styles['link']}>
      <button type="button" className="button quiet" onClick={() => void run(make)}>
        {t('kept.plans.link')}
      </button>
      <span className={styles['why']}>{t('kept.plans.linkWhy')}</span>
      {complaint}
      <div role="status">
        {made !== null && made.doubt !== null && (
          <Doubt made={made} onAnyway={() => void show(made.link)} />
        )}
        {made !== null && made.doubt === null && <Ready made={made} />}
      </div>
    </div>
  );
}

async function isCopied(link: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  return clipboard.writeText(link).then(
    () => true,
    () => false,
  );
}

function Ready({ made }: { readonly made: Made }) {
  const { t } = useWords();
  const packs = usePlanStore((state) => state.draft.ownPacks.length);
  const { length } = made.link;
  return (
    <>
      <p>
        {t(made.copied ? 'kept.plans.linkReady' : 'kept.plans.linkMade', { length })}{' '}
        {packs > 0 && t('kept.plans.linkPacks', { count: packs })}
      </p>
      <input
        className="input"
        readOnly
        aria-label={t('kept.plans.linkShow')}
        value={made.link}
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}

function Doubt({ made, onAnyway }: { readonly made: Made; readonly onAnyway: () => void }) {
  const { t } = useWords();
  const streets = usePlanStore((state) => state.draft.streets);
  const communities = streets.reduce((sum, street) => sum + street.communities.length, 0);
  const most = made.doubt === 'linkTooLong' ? MOST : LONG;
  return (
    <>
      <p>
        {t(`kept.plans.${made.doubt ?? 'linkLong'}`, {
          ...{ communities, most, length: made.link.length },
        })}
      </p>
      <div className={styles['actions']}>
        <button
          type="button"
          className="button"
          onClick={() => savePlanFile(usePlanStore.getState().draft, t('plan.unnamed'))}
        >
          {t('kept.storage.saveFile')}
        </button>
        {made.doubt === 'linkLong' && (
          <button type="button" className="button quiet" onClick={onAnyway}>
            {t('kept.plans.linkAnyway')}
          </button>
        )}
      </div>
    </>
  );
}
