// Opening a plan file: a button that asks the browser for one.
import { useRef } from 'react';
import { useWords } from '../i18n/i18n.ts';

export function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const { t } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button quiet" onClick={() => chooser.current?.click()}>
        {t('plan.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('plan.open')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onOpen(file);
          target.value = '';
        }}
      />
    </>
  );
}
