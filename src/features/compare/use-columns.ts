// The columns that were chosen, as they are supposed and as they came out.
import { useMemo } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { useCompare } from './compare-store.ts';
import { supposedOf, type LetteredColumn } from './supposed.ts';
import { useCompared, type ComparedMoment } from './use-compared.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';

interface Columns {
  readonly supposed: readonly LetteredColumn[];
  /** Null until the first are worked out; it may trail what is supposed. */
  readonly shown: ComparedMoment | null;
}

export function useColumns(moment: Moment, assessment: Assessment): Columns {
  const words = useWords();
  const { dimension, dates, released, places, group, sizes, plans } = useCompare();
  const kept = useKeptDrafts(plans);
  const supposed = useMemo(
    () =>
      supposedOf({
        ...{ moment, assessment, kept, words },
        choices: { dimension, dates, released, places, group, sizes, plans },
      }),
    [moment, assessment, kept, words, dimension, dates, released, places, group, sizes, plans],
  );
  return { supposed, shown: useCompared(moment, dimension, supposed) };
}
