// The way into an import: a button, or a file dropped anywhere on the page.
import { Suspense, useEffect, useState } from 'react';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { lazyDialog } from '../../fields/lazy-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { ImportSaid } from './import-said.tsx';
import type { Took } from './use-taking.ts';

const ImportDialog = lazyDialog(() =>
  import('./import-dialog.tsx').then(({ ImportDialog: dialog }) => dialog),
);

export function ImportEntry({ rulebook }: { readonly rulebook: Rulebook }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
  const [took, setTook] = useState<Took | null>(null);
  useFileDrop((file) => {
    setDropped(file);
    setOpen(true);
  });
  const close = () => {
    setOpen(false);
    setDropped(null);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('register.import.button')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ImportDialog
            rulebook={rulebook}
            dropped={dropped}
            onClose={close}
            onDone={(all) => {
              setTook(all);
              close();
            }}
          />
        </Suspense>
      )}
      <ImportSaid took={took} onLeave={() => setTook(null)} />
    </>
  );
}

/** Files dropped on the page come here, instead of taking its place in the browser. */
function useFileDrop(take: (file: File) => void): void {
  useEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (carries(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!carries(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (file !== undefined) take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  });
}
