// The figures that rules of this place ask for and that stand nowhere else on the page.
import { neededInputs } from '../../core/assessment/needed.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/plan-store.ts';
import { draftPathOf } from '../../state/unit-path.ts';
import { DraftInput } from './draft-input.tsx';
import { useCalculator } from './loaded.ts';
import styles from './calculator.module.css';

const MOST_FIELDS = 24;

interface Field {
  readonly path: DraftPath;
  readonly label: string;
  readonly at: string;
}

export function Facts() {
  const { t, say } = useWords();
  const { assessment, rules } = useCalculator();
  if (assessment === null) return null;
  const { facts } = rules.rulebook;
  const { units } = assessment.evaluator.situation;
  const fields = neededInputs(assessment.evaluator).flatMap(({ input, scope }): Field[] => {
    const fact = facts.get(input);
    if (fact === undefined) return [];
    const unit: string = t(`units.${fact.unit}`);
    const label = unit === '' ? say(fact.label) : t('facts.of', { fact: say(fact.label), unit });
    return units
      .filter((unit) => unit.scope === scope && unit.asked)
      .map((unit: Unit) => ({
        path: [...draftPathOf(assessment.plan, unit), 'facts', input],
        label,
        at: unit.name,
      }));
  });
  if (fields.length === 0) return null;
  return (
    <details className={styles['fold']} open={fields.length <= 6}>
      <summary>{t('facts.heading')}</summary>
      <p className={styles['note']}>{t('facts.why')}</p>
      <div className={styles['pair']}>
        {fields.slice(0, MOST_FIELDS).map(({ path, label, at }) => (
          <DraftInput key={path.join('.')} path={path} label={label} visibleLabel hint={at} />
        ))}
      </div>
    </details>
  );
}
