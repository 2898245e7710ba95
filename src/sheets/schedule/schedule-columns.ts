// The columns of the facility schedule and their widths by language: English words are longer, its figures are not.
import { hasPlanned } from '../../core/plan/growth/future.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { stockHead } from '../frame/as-planned.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { withoutColumns, type Column, type Table } from '../frame/sheet.ts';

type Id =
  | 'number'
  | 'item'
  | 'unit'
  | 'papers'
  | 'base'
  | 'standard'
  | 'required'
  | 'planned'
  | 'existing'
  | 'gap'
  | 'note';

export function scheduleColumns(source: SheetSource): Column[] {
  const { t, language } = source.words;
  const column = (id: Id, weight: number, align: Column['align'] = 'start'): Column => ({
    id,
    head: id === 'existing' ? stockHead(id, source) : t(`sheet.columns.${id}`),
    align,
    weight,
  });
  const of = (zh: number, en: number) => (language === 'zh' ? zh : en);
  return [
    column('number', of(6, 8), 'center'),
    column('item', of(22, 24)),
    column('papers', of(24, 26)),
    column('base', of(16, 22)),
    column('standard', of(18, 22)),
    column('unit', of(7, 18), 'center'),
    column('required', of(13, 19), 'end'),
    column('planned', of(9, 17), 'end'),
    column('existing', of(14, 17), 'end'),
    column('gap', of(13, 16), 'end'),
    column('note', of(20, 26)),
  ];
}

/** What is planned stands once: beside what stands, or of a new district in its place; where nothing is, it takes no room. */
export function withStock(table: Table, { assessment }: SheetSource): Table {
  const isBeside = hasPlanned(assessment.plan) && !readsAsPlanned(assessment);
  return isBeside ? table : withoutColumns(table, ['planned']);
}
