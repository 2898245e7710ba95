// Marking communities one by one, where the paper leaves the rating to somebody: meets it, does not, not marked.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Goal } from '../../core/assessment/programme/goals.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { textNow, writeAllNow, writeNow } from '../../state/register/typed-now.ts';
import { useFullName } from '../../fields/full-name.ts';
import styles from '../../fields/judged.module.css';

const MARKS = { '1': 'yes', '0': 'no', '': 'open' } as const;

interface Props {
  readonly goal: Goal;
  readonly assessment: Assessment;
}

export function TargetMarks({ goal, assessment }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const pathOf = (unit: Unit): DraftPath => [
    ...draftPathOf(assessment.plan, unit),
    'existing',
    goal.outcome.measure.id,
  ];
  const units = goal.communities.map(({ unit }) => unit);
  return (
    <details
      className={styles['counted']}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{t('register.goals.mark')}</summary>
      {opened && (
        <>
          <MarkAll paths={units.map(pathOf)} />
          <ul className={styles['marks']}>
            {units.map((unit) => (
              <Mark key={unit.at} unit={unit} path={pathOf(unit)} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function MarkAll({ paths }: { readonly paths: readonly DraftPath[] }) {
  const { t } = useWords();
  const { draft } = useRegister();
  /** All marks as one step back. */
  const markAll = (mark: (text: string) => string) =>
    writeAllNow(
      paths.map((path) => [path, mark] as const),
      draft,
    );
  return (
    <p className={styles['actions']}>
      <button
        type="button"
        className="button quiet"
        onClick={() => markAll((text) => (text === '' ? '0' : text))}
      >
        {t('register.goals.restNo')}
      </button>
      <button type="button" className="button quiet" onClick={() => markAll(() => '')}>
        {t('register.goals.clearMarks')}
      </button>
    </p>
  );
}

function Mark({ unit, path }: { readonly unit: Unit; readonly path: DraftPath }) {
  const { t } = useWords();
  const fullName = useFullName();
  const { draft } = useRegister();
  const text = usePlanStore((now) => textNow(now.draft, path, draft));
  const value = text in MARKS ? text : '1';
  return (
    <li>
      <label>
        <span>{fullName(unit)}</span>
        <select
          className="input"
          data-typed
          value={value}
          onChange={(event) => writeNow(path, draft, event.target.value)}
        >
          {(['', '1', '0'] as const).map((mark) => (
            <option key={mark} value={mark}>
              {t(`register.goals.marked.${MARKS[mark]}`)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
