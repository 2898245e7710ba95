// Programme targets: judged by counting communities that meet what the paper names, with the list of those that do not.
import {
  goalsOf,
  typedGoals,
  type CountedCommunity,
  type Goal,
} from '../../core/assessment/goals.ts';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { verdictOf } from '../../sheets/schedule.ts';
import { draftPathOf } from '../../state/unit-path.ts';
import { DraftField } from './draft-field.tsx';
import { CellVerdict } from './cell-verdict.tsx';
import { useRegister } from './register-context.ts';
import { useRequirement } from './requirement.ts';
import styles from './register.module.css';

export function Goals() {
  const { t } = useWords();
  const { assessment } = useRegister();
  if (assessment === null) return <p className="loading">{t('register.computing')}</p>;
  const goals = goalsOf(assessment);
  const typed = typedGoals(assessment);
  return (
    <section className={styles['section']}>
      <h3>{t('register.goals.heading')}</h3>
      <p className={styles['why']}>{t('register.goals.why')}</p>
      {goals.length === 0 && <p>{t('register.goals.none')}</p>}
      {goals.map((goal) => (
        <Counted key={`${goal.outcome.unit.at} ${goal.outcome.measure.id}`} goal={goal} />
      ))}
      {typed.length > 0 && <Typed outcomes={typed} />}
    </section>
  );
}

function Counted({ goal }: { readonly goal: Goal }) {
  const { t, say } = useWords();
  const requirement = useRequirement();
  const { outcome, communities, named, typed } = goal;
  const count = (meets: boolean | null) => communities.filter((one) => one.meets === meets).length;
  const failing = communities.filter(({ meets }) => meets !== true);
  return (
    <article className={styles['goal']}>
      <h4>
        {say(outcome.measure.label)} · {outcome.unit.name} <CellVerdict outcome={outcome} />
      </h4>
      <p>
        {t('register.goals.required', { value: requirement(outcome) })} ·{' '}
        <span className={styles['met']}>✓ {t('register.goals.meets', { count: count(true) })}</span>{' '}
        ·{' '}
        <span className={styles['short']}>
          ▼ {t('register.goals.fails', { count: count(false) })}
        </span>{' '}
        ·{' '}
        <span className={styles['open']}>
          ? {t('register.goals.unknown', { count: count(null) })}
        </span>
        {typed && ` · ${t('register.goals.typed')}`}
      </p>
      <p className={styles['why']}>
        {t('register.goals.named')}: {named.map(({ label }) => say(label)).join(t('results.and'))}
      </p>
      {failing.length > 0 && <Failing communities={failing} />}
    </article>
  );
}

const SHOWN = 300;

function Failing({ communities }: { readonly communities: readonly CountedCommunity[] }) {
  const { t, say } = useWords();
  const names = (measures: CountedCommunity['short']) =>
    measures.map(({ label }) => say(label)).join(t('results.and'));
  const ordered = [...communities].sort((a, b) => b.short.length - a.short.length);
  return (
    <details>
      <summary>
        {t('register.goals.failing')} ({communities.length})
      </summary>
      <ul className={styles['list']}>
        {ordered.slice(0, SHOWN).map(({ unit, short, unknown }) => (
          <li key={unit.at}>
            <b>{[unit.parent?.name, unit.name || unit.at].join(' ')}</b>{' '}
            {short.length > 0 && (
              <span className={styles['short']}>
                ▼ {t('register.goals.lacks', { measures: names(short) })}
              </span>
            )}{' '}
            {unknown.length > 0 && (
              <span className={styles['open']}>
                ? {t('register.goals.missing', { measures: names(unknown) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Typed({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t, say } = useWords();
  const { assessment, yardstick } = useRegister();
  const requirement = useRequirement();
  return (
    <>
      <h4>{t('register.goals.other')}</h4>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('results.measure')}</th>
              <th scope="col" className="number">
                {t('results.required')}
              </th>
              <th scope="col">{t('results.existing')}</th>
              <th scope="col">{t('results.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => {
              const { unit, measure } = outcome;
              const label = `${say(measure.label)} · ${unit.name}`;
              return (
                <tr key={`${unit.at} ${measure.id}`} data-verdict={verdictOf(outcome, yardstick)}>
                  <th scope="row">{label}</th>
                  <td className="number">{requirement(outcome)}</td>
                  <td>
                    {assessment !== null && (
                      <DraftField
                        path={[...draftPathOf(assessment.plan, unit), 'existing', measure.id]}
                        label={label}
                      />
                    )}
                  </td>
                  <td>
                    <CellVerdict outcome={outcome} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
