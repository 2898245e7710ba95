// What is accepted of a plan's figures, and how it goes into the paper.
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { written } from '../../../fields/field-text.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import { withPlanExample } from '../../../state/writing/plan-examples.ts';
import type { Worked } from '../../../state/writing/worked-plan.ts';
import { useEdit } from '../open-paper.ts';
import { ENDS } from './named-places.ts';

export type Figure = Extract<Worked, { readonly kind: 'done' }>['figures'][number];

export interface Accepted {
  title: string;
  rows: { isAccepted: boolean; least: string; most: string }[];
}

interface Proposed {
  readonly plan: Table;
  readonly figures: readonly Figure[];
}

/** What was accepted goes into the paper as one example; what was not stays where it is. */
export function useKeeping(form: UseFormReturn<Accepted>, { plan, figures }: Proposed) {
  const { t } = useWords();
  const edit = useEdit();
  const [said, setSaid] = useState('');
  const keep = ({ title, rows }: Accepted) => {
    const accepted = figures.flatMap(({ scope, at, measure, ...ends }, index) => {
      const row = rows[index];
      if (row?.isAccepted !== true) return [];
      const [least, most] = ENDS.map((end) =>
        ends[end] === undefined ? undefined : written(row[end], 'figure'),
      );
      return [{ scope, at, measure, least, most }];
    });
    if (accepted.length === 0) return form.setError('root', { type: 'none' });
    edit((now) => withPlanExample(now, { title: title.trim(), plan, figures: accepted }));
    setSaid(t('writing.whole.done', { count: accepted.length }));
  };
  return { keep, said };
}
