// What differs as a picture and a table, two columns told one by one, and what is the same folded away.
import { useWords } from '../../../i18n/i18n.ts';
import styles from '../compare.module.css';
import { Chart } from './chart.tsx';
import { CompareTable } from './compare-table.tsx';
import { PairChoice } from './pair-choice.tsx';
import type { Made } from './use-tables.ts';

export function OnScreen({ made: { compared, tables } }: { readonly made: Made }) {
  const { t } = useWords();
  const { words } = compared.source;
  const { differing, differences, cited, same, measures, papers, bars } = tables;
  const measuresOf = (table: typeof same) => (table === same ? measures.same : undefined);
  return (
    <>
      <section className={styles['section']}>
        <h3>{differing.title}</h3>
        {differing.rows.length === 0 ? (
          <p>{t('compare.nothingDiffers')}</p>
        ) : (
          <>
            <Chart all={bars} />
            <CompareTable table={differing} words={words} measures={measures.differing} />
          </>
        )}
      </section>
      <section className={styles['section']}>
        <h3>{differences.title}</h3>
        <PairChoice columns={compared.columns} pair={compared.pair} />
        {differences.rows.length === 0 ? (
          <p>{t('compare.noDifference')}</p>
        ) : (
          <CompareTable table={differences} words={words} cited={cited} />
        )}
      </section>
      {[same, papers]
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <details key={table.id} className={styles['section']}>
            <summary>{table.title}</summary>
            <CompareTable table={table} words={words} measures={measuresOf(table)} />
          </details>
        ))}
    </>
  );
}
