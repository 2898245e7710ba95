// A way past the grid, and where it leads, for who goes by keyboard.
import type { RefObject } from 'react';
import { useWords } from '../../../i18n/i18n.ts';

export function PastGrid({ box }: { readonly box: RefObject<HTMLElement | null> }) {
  const { t } = useWords();
  return (
    <a
      className="skip"
      href="#past"
      onClick={(event) => {
        event.preventDefault();
        const next = box.current?.nextElementSibling;
        if (next instanceof HTMLElement) next.focus();
      }}
    >
      {t('grid.past')}
    </a>
  );
}
