// The rows of a table of bands or stages while they are typed.
import type { UseFormReturn } from 'react-hook-form';
import { written } from '../../../fields/field-text.ts';
import { STAGES, type SeriesRow } from '../../../state/writing/series.ts';

export interface SeriesForm {
  rows: SeriesRow[];
}

/** Figures without their separators, dates as they are. */
export function tidy(row: SeriesRow): SeriesRow {
  const { id, due } = row;
  const [from, below] = [written(row.from, 'figure'), written(row.below, 'figure')];
  const [least, most] = [written(row.least, 'figure'), written(row.most, 'figure')];
  return { id, due, from, below, least, most, plus: written(row.plus, 'figure') };
}

/** A new row begins where the last one ends. */
export function nextRow(form: UseFormReturn<SeriesForm>, by: string): SeriesRow {
  const last = form.getValues('rows').at(-1);
  const kept = { least: last?.least ?? '', most: last?.most ?? '', plus: last?.plus ?? '' };
  const from = by === STAGES ? '' : (last?.below ?? '');
  return { id: '', due: '', from, below: '', ...kept };
}
