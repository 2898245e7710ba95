// What the last paste wrote, what it added, and what it could not use.
import { useWords } from '../../i18n/i18n.ts';
import type { Paste } from './typing/paste.ts';
import styles from '../../fields/tools-and-notes.module.css';

export function PasteNotice({ paste }: { readonly paste: Paste | null }) {
  const { t } = useWords();
  const parts = paste === null ? [] : partsOf(paste);
  return (
    <p role="status" className={styles['pasted']}>
      {parts.join(t('grid.pasted.comma'))}
    </p>
  );

  function partsOf({ rows, edits, added, left, hasHeader, wrong }: Paste): string[] {
    return [
      t('grid.pasted.done', { rows, cells: edits.length }),
      ...(added > 0 ? [t('grid.pasted.added', { count: added })] : []),
      ...(hasHeader ? [t('grid.pasted.header')] : []),
      ...(left > 0 ? [t('grid.pasted.left', { count: left })] : []),
      ...(wrong > 0 ? [t('grid.pasted.wrong', { count: wrong })] : []),
    ];
  }
}
