// The cells beside a requirement in which what stands and what is planned are typed: those that the plan has.
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { useSteady } from '../marks/loaded.ts';
import styles from './rows.module.css';

interface Props {
  readonly existing: ReactNode;
  readonly planned: ReactNode;
}

export function StockCells({ existing, planned }: Props) {
  const { t } = useWords();
  const { stocks } = useSteady();
  return (
    <>
      {stocks.existing && (
        <td className={`number ${styles['existing']}`} data-label={t('results.existing')}>
          {existing}
        </td>
      )}
      {stocks.planned && (
        <td className={`number ${styles['existing']}`} data-label={t('results.planned')}>
          {planned}
        </td>
      )}
    </>
  );
}
