// Programme targets: judged by counting communities that meet what the paper names, and those whose figure is typed in.
import { useMemo } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { goalsOf, typedGoals } from '../../core/assessment/programme/goals.ts';
import { useWords } from '../../i18n/i18n.ts';
import { ListComplete } from '../../fields/list-complete.tsx';
import { AreaBasisNote } from '../../fields/area-basis.tsx';
import { TargetCard } from './target-card.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { TypedTargets } from './typed-targets.tsx';
import styles from '../../fields/judged.module.css';

/** Asked where some share waits for the answer, and shown on once it was given. */
function asksForList({ plan, outcomes }: Assessment): boolean {
  return plan.complete !== null || outcomes.some(({ partial }) => partial !== null);
}

export function Targets() {
  const { t } = useWords();
  const { assessment } = useRegister();
  const goals = useMemo(() => (assessment === null ? [] : goalsOf(assessment)), [assessment]);
  const typed = useMemo(() => (assessment === null ? [] : typedGoals(assessment)), [assessment]);
  // Why nothing is judged is said once, in the head of the register.
  if (assessment === null) return null;
  return (
    <>
      <AreaBasisNote />
      <section className={styles['section']}>
        <h3>{t('register.goals.heading')}</h3>
        <p className={styles['why']}>{t('register.goals.why')}</p>
        {asksForList(assessment) && <ListComplete />}
        {goals.length === 0 && <p>{t('register.goals.none')}</p>}
        {goals.map((goal) => (
          <TargetCard
            key={`${goal.outcome.unit.at} ${goal.outcome.measure.id}`}
            goal={goal}
            assessment={assessment}
          />
        ))}
      </section>
      {typed.length > 0 && <TypedTargets outcomes={typed} assessment={assessment} />}
    </>
  );
}
