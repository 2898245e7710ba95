// The figures of the plan in hand while they are accepted: by measure where they are many, then kept together.
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import { Labelled } from '../entries/labelled.tsx';
import { styles } from '../looks/styles.ts';
import { useOpenPaper } from '../open-paper.ts';
import { useKeeping, type Accepted, type Figure } from './accepted.ts';
import { keyOf } from './named-places.ts';
import { ProposedRow } from './proposed-row.tsx';
import { MeasureChoice } from './measure-choice.tsx';

interface Props {
  readonly plan: Table;
  readonly figures: readonly Figure[];
}

/** So many rows are looked over at once. */
const MOST_AT_ONCE = 60;

export function ProposedForm({ plan, figures }: Props) {
  const { t } = useWords();
  const { moment } = useOpenPaper();
  const form = useForm<Accepted>({
    defaultValues: {
      title: moment.draft.name,
      rows: figures.map(({ least = '', most = '' }) => ({ isAccepted: false, least, most })),
    },
  });
  const first = figures.length > MOST_AT_ONCE ? (figures[0]?.measure ?? '') : '';
  const [measure, setMeasure] = useState(first);
  const listed = [...figures.entries()].filter(
    ([, one]) => measure === '' || one.measure === measure,
  );
  const { keep, said } = useKeeping(form, { plan, figures });
  return (
    <form onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <Title form={form} />
      <div className={styles['tools']}>
        <MeasureChoice {...{ figures, measure }} onChoose={setMeasure} />
        <button
          type="button"
          className="button quiet"
          onClick={() => listed.forEach(([at]) => form.setValue(`rows.${at}.isAccepted`, true))}
        >
          {t('writing.whole.acceptListed', { count: listed.length })}
        </button>
      </div>
      <Listed {...{ form, listed }} />
      <Keep {...{ form, said }} />
    </form>
  );
}

function Listed({
  form,
  listed,
}: {
  readonly form: UseFormReturn<Accepted>;
  readonly listed: readonly (readonly [number, Figure])[];
}) {
  const { t } = useWords();
  const heads = (['accept', 'place', 'measure', 'least', 'most', 'plan'] as const).map((one) =>
    t(`writing.whole.heads.${one}`),
  );
  return (
    <ScrollTable title={t('writing.whole.proposed')}>
      <Heads words={heads} figures={[3, 4, 5]} />
      <tbody>
        {listed.map(([at, figure]) => (
          <ProposedRow key={keyOf(figure)} {...{ form, at, figure }} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Keep({ form, said }: { readonly form: UseFormReturn<Accepted>; readonly said: string }) {
  const { t } = useWords();
  return (
    <div className={styles['tools']}>
      <button type="submit" className="button">
        {t('writing.whole.keep')}
      </button>
      {form.formState.errors.root !== undefined && (
        <span role="alert" className={styles['wrong']}>
          {t('writing.whole.noneAccepted')}
        </span>
      )}
      <span role="status">{said}</span>
    </div>
  );
}

function Title({ form }: { readonly form: UseFormReturn<Accepted> }) {
  const { t } = useWords();
  return (
    <Labelled
      label={t('writing.whole.title')}
      wrong={form.formState.errors.title && t('writing.whole.untitled')}
    >
      {(wired) => (
        <input
          {...wired}
          className="input"
          autoComplete="off"
          {...form.register('title', { validate: (text) => text.trim() !== '' })}
        />
      )}
    </Labelled>
  );
}
