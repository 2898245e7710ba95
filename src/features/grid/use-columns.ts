// The columns that are shown: made again only when the rules ask otherwise or the user chooses others.
import { useState } from 'react';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import {
  futureColumns,
  isTick,
  measureColumn,
  plannedColumn,
  type Column,
} from '../../state/register/column.ts';
import { identityColumns, ownWayColumns } from '../../state/register/identity-columns.ts';
import { isShown, useColumnChoice, type ColumnChoice } from './column-choice.ts';
import { heldColumns } from '../../state/register/column-held.ts';
import { filledColumns } from '../../state/register/filled.ts';
import {
  allFigureColumns,
  allMeasures,
  askedInputs,
  askedMeasures,
  type Asking,
} from '../../state/register/columns.ts';
import type { GridWords } from '../../i18n/steady-words.ts';

/** A column that may be shown, and whether it is unless hidden: a rule asks for it, or something stands in it. */
export interface Offered {
  readonly column: Column;
  readonly asked: boolean;
}

/** True of a new district: what is planned stands in the columns where elsewhere what exists does. */
function isAsPlanned({ assessment }: Asking): boolean {
  return assessment !== null && readsAsPlanned(assessment);
}

/** The measures of which something is entered in the columns that are shown. */
export function heldIn(asking: Asking & Pick<Moment, 'draft'>): ReadonlySet<string> {
  return heldColumns(asking.draft, isAsPlanned(asking) ? 'planned' : 'existing');
}

/** @param ticks whether the facilities are offered, or all else */
export function offeredColumns(
  asking: Asking,
  held: ReadonlySet<string>,
  ticks: boolean,
  words: GridWords,
): Offered[] {
  const asked = askedMeasures(asking).filter(
    ({ existingFrom, counts }) => existingFrom === undefined && counts === undefined,
  );
  const ids = new Set(asked.map(({ id }) => id));
  const others = allMeasures(asking).filter(({ id }) => !ids.has(id));
  const measures = [...asked, ...others]
    .filter((measure) => isTick(measure) === ticks)
    .map((measure) => ({
      column: measureColumn(measure, words, isAsPlanned(asking)),
      asked: ids.has(measure.id) || held.has(measure.id),
    }));
  if (ticks) return measures;
  const inputs = askedInputs(asking);
  const figures = [...ownWayColumns(words), ...allFigureColumns(asking, words)].map((column) => ({
    column,
    asked: inputs.has(column.id),
  }));
  return [...figures, ...measures];
}

function shownColumns(
  asking: Asking,
  held: ReadonlySet<string>,
  ticks: boolean,
  only: string,
  choice: ColumnChoice,
  filled: ReadonlySet<string> | null,
  words: GridWords,
): Column[] {
  const isFilled = (id: string) => filled === null || filled.has(id);
  const offered = offeredColumns(asking, held, ticks, words);
  const shown = offered.filter(({ column: { id, measure }, asked }) =>
    only !== '' && measure !== null ? id === only : isShown(choice, id, asked, isFilled(id)),
  );
  const planned = shown.flatMap(({ column, column: { measure } }) =>
    measure !== null && measure.adds && column.isPlanned !== true
      ? [plannedColumn(measure, words)]
      : [],
  );
  return [
    ...identityColumns(words),
    ...shown.map(({ column }) => column),
    ...(choice.future ? [...futureColumns(words), ...planned] : []),
  ];
}

/** The same columns for as long as nothing about them changes, so that no row is drawn again for nothing. */
export function useColumns(
  asking: Asking & Pick<Moment, 'draft'>,
  ticks: boolean,
  only: string,
  words: GridWords,
): readonly Column[] {
  const choice = useColumnChoice();
  const held = heldIn(asking);
  const filled = choice.filledOnly && !ticks ? filledColumns(asking) : null;
  const key = JSON.stringify([
    askedMeasures(asking).map(({ id }) => id),
    [...askedInputs(asking)],
    [...held].sort(),
    filled === null ? [] : [...filled].sort(),
    asking.rules.rulebook.measures.size,
    asking.rules.rulebook.facts.size,
    ...[ticks, only, isAsPlanned(asking)],
    choice,
    words.language,
  ]);
  const make = () => ({
    key,
    words,
    columns: shownColumns(asking, held, ticks, only, choice, filled, words),
  });
  const [taken, setTaken] = useState(make);
  if (taken.key === key && taken.words === words) return taken.columns;
  const fresh = make();
  setTaken(fresh);
  return fresh.columns;
}
