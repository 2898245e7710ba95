// How a new district's sheets are headed: nothing stands there, so columns and lines say what is planned.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AreaBasis } from '../../core/plan/terms.ts';
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

/** What each community's areas are measured in. */
export function areaBasesOf(plan: Plan): (AreaBasis | null)[] {
  return plan.streets.flatMap(({ communities }) =>
    communities.map(({ areaBasis }) => areaBasis ?? plan.areaBasis),
  );
}

/** False of a new district of which nobody has said it: nothing stands there that was measured. */
export function saysAreaBasis(assessment: Assessment): boolean {
  const { plan } = assessment;
  const isSaid = plan.areaBasis !== null || areaBasesOf(plan).some((one) => one !== null);
  return isSaid || !readsAsPlanned(assessment);
}
