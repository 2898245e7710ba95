// The readings that the planner chose otherwise than by default, where they act on a sheet: its head says so.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { SheetSource } from './sheet-choices.ts';
import { usedAlternatives } from './used-assumptions.ts';

/** Each question with the choice taken; none where everything is read by default. */
export function switchedReadings(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t, say } = source.words;
  const { choices } = source.assessment.plan;
  return usedAlternatives(outcomes, source).flatMap((group) => {
    const taken = choices.get(group.id);
    const choice = group.choices.find(({ id }) => id === taken);
    return choice === undefined || taken === group.default
      ? []
      : [t('sheet.frame.reading', { question: say(group.label), choice: say(choice.label) })];
  });
}
