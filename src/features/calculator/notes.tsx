// What must be known beside a number: conflict, rounding, period, share, estimate, area basis.
import { areaBasisOf, COEFFICIENT } from '../../core/assessment/judge.ts';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { multiply, ratio } from '../../core/quantity/ratio.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useCalculator } from './loaded.ts';
import styles from './explanation.module.css';

export function Notes({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const { assessment, yardstick } = useCalculator();
  const level = outcome.levels[yardstick];
  const upper = level.exact.upper;
  const notes: string[] = [
    ...(outcome.status === 'conflict' ? [t('explain.conflict')] : []),
    ...(outcome.status === 'noWholeFits' && upper !== null
      ? [t('explain.noWholeFits', { upper: formatRatio(upper.value, 'upper', language) })]
      : []),
    ...(outcome.outsidePeriod ? [t('explain.outside')] : []),
    ...(assessment?.plan.extent === 'site' && outcome.unit.scope === 'street'
      ? [t('explain.share')]
      : []),
    ...(outcome.estimated ? [t('explain.estimated')] : []),
  ];
  const ruled = areaBasisOf(level, outcome.considered);
  const measured = outcome.measure.unit === 'm2' ? outcome.unit.areaBasis : null;
  const coefficient = assessment?.plan.assumptions.get(COEFFICIENT);
  if (ruled !== null && measured !== null)
    notes.push(
      t('explain.basis', { ruled: t(`areaBases.${ruled}`), measured: t(`areaBases.${measured}`) }),
    );
  if (
    ruled === 'usable' &&
    measured === 'built' &&
    coefficient !== undefined &&
    outcome.existing !== null
  )
    notes.push(
      t('explain.converted', {
        existing: formatDecimal(outcome.existing, language),
        coefficient: formatDecimal(coefficient, language),
        value: formatRatio(multiply(ratio(outcome.existing), coefficient), 'upper', language),
      }),
    );
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
