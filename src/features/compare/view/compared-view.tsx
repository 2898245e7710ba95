// The comparison on screen or on paper, and the ways in which it leaves the page.
import { useMemo, type ComponentType } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { comparisonSheet } from '../../../sheets/comparison/comparison-sheet.ts';
import type { SheetSource } from '../../../sheets/frame/sheet-choices.ts';
import type { Sheet, SheetWords } from '../../../sheets/frame/sheet.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useCompare } from '../compare-store.ts';
import styles from '../compare.module.css';
import { OnScreen } from './on-screen.tsx';
import type { Made } from './use-tables.ts';

/** How a sheet is laid on paper and leaves the page: handed in by whoever knows the paper. */
export interface Outlets {
  readonly Paper: ComponentType<{
    readonly sheets: readonly Sheet[];
    readonly words: SheetWords;
    /** What the sheets can cite. */
    readonly citing: SheetSource;
    /** By its name on the sheets, where a measure leads. */
    readonly measures: ReadonlyMap<string, string>;
  }>;
  readonly Exports: ComponentType<{
    readonly source: SheetSource;
    readonly sheetOf: () => Sheet;
    /** False while something else is asked for than what is shown. */
    readonly isWhole: boolean;
    readonly isPaper: boolean;
    readonly onPaper: () => void;
  }>;
}

export function ComparedView({
  made,
  isWhole,
  outlets: { Paper, Exports },
}: {
  readonly made: Made;
  /** False while something else is asked for than what was made. */
  readonly isWhole: boolean;
  readonly outlets: Outlets;
}) {
  const { t } = useWords();
  const { view, choose } = useCompare();
  const { source } = made.compared;
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
          sheetOf={() => comparisonSheet(made.compared, made.tables)}
          isWhole={isWhole}
          isPaper={view === 'paper'}
          onPaper={() => choose({ view: 'paper' })}
        />
      </div>
      {view === 'paper' ? <OnPaper made={made} Paper={Paper} /> : <OnScreen made={made} />}
    </>
  );
}

function OnPaper({ made, Paper }: { readonly made: Made } & Pick<Outlets, 'Paper'>) {
  const { compared, tables } = made;
  const sheets = useMemo(() => [comparisonSheet(compared, tables)], [compared, tables]);
  const measures = useMemo(() => measuresOn(tables), [tables]);
  const { words } = compared.source;
  return <Paper {...{ sheets, words, measures }} citing={tables.citing} />;
}

/** The columns are of several moments: a measure leads to its provisions, not to a result. */
function measuresOn({ differing, same, measures }: Made['tables']): ReadonlyMap<string, string> {
  const named = [
    ...differing.rows.map(({ cells: [name] }, at) => [name, measures.differing[at]] as const),
    ...same.rows.map(({ cells: [name] }, at) => [name, measures.same[at]] as const),
  ];
  return new Map(
    named.flatMap(([name, id]) =>
      name?.kind === 'text' && id !== undefined
        ? [[name.text, ruleHref({ kind: 'measure', id })] as const]
        : [],
    ),
  );
}
