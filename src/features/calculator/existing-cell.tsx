// What stands today, to be typed where it is judged; figures that follow from others are shown as they are.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { draftPathOf } from '../../state/unit-path.ts';
import { DraftInput } from './draft-input.tsx';
import { useCalculator } from './loaded.ts';

export function Existing({
  outcome,
  label,
}: {
  readonly outcome: Outcome;
  readonly label: string;
}) {
  const { t, language } = useWords();
  const { assessment } = useCalculator();
  if (assessment === null) return null;
  const { measure, unit, existing } = outcome;
  if (measure.existingFrom !== undefined)
    return existing === null ? null : formatDecimal(existing, language);
  const derived =
    existing !== null && !unit.existing.has(measure.id)
      ? formatDecimal(existing, language)
      : t('results.fillIn');
  return (
    <DraftInput
      path={[...draftPathOf(assessment.plan, unit), 'existing', measure.id]}
      label={t('results.existingOf', { measure: label, name: unit.name })}
      placeholder={derived}
    />
  );
}
