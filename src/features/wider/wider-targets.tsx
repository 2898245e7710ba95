// What is measured on a wider place as a whole: required, today, and the verdict.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { CellVerdict } from '../../fields/cell-verdict.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { useRequirement } from '../../fields/required.ts';
import styles from '../../fields/tools-and-notes.module.css';

interface Props {
  readonly unit: Unit;
  readonly outcomes: readonly Outcome[];
}

export function WiderTargets({ unit, outcomes }: Props) {
  const { t } = useWords();
  const { isAsPlanned } = useRegister();
  if (outcomes.length === 0) return null;
  return (
    <div className={styles['scroll']}>
      <h4>{t('grid.wider.goals')}</h4>
      <p className={styles['why']}>{t('grid.wider.goalsWhy')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('grid.wider.item')}</th>
            <th scope="col" className="number">
              {t('grid.wider.required')}
            </th>
            <th scope="col">{t(isAsPlanned ? 'results.planned' : 'grid.wider.today')}</th>
            <th scope="col">{t('grid.wider.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <Goal key={outcome.measure.id} unit={unit} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Goal({ unit, outcome }: { readonly unit: Unit; readonly outcome: Outcome }) {
  const words = useWords();
  const { t, say, language } = words;
  const { yardstick, isAsPlanned } = useRegister();
  const requirement = useRequirement();
  const { measure, existing } = outcome;
  const stock = isAsPlanned ? 'planned' : 'existing';
  const path = ['areas', unit.at, stock, measure.id];
  const label = say(measure.label);
  return (
    <tr data-verdict={verdictOf(outcome, yardstick)}>
      <th scope="row">{label}</th>
      <td className="number">{requirement(outcome)}</td>
      <td>
        <DraftField path={path} label={`${label} · ${unitName(unit, words)}`} />
        {!outcome.unit[stock].has(measure.id) && existing !== null && (
          <span className={styles['open']}>
            {' '}
            {t('register.sum', { value: formatDecimal(existing, language) })}
          </span>
        )}
      </td>
      <td>
        <CellVerdict outcome={outcome} />
      </td>
    </tr>
  );
}
