// The way into an import: a button among the tools, or a file dropped anywhere on the page; the dialog stands apart from the button, which may fold away.
import { Suspense, useEffect } from 'react';
import { create } from 'zustand';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { lazyDialog } from '../../fields/lazy-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { ImportSaid } from './preview/import-said.tsx';
import { forget, tell, useTook } from './use-took.ts';

const ImportDialog = lazyDialog(() =>
  import('./import-dialog.tsx').then(({ ImportDialog: dialog }) => dialog),
);

interface Importing {
  readonly isOpen: boolean;
  readonly dropped: File | null;
}

const useImporting = create<Importing>()(() => ({ isOpen: false, dropped: null }));

export function ImportButton() {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="button"
      onClick={() => useImporting.setState({ isOpen: true })}
    >
      {t('register.import.button')}
    </button>
  );
}

const takeDropped = (file: File) => useImporting.setState({ isOpen: true, dropped: file });
const close = () => useImporting.setState({ isOpen: false, dropped: null });

interface EntryProps {
  readonly rulebook: Rulebook;
  /** A whole file came in. */
  readonly onTook: () => void;
}

export function ImportEntry({ rulebook, onTook }: EntryProps) {
  const { isOpen, dropped } = useImporting();
  const took = useTook();
  useFileDrop(takeDropped);
  useEffect(() => close, []);
  return (
    <>
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog
            rulebook={rulebook}
            dropped={dropped}
            onClose={close}
            onDone={(all) => {
              tell(all);
              onTook();
              close();
            }}
          />
        </Suspense>
      )}
      <ImportSaid took={took} onLeave={forget} />
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
    // Before the window, which lets no file take the page's place, whoever it is for.
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
}
