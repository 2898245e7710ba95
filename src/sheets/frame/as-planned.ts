// How the columns of a new district's sheets are headed: nothing stands there, so they say what is planned.
import type { Assessment } from '../../core/assessment/assess.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { SheetWords } from './sheet.ts';

/** The heads of what stands and of its verdict, where they are those of what is planned. */
export function stockHead(
  id: 'existing' | 'verdict' | 'has',
  { assessment, words: { t } }: { readonly assessment: Assessment; readonly words: SheetWords },
): string {
  if (!readsAsPlanned(assessment)) return t(`sheet.columns.${id}`);
  return id === 'verdict' ? t('sheet.columns.asPlanned') : t('sheet.columns.planned');
}
