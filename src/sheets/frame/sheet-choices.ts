// What a sheet is made from: the assessment, the words, and what the office chose to list.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import {
  readAsPlanned,
  readsAsPlanned,
  type ListedOutcome,
} from '../../core/assessment/verdict/read-as-planned.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Group } from '../../core/rulebook/pack.ts';
import type { SheetId, SheetWords } from './sheet.ts';

export interface SheetChoices {
  readonly sheet: SheetId;
  /** The size of the street table; the others are always A4 portrait. */
  readonly paper: 'a4' | 'a3';
  readonly compiler: string;
  readonly dataDate: string;
  readonly emptyRows: boolean;
  /** On the street table: also what is neither space nor people nor a facility. */
  readonly everyMeasure: boolean;
  readonly hiddenGroups: readonly Group[];
  readonly hiddenColumns: readonly string[];
  /** The id of one street or community to list alone; empty for the whole plan. */
  readonly only: string;
}

export interface SheetSource {
  readonly assessment: Assessment;
  readonly yardstick: Yardstick;
  readonly choices: SheetChoices;
  readonly words: SheetWords;
}

export const ALL_CHOSEN: SheetChoices = {
  sheet: 'schedule',
  paper: 'a3',
  compiler: '',
  dataDate: '',
  emptyRows: false,
  everyMeasure: false,
  hiddenGroups: [],
  hiddenColumns: [],
  only: '',
};

/** True of a unit that is the chosen one or lies inside it, or when all are chosen. */
export function isChosen(unit: Unit, only: string): boolean {
  return only === '' || unit.at === only || (unit.parent !== null && isChosen(unit.parent, only));
}

/** The outcomes that go on the sheet: chosen groups, chosen place. */
export function listed({ assessment, yardstick, choices }: SheetSource): ListedOutcome[] {
  const chosen = assessment.outcomes.filter(
    ({ unit, measure, levels }) =>
      levels[yardstick].status !== 'noRule' &&
      !choices.hiddenGroups.includes(measure.group) &&
      isChosen(unit, choices.only),
  );
  return readsAsPlanned(assessment) ? chosen.map(readAsPlanned) : chosen;
}

/** The communities that go on the sheet, in the plan's order. */
export function communitiesOf({ assessment, choices }: SheetSource): Unit[] {
  return assessment.evaluator.situation.units.filter(
    (unit) => unit.scope === 'community' && isChosen(unit, choices.only),
  );
}

/** Looked through once: there may be tens of thousands of outcomes. */
export function byUnit(outcomes: readonly Outcome[]): (unit: Unit) => readonly Outcome[] {
  const found = new Map<Unit, Outcome[]>();
  for (const { unit } of outcomes) found.set(unit, []);
  for (const one of outcomes) found.get(one.unit)?.push(one);
  return (unit) => found.get(unit) ?? [];
}
