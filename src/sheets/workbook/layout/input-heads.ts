// The columns of the inputs: the ids by which an edited workbook is read, and the words above them.
import { inputName, measureTitle } from '../../words/naming.ts';
import type { Layout } from './book-layout.ts';

export const EXISTING_PREFIX = 'existing:';
export const PLANNED_PREFIX = 'planned:';
export const FUTURE_PREFIX = 'future:';
export const FUTURE = ['households', 'population'] as const;

export const INPUT_WIDTHS = [12, 12, 18, 16, 12, 14, 12, 12, 12] as const;

export function inputIds({ facts, measures, columnOfClass, planned, hasFuture }: Layout): string[] {
  return [
    'key',
    'scope',
    'name',
    'parent',
    'settlement',
    'development',
    'kind',
    'areaBasis',
    'seat',
    ...facts,
    ...measures.map(({ id }) => EXISTING_PREFIX + id),
    ...(columnOfClass === null ? [] : ['countyClass']),
    ...planned.map(({ id }) => PLANNED_PREFIX + id),
    ...(hasFuture ? FUTURE.map((id) => FUTURE_PREFIX + id) : []),
  ];
}

export function inputHeads({ source, facts, measures, columnOfClass }: Layout): string[] {
  const { words, assessment } = source;
  const { t } = words;
  return [
    t('sheet.book.id'),
    t('sheet.book.scope'),
    t('sheet.columns.place'),
    t('sheet.book.parent'),
    t('sheet.frame.settlement'),
    t('sheet.book.development'),
    t('sheet.book.kind'),
    t('sheet.book.areaBasis'),
    t('sheet.book.seat'),
    ...facts.map((fact) => inputName(fact, assessment.rulebook, words)),
    ...measures.map((measure) =>
      t('sheet.book.existingOf', { measure: measureTitle(measure, words) }),
    ),
    ...(columnOfClass === null ? [] : [t('inputs.countyClass')]),
  ];
}

/** What is intended and foreseen stands behind what formulas read. */
export function laterHeads({ source: { words }, planned, hasFuture }: Layout): string[] {
  const { t } = words;
  return [
    ...planned.map((measure) =>
      t('sheet.book.plannedOf', { measure: measureTitle(measure, words) }),
    ),
    ...(hasFuture
      ? FUTURE.map((id) => t('sheet.book.futureOf', { figure: t(`inputs.${id}`) }))
      : []),
  ];
}
