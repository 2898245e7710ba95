// Plans that did not open as they were left: what became of them, said once.
import { useWords } from '../../i18n/i18n.ts';
import { useNotices, type Notice } from '../../state/keeping/open-last.ts';
import { saveTextFile } from '../../state/files/plan-files.ts';
import { recordText } from '../../state/keeping/plan-session.ts';
import styles from './plans.module.css';

export function OpeningNotices() {
  const notices = useNotices((state) => state.notices);
  return notices.map((notice) => (
    <OneNotice key={`${notice.kind} ${notice.id} ${notice.name}`} notice={notice} />
  ));
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useWords();
  const name = notice.name || t('kept.plans.unnamed');
  const dismiss = () =>
    useNotices.setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t(`kept.notices.${notice.kind}`, { name })}</p>
      <div className={styles['actions']}>
        {notice.kind !== 'recovered' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void recordText(notice.id).then((text) => saveTextFile(text, name))}
          >
            {t('kept.notices.download')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={dismiss}>
          {t('kept.storage.dismiss')}
        </button>
      </div>
    </div>
  );
}
