// Plans that did not open as they were left: what became of them, said once.
import { useTried } from '../../fields/use-tried.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { dismiss, useNotices, type Notice } from '../../state/keeping/notices.ts';
import { saveTextFile } from '../../state/files/plan-files.ts';
import { recordText } from '../../state/keeping/plan-upkeep.ts';
import { useSetAside } from '../../state/remembered.ts';
import { forgetTyped } from '../../state/journal/written-down.ts';
import styles from './plans.module.css';

export function OpeningNotices() {
  const notices = useNotices((state) => state.notices);
  return (
    <>
      {notices.map((notice) => (
        <OneNotice key={`${notice.kind} ${notice.id} ${notice.name}`} notice={notice} />
      ))}
      <ChoicesSetAside />
    </>
  );
}

/** Choices that this version of the program cannot read take their usual value; which is said once. */
function ChoicesSetAside() {
  const { t } = useWords();
  const some = useSetAside((state) => state.names.length > 0);
  if (!some) return null;
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t('kept.notices.choices')}</p>
      <div className={styles['actions']}>
        <button
          type="button"
          className="button quiet"
          onClick={() => useSetAside.setState({ names: [] })}
        >
          {t('kept.storage.dismiss')}
        </button>
      </div>
    </div>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useWords();
  const name = notice.name || t('kept.plans.unnamed');
  const { kind, id, text } = notice;
  const { run, complaint } = useTried(t('kept.notices.notDone'));
  const save = async () => saveTextFile(text ?? (await recordText(id)), name);
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t(`kept.notices.${kind}`, { name })}</p>
      <div className={styles['actions']}>
        {kind !== 'recovered' && (
          <button type="button" className="button quiet" onClick={() => void run(save)}>
            {t('kept.notices.download')}
          </button>
        )}
        {kind === 'unusable' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void run(() => discard(notice))}
          >
            {t('kept.notices.discard')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => dismiss(notice)}>
          {t('kept.storage.dismiss')}
        </button>
      </div>
      {complaint}
    </div>
  );
}

/** The planner wants nothing of it: it is not spoken of again. */
async function discard(notice: Notice): Promise<void> {
  await forgetTyped(notice.id);
  dismiss(notice);
}
