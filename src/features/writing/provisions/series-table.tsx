// Bands of a figure, or stages by date, as one table: a row each, taken together only without gaps and overlaps.
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import {
  firstRow,
  seriesOf,
  STAGES,
  withSeries,
  type SeriesRow,
} from '../../../state/writing/series.ts';
import {
  inOrder,
  seriesProblems,
  type RowProblem,
} from '../../../state/writing/series-problems.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { nextRow, tidy, type SeriesForm } from './series-form.ts';
import { SeriesCells } from './series-row.tsx';
import { SeriesStart } from './series-start.tsx';
import { styles } from '../looks/styles.ts';

/** @param provision the sentence whose table it is, or may become */
export function SeriesPart({ provision }: { readonly provision: Table }) {
  const { document } = useOpenPaper();
  const series = seriesOf(document, provision);
  const [by, setBy] = useState<string | null>(null);
  const of = series?.by ?? by;
  if (of === null) return <SeriesStart onStart={setBy} />;
  const rows = series === null ? [firstRow(provision, of)] : inOrder(series).rows;
  return <SeriesTable key={JSON.stringify(rows)} {...{ provision, by: of, rows }} />;
}

interface TableProps {
  readonly provision: Table;
  readonly by: string;
  readonly rows: readonly SeriesRow[];
}

const COLUMNS = {
  bands: ['from', 'below', 'least', 'most', 'plus'],
  stages: ['due', 'least', 'most'],
} as const;

function SeriesTable({ provision, by, rows }: TableProps) {
  const { t } = useWords();
  const edit = useEdit();
  const form = useForm<SeriesForm>({ defaultValues: { rows: [...rows] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'rows' });
  // Bands that were written one by one are looked at as they stand.
  const [problems, setProblems] = useState<readonly RowProblem[]>(() =>
    rows.length > 1 ? seriesProblems({ by, rows }) : [],
  );
  const columns = by === STAGES ? COLUMNS.stages : COLUMNS.bands;
  const take = (values: SeriesForm) => {
    const typed = values.rows.map(tidy);
    const found = seriesProblems({ by, rows: typed });
    setProblems(found);
    if (found.length === 0) edit((now) => withSeries(now, provision, { by, rows: typed }));
  };
  const heads = [...columns.map((one) => t(`writing.series.${one}`)), t('writing.series.row')];
  return (
    <form className={styles['series']} onSubmit={(event) => void form.handleSubmit(take)(event)}>
      <Title by={by} />
      <ScrollTable title={t('writing.series.table')}>
        <Heads words={heads} figures={columns.map((_, at) => at)} />
        <tbody>
          {fields.map((field, row) => (
            <SeriesCells
              key={field.id}
              {...{ columns, row, form }}
              problems={problems.filter((one) => one.row === row)}
              onRemove={fields.length > 1 ? () => remove(row) : null}
            />
          ))}
        </tbody>
      </ScrollTable>
      <SeriesTools
        isRefused={form.formState.isSubmitted && problems.length > 0}
        onAdd={() => append(nextRow(form, by))}
      />
    </form>
  );
}

interface ToolsProps {
  readonly isRefused: boolean;
  readonly onAdd: () => void;
}

function SeriesTools({ isRefused, onAdd }: ToolsProps) {
  const { t } = useWords();
  return (
    <div className={styles['tools']}>
      <button type="button" className="button quiet" onClick={onAdd}>
        {t('writing.series.add')}
      </button>
      <button type="submit" className="button">
        {t('writing.series.take')}
      </button>
      {isRefused && (
        <span role="alert" className={styles['wrong']}>
          {t('writing.series.refused')}
        </span>
      )}
    </div>
  );
}

function Title({ by }: { readonly by: string }) {
  const { t } = useWords();
  const { rulebook } = useOpenPaper();
  const words = useWords();
  const fact = rulebook.facts.get(by);
  const look = t as (key: string) => string;
  const figure = fact === undefined ? look(`inputs.${by}`) : words.say(fact.label);
  return (
    <p>{by === STAGES ? t('writing.series.stages') : t('writing.series.bands', { figure })}</p>
  );
}
