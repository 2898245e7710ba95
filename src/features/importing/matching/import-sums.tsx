// The sums of households and people that are taken, against the sheet's own line of totals.
import { useWords } from '../../../i18n/i18n.ts';
import type { SumCheck } from '../../../io/register/read-register.ts';
import styles from '../preview/import-asks.module.css';

export function ImportSums({ sums }: { readonly sums: readonly SumCheck[] }) {
  const { t } = useWords();
  if (sums.length === 0) return null;
  return (
    <ul className={styles['sums']}>
      {sums.map(({ target, taken, stated }) => {
        const figure = t(
          target === 'households'
            ? 'register.import.sumHouseholds'
            : 'register.import.sumPopulation',
        );
        const agrees = stated === taken;
        const words = { figure, taken, stated: stated ?? '' };
        if (stated === null) return <li key={target}>{t('register.import.sumAlone', words)}</li>;
        return (
          <li key={target} className={agrees ? styles['agrees'] : styles['differs']}>
            {t(agrees ? 'register.import.sumAgrees' : 'register.import.sumDiffers', words)}
          </li>
        );
      })}
    </ul>
  );
}
