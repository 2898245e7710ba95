// One place inside a measure's row.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { verdictOf } from '../../sheets/schedule.ts';
import { Existing } from './existing-cell.tsx';
import type { Explained } from './explanation.tsx';
import { useCalculator } from './loaded.ts';
import { unitText } from './requirement-text.ts';
import styles from './results.module.css';
import { VerdictTag } from './tags.tsx';
import { Value } from './value-cell.tsx';

export function PlaceRow({
  outcome,
  label,
  onExplain,
}: {
  readonly outcome: Outcome;
  readonly label: string;
  readonly onExplain: (explained: Explained) => void;
}) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { unit, measure, levels } = outcome;
  const level = levels[yardstick];
  const missing = [...new Set(level.missing.map(({ input }) => input))];
  return (
    <tr className={styles['place']}>
      <th scope="row">{unit.name === '' ? unit.at : unit.name}</th>
      <td className={`number ${styles['value']}`}>
        <Value
          row={{
            lower: level.lower,
            upper: level.upper,
            missing,
            places: [outcome],
            verdict: verdictOf(outcome, yardstick),
          }}
          label={`${unit.name} ${label}`}
          unit={unitText(measure.unit, t)}
          onExplain={() => onExplain({ measure: measure.id, scope: unit.scope, at: unit.at })}
        />
      </td>
      <td className={`number ${styles['existing']}`} data-label={t('results.existing')}>
        <Existing outcome={outcome} label={label} />
      </td>
      <td className="number" data-label={t('results.gap')}>
        {level.gap !== null && !level.gap.numerator.isZero() && (
          <b>{formatRatio(level.gap, 'lower', language)}</b>
        )}
      </td>
      <td>
        <VerdictTag verdict={verdictOf(outcome, yardstick)} />
      </td>
      <td />
    </tr>
  );
}
