// What must be known of a row at a glance: a share, an estimate, a period that has ended, ends that do not meet.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';

type Flag =
  | 'share'
  | 'wholePlace'
  | 'partial'
  | 'inPost'
  | 'ways'
  | 'estimated'
  | 'outside'
  | 'conflict'
  | 'noWholeFits';

export function flagsOf({ places, scope }: ScheduleRow, isSite: boolean): Flag[] {
  const some = (test: (outcome: Outcome) => boolean) => places.some(test);
  const flags: [Flag, boolean][] = [
    ['share', isSite && scope === 'street'],
    ['wholePlace', some((one) => one.ofWholePlace)],
    ['partial', some((one) => one.partial !== null)],
    ['inPost', some((one) => one.inPost !== null)],
    ['ways', some((one) => one.ways.length > 0)],
    ['estimated', some((one) => one.estimated)],
    ['outside', some((one) => one.outsidePeriod)],
    ['conflict', some((one) => one.status === 'conflict')],
    ['noWholeFits', some((one) => one.status === 'noWholeFits')],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}
