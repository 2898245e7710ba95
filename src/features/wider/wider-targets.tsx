// What is measured on a wider place as a whole: required, today, and the verdict.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { stocksOf, type Stocks } from '../../core/plan/stocks.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { verdictText } from '../../sheets/frame/verdict-words.ts';
import { CellVerdict } from '../../fields/cell-verdict.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { Reason } from '../../fields/links/reason-link.tsx';
import { useRequirement } from '../../fields/required.ts';
import styles from '../../fields/tools-and-notes.module.css';

interface Props {
  readonly unit: Unit;
  readonly outcomes: readonly Outcome[];
}

export function WiderTargets({ unit, outcomes }: Props) {
  const { t } = useWords();
  const stocks = useStocks();
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
            {stocks.existing && <th scope="col">{t('grid.wider.today')}</th>}
            {stocks.planned && <th scope="col">{t('results.planned')}</th>}
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

interface GoalProps {
  readonly unit: Unit;
  readonly outcome: Outcome;
}

function Goal({ unit, outcome }: GoalProps) {
  const { say } = useWords();
  const { yardstick } = useRegister();
  const stocks = useStocks();
  const requirement = useRequirement();
  const { measure } = outcome;
  const label = say(measure.label);
  return (
    <tr data-verdict={verdictOf(outcome, yardstick)}>
      <th scope="row">
        <Reason measure={measure} units={[outcome.unit]}>
          {label}
        </Reason>
      </th>
      <td className="number">{requirement(outcome)}</td>
      {stocks.existing && (
        <td>
          <Today unit={unit} outcome={outcome} />
        </td>
      )}
      {stocks.planned && (
        <td>
          <Planned unit={unit} outcome={outcome} />
        </td>
      )}
      <td>
        <CellVerdict outcome={outcome} />
      </td>
    </tr>
  );
}

/** What is typed, or the sum of what was entered inside. */
function Today({ unit, outcome: { measure, existing, unit: own } }: GoalProps) {
  const words = useWords();
  const { t, say, language } = words;
  return (
    <>
      <DraftField
        path={['areas', unit.at, 'existing', measure.id]}
        label={`${say(measure.label)} · ${unitName(unit, words)}`}
      />
      {!own.existing.has(measure.id) && existing !== null && (
        <span className={styles['open']}>
          {' '}
          {t('register.sum', { value: formatDecimal(existing, language) })}
        </span>
      )}
    </>
  );
}

/** What stands and what is planned, each where the plan has it. */
function useStocks(): Stocks {
  const { assessment } = useRegister();
  return assessment === null ? { existing: true, planned: false } : stocksOf(assessment.plan);
}

/** Beside what stands it carries its own verdict. */
function Planned({ unit, outcome }: GoalProps) {
  const words = useWords();
  const { t, say, language } = words;
  const { yardstick } = useRegister();
  const stocks = useStocks();
  const { measure, planned, levels } = outcome;
  const name = { measure: say(measure.label), name: unitName(unit, words) };
  const isTyped = outcome.unit.planned.has(measure.id);
  return (
    <>
      <DraftField
        path={['areas', unit.at, 'planned', measure.id]}
        label={t('results.plannedOf', name)}
      />
      {planned !== null && (
        <span className={styles['open']}>
          {!isTyped && planned.value !== null && (
            <> {t('register.sum', { value: formatDecimal(planned.value, language) })}</>
          )}
          {stocks.existing && (
            <>
              {' '}
              {t('results.asPlanned')}
              {language === 'zh' ? '' : ': '}
              {verdictText(planned.levels[yardstick].verdict, levels[yardstick].evidence, t)}
            </>
          )}
        </span>
      )}
    </>
  );
}
