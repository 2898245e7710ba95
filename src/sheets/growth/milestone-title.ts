// The line above what is required at the end of a year: the year, the land released by then, the households and people of then.
import { wholeOf, type Milestone } from '../../core/assessment/programme/milestones.ts';
import { formatDecimal } from '../../i18n/format.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** The year, what is released by then, and the households and people of then. */
export function milestoneTitle(
  { kind, year, released, assessment }: Milestone,
  source: SheetSource,
): string {
  const { t, language } = source.words;
  const people = (figure: 'households' | 'population') => {
    const value = wholeOf(assessment, figure);
    return value === null
      ? t(`sheet.growth.open.${figure}`)
      : t(`sheet.growth.then.${figure}`, { value: formatDecimal(value, language) });
  };
  const isTarget = year !== null && year === source.assessment.plan.growth?.year;
  const said = [
    year === null
      ? t('sheet.growth.later')
      : t(isTarget ? 'sheet.growth.target' : 'sheet.growth.by', { year }),
    ...(kind === 'target'
      ? []
      : [
          released === null
            ? t('sheet.growth.releasedUnknown')
            : t('sheet.growth.released', { households: formatDecimal(released, language) }),
        ]),
    t(`sheet.growth.${hasMore(released, assessment) ? 'peopleWith' : 'people'}`, {
      households: people('households'),
      population: people('population'),
    }),
  ];
  return said.join(t('sheet.steps.comma'));
}

/** True where the plan of then holds more than its phases have released. */
function hasMore(released: Milestone['released'], assessment: Milestone['assessment']): boolean {
  const whole = wholeOf(assessment, 'households');
  return released !== null && whole !== null && !whole.eq(released);
}
