// The checklist of facilities: the grid of ticks, and how one ticks.
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { Duties } from './duties.tsx';

/** @param children the grid in which the facilities are ticked */
export function Checklist({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      {children}
      <p>{t('register.checkHelp')}</p>
      <Duties />
    </>
  );
}
