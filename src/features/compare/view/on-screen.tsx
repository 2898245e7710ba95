// What differs as a picture and a table, two columns told one by one, and what is the same folded away.
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import styles from '../compare.module.css';
import { Chart } from './chart.tsx';
import { CompareTable } from './compare-table.tsx';
import { PairChoice } from './pair-choice.tsx';
import type { Made } from './use-tables.ts';

export function OnScreen({ made: { compared, tables } }: { readonly made: Made }) {
  const { t } = useWords();
  const { words } = compared.source;
  const { differing, differences, cited, same, measures, papers, documents, bars } = tables;
  return (
    <>
      <section className={styles['section']}>
        <h3>{differing.title}</h3>
        {differing.rows.length === 0 ? (
          <p>{t('compare.nothingDiffers')}</p>
        ) : (
          <>
            <Chart all={bars} />
            <CompareTable table={differing} words={words} links={toMeasures(measures.differing)} />
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
      {[
        { table: same, links: toMeasures(measures.same) },
        { table: papers, links: toPapers(documents) },
      ]
        .filter(({ table }) => table.rows.length > 0)
        .map(({ table, links }) => (
          <details key={table.id} className={styles['section']}>
            <summary>{table.title}</summary>
            <CompareTable table={table} words={words} links={links} />
          </details>
        ))}
    </>
  );
}

/** A measure leads to every provision that bounds it. */
function toMeasures(ids: readonly string[]) {
  return { column: 'item', hrefs: ids.map((id) => ruleHref({ kind: 'measure', id })) };
}

/** A paper leads to its page. */
function toPapers(ids: readonly string[]) {
  return {
    column: 'title',
    hrefs: ids.map((id) => ruleHref({ kind: 'paper', id, section: null })),
  };
}
