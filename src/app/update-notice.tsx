// Installs the offline copy, and offers a newer version when one is ready.
import { useEffect, useState } from 'react';
import { Workbox } from 'workbox-window';
import { useWords } from '../i18n/i18n.ts';

export function UpdateNotice() {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<Workbox | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || location.protocol === 'file:')
      return;
    const workbox = new Workbox('./sw.js');
    workbox.addEventListener('waiting', () => setWaiting(workbox));
    workbox.addEventListener('controlling', (event) => {
      if (event.isUpdate === true) location.reload();
    });
    void workbox.register();
  }, []);
  if (waiting === null) return null;
  return (
    <div className="notice" role="status">
      {t('app.update')}{' '}
      <button type="button" className="button" onClick={() => waiting.messageSkipWaiting()}>
        {t('app.updateNow')}
      </button>
    </div>
  );
}
