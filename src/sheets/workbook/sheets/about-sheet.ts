// How the workbook works, in a page of sentences.
import type { SheetSource } from '../../frame/sheet-choices.ts';
import { say, type BookSheet } from '../layout/book.ts';

const HOW = [
  'edit',
  'derived',
  'planned',
  'phases',
  'rules',
  'rows',
  'marks',
  'remarks',
  'digits',
  'fixed',
  'home',
] as const;

export function aboutSheet({ words: { t } }: SheetSource): BookSheet {
  const lines = HOW.map((id) => [say(t(`sheet.book.how.${id}`))]);
  return {
    id: 'about',
    name: t('sheet.book.about'),
    rows: [[say(t('sheet.book.howTitle'), 'title')], ...lines],
    widths: [110],
    frozen: { rows: 0, columns: 0 },
    paper: 'a4-portrait',
  };
}
