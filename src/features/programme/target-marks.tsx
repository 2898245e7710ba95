// Marking communities one by one, where the paper leaves the rating to somebody: meets it, does not, not marked.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Goal } from '../../core/assessment/programme/goals.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { setIn, type DraftPath } from '../../state/draft/draft-path.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';
import { entryText } from '../../state/register/edits.ts';
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
  return (
    <p className={styles['actions']}>
      <button
        type="button"
        className="button quiet"
        onClick={() => markAll(paths, (text) => (text === '' ? '0' : text))}
      >
        {t('register.goals.restNo')}
      </button>
      <button type="button" className="button quiet" onClick={() => markAll(paths, () => '')}>
        {t('register.goals.clearMarks')}
      </button>
    </p>
  );
}

/** All marks as one step back. */
function markAll(paths: readonly DraftPath[], mark: (text: string) => string): void {
  const { draft, setDraft } = usePlanStore.getState();
  setDraft(
    paths.reduce((changed, path) => setIn(changed, path, mark(entryText(changed, path))), draft),
  );
}

function Mark({ unit, path }: { readonly unit: Unit; readonly path: DraftPath }) {
  const { t } = useWords();
  const fullName = useFullName();
  const text = usePlanStore((state) => entryText(state.draft, path));
  const value = text in MARKS ? text : '1';
  return (
    <li>
      <label>
        <span>{fullName(unit)}</span>
        <select
          className="input"
          value={value}
          onChange={(event) => usePlanStore.getState().setAt(path, event.target.value)}
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
