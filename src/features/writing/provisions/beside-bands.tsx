// A sentence that is one of several bands: what is left out between it and the band below, or said twice.
import { useWords } from '../../../i18n/i18n.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import { besideBands } from '../../../state/writing/series-problems.ts';
import { useOpenPaper } from '../open-paper.ts';
import { styles } from '../looks/styles.ts';

export function BesideBands({ provision }: { readonly provision: Table }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const found = besideBands(document, provision);
  if (found === null) return null;
  const look = t as (key: string, values: Readonly<Record<string, string>>) => string;
  return (
    <p className={styles['wrong']}>
      {t('writing.series.beside')} {look(`writing.series.wrong.${found.code}`, found.values)}
    </p>
  );
}
