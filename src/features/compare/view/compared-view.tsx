// The comparison: what differs as a picture and a table, two columns told one by one, and what is the same folded away.
import { useMemo, type ComponentType } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { comparedBars } from '../../../sheets/comparison/compared-bars.ts';
import { comparedRows } from '../../../sheets/comparison/compared-rows.ts';
import type { Compared } from '../../../sheets/comparison/compared.ts';
import {
  comparisonSheet,
  comparisonTables,
  type ComparisonTables,
} from '../../../sheets/comparison/comparison-sheet.ts';
import type { SheetSource } from '../../../sheets/frame/sheet-choices.ts';
import type { Sheet, SheetWords } from '../../../sheets/frame/sheet.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useCompare } from '../compare-store.ts';
import styles from '../compare.module.css';
import { Chart } from './chart.tsx';
import { CompareTable } from './compare-table.tsx';
import { PairChoice } from './pair-choice.tsx';

/** How a sheet is laid on paper and leaves the page: handed in by whoever knows the paper. */
export interface Outlets {
  readonly Paper: ComponentType<{ readonly sheets: readonly Sheet[]; readonly words: SheetWords }>;
  readonly Exports: ComponentType<{
    readonly source: SheetSource;
    readonly sheet: Sheet;
    readonly isPaper: boolean;
    readonly onPaper: () => void;
  }>;
}

export function ComparedView({
  compared,
  outlets: { Paper, Exports },
}: {
  readonly compared: Compared;
  readonly outlets: Outlets;
}) {
  const { t } = useWords();
  const { view, choose } = useCompare();
  const { source } = compared;
  const tables = useMemo(() => comparisonTables(compared), [compared]);
  const sheet = useMemo(() => comparisonSheet(compared, tables), [compared, tables]);
  const sheets = useMemo(() => [sheet], [sheet]);
  return (
    <>
      <div className={`${styles['tools'] ?? ''} no-print`}>
        <Segmented
          label={t('compare.view')}
          value={view}
          onChange={(chosen) => choose({ view: chosen })}
          options={(['screen', 'paper'] as const).map((id) => ({
            id,
            label: t(`compare.views.${id}`),
          }))}
        />
        <Exports
          source={source}
          sheet={sheet}
          isPaper={view === 'paper'}
          onPaper={() => choose({ view: 'paper' })}
        />
      </div>
      {view === 'paper' ? (
        <Paper sheets={sheets} words={source.words} />
      ) : (
        <OnScreen compared={compared} tables={tables} />
      )}
    </>
  );
}

interface OnScreenProps {
  readonly compared: Compared;
  readonly tables: ComparisonTables;
}

function OnScreen({ compared, tables: { differing, differences, same } }: OnScreenProps) {
  const { t } = useWords();
  const { words } = compared.source;
  const bars = useMemo(() => comparedBars(compared, comparedRows(compared)), [compared]);
  return (
    <>
      <section className={styles['section']}>
        <h3>{differing.title}</h3>
        {differing.rows.length === 0 ? (
          <p>{t('compare.nothingDiffers')}</p>
        ) : (
          <>
            <Chart all={bars} />
            <CompareTable table={differing} words={words} />
          </>
        )}
      </section>
      <section className={styles['section']}>
        <h3>{differences.title}</h3>
        <PairChoice columns={compared.columns} pair={compared.pair} />
        {differences.rows.length === 0 ? (
          <p>{t('compare.noDifference')}</p>
        ) : (
          <CompareTable table={differences} words={words} />
        )}
      </section>
      {same.rows.length > 0 && (
        <details className={styles['section']}>
          <summary>{same.title}</summary>
          <CompareTable table={same} words={words} />
        </details>
      )}
    </>
  );
}
