// A planned total typed over several places: split evenly over them once it is entered, each to be changed afterwards.
import { useState } from 'react';
import { readFigure } from '../../../../core/plan/file/figure.ts';
import type { Problem } from '../../../../core/plan/problem.ts';
import type { Decimal } from '../../../../core/quantity/decimal.ts';
import { formatDecimal } from '../../../../i18n/format.ts';
import { useWords } from '../../../../i18n/i18n.ts';
import { fieldSentence } from '../../../../i18n/plan-problems.ts';
import { typedNumber } from '../../../../io/tables/typed.ts';
import type { ScheduleRow } from '../../../../sheets/frame/outcome-rows.ts';
import { followPath } from '../../../../state/draft/follow-path.ts';
import { splitPlanned } from '../../../../state/draft/split-planned.ts';
import { usePlanStore } from '../../../../state/keeping/plan-store.ts';
import styles from '../../marks/calculator.module.css';
import { useSteady } from '../../marks/loaded.ts';

interface Props {
  readonly row: ScheduleRow;
  readonly label: string;
}

export function PlannedTotal({ row: { planned, measure, places }, label }: Props) {
  const { t, language } = useWords();
  const split = useSplit(places);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = planned?.value ?? null;
  const { total, problem } = read(typed ?? '', measure.whole);
  const enter = () => {
    if (typed === null || problem !== null) return;
    if (total !== null || shown !== null) split(measure, total);
    setTyped(null);
  };
  const name = t('results.plannedTotal', { measure: label, count: places.length });
  return (
    <span className={styles['cell']}>
      <input
        className="input number"
        aria-label={name}
        title={name}
        aria-invalid={problem !== null}
        inputMode="decimal"
        autoComplete="off"
        placeholder={t('results.fillIn')}
        value={typed ?? (shown === null ? '' : formatDecimal(shown, language))}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={enter}
        onKeyDown={({ key }) => {
          if (key === 'Enter') enter();
          if (key === 'Escape') setTyped(null);
        }}
      />
      {problem !== null && (
        <span className={styles['error']} role="alert">
          {fieldSentence(problem, language)}
        </span>
      )}
    </span>
  );
}

interface Reading {
  readonly total: Decimal | null;
  readonly problem: Problem | null;
}

/** Nothing typed is nothing planned. */
function read(typed: string, whole: boolean): Reading {
  if (typed.trim() === '') return { total: null, problem: null };
  const reading = readFigure(typedNumber(typed), whole);
  if ('value' in reading) return { total: reading.value, problem: null };
  const { code, most = '' } = reading;
  return { total: null, problem: { path: '', code, values: { most } } };
}

/** Writes the shares where the places stand in what is typed by now; one undo takes them back. */
function useSplit(places: ScheduleRow['places']) {
  const { pathOf, live } = useSteady();
  return ({ id, whole }: ScheduleRow['measure'], total: Decimal | null) => {
    const { draft, setDraft } = usePlanStore.getState();
    const paths = places.flatMap(({ unit }) => {
      const now = followPath(pathOf(unit), live.getState().draft, draft);
      return now === null ? [] : [now];
    });
    if (paths.length > 0) setDraft(splitPlanned(draft, paths, { measure: id, whole, total }));
  };
}
