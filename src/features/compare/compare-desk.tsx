// Columns side by side: shown together once all of them are worked out.
import { useMemo } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import type { Compared } from '../../sheets/comparison/compared.ts';
import { ALL_CHOSEN } from '../../sheets/frame/sheet-choices.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useCompare } from './compare-store.ts';
import styles from './compare.module.css';
import type { LetteredColumn } from './supposed.ts';
import type { ComparedMoment } from './use-compared.ts';
import { ComparedView, type Outlets } from './view/compared-view.tsx';
import { pairOf } from './view/pair-choice.tsx';

interface Props {
  readonly shown: ComparedMoment;
  readonly supposed: readonly LetteredColumn[];
  readonly outlets: Outlets;
}

export function ColumnsDesk({ shown, supposed, outlets }: Props) {
  const { t } = useWords();
  const compared = useComparedOf(shown);
  const isReady = shown.of === supposed;
  return (
    <>
      <p className={styles['note']} role="status" data-ready={isReady}>
        {supposed.length > 1 &&
          (isReady ? t('compare.ready', { count: shown.columns.length }) : t('compare.computing'))}
      </p>
      {compared !== null && shown.columns.length > 1 && (
        <ComparedView compared={compared} outlets={outlets} />
      )}
    </>
  );
}

function useComparedOf({ columns, dimension }: ComparedMoment): Compared | null {
  const words = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const from = useCompare((state) => state.from);
  const to = useCompare((state) => state.to);
  return useMemo(() => {
    const [first] = columns;
    if (first === undefined) return null;
    const { assessment } = first;
    const choices = { ...ALL_CHOSEN, dataDate: assessment.plan.asOf };
    return {
      source: { assessment, yardstick, choices, words },
      columns,
      dimension: words.t(`compare.dimensions.${dimension}`),
      pair: pairOf(columns, from, to),
    };
  }, [columns, dimension, yardstick, from, to, words]);
}
