// Each phase and the target year: the households and people of then, what is required of them, and what must be open by then.
import { milestonesOf, type Milestone } from '../../core/assessment/programme/milestones.ts';
import { phaseRows } from '../../core/assessment/programme/phases.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { print } from '../../core/quantity/ratio.ts';
import { isChosen, type SheetSource } from '../frame/sheet-choices.ts';
import {
  NONE,
  spanning,
  text,
  withoutColumns,
  type Cell,
  type Column,
  type Origin,
  type Row,
  type Table,
} from '../frame/sheet.ts';
import { milestoneTitle } from './milestone-title.ts';
import { measureTitle } from '../words/naming.ts';

type PhaseRow = ReturnType<typeof phaseRows>[number];

/** Without rows where nothing is said of a year to come. @param where a schedule lists what must be open by then, a statement all */
export function milestoneTable(source: SheetSource, where: 'schedule' | 'statement'): Table {
  const { t } = source.words;
  const columns = columnsOf(source);
  const milestones = milestonesOf(source.assessment);
  const rows = milestones.flatMap((one, at) => {
    const before = where === 'schedule' ? milestones[at - 1] : undefined;
    const said = new Set((before ? rowsIn(before, source) : []).map(figuresOf));
    return milestoneRows(one, where, said, columns.length, source);
  });
  const why = spanning('remark', t('sheet.growth.why'), columns.length);
  const table: Table = {
    id: 'milestones',
    title: t('sheet.growth.milestones'),
    columns,
    rows: rows.length === 0 ? [] : [...rows, why],
  };
  return readsAsPlanned(source.assessment) ? withoutColumns(table, ['existing']) : table;
}

function columnsOf({ words: { t } }: SheetSource): Column[] {
  const figures = ['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const;
  return [
    { id: 'item', head: t('sheet.columns.item'), align: 'start', weight: 54 },
    ...figures.map((id): Column => ({
      id: id === 'stands' ? 'existing' : id,
      head: t(`register.growth.phases.${id}`),
      align: 'end',
      weight: 19,
    })),
    { id: 'note', head: t('sheet.columns.note'), align: 'start', weight: 24 },
  ];
}

/** What is asked at the end of a year, on this sheet. */
function rowsIn({ assessment }: Milestone, { yardstick, choices }: SheetSource): PhaseRow[] {
  const outcomes = assessment.outcomes.filter(
    ({ unit, measure }) =>
      isChosen(unit, choices.only) && !choices.hiddenGroups.includes(measure.group),
  );
  return phaseRows({ ...assessment, outcomes }, yardstick);
}

/** A row as far as it may stay the same from one year to the next. */
function figuresOf({ measure, open, elsewhere, ...figures }: PhaseRow): string {
  const { required, stands, planned, toOpen, unplanned } = figures;
  const ends = [required, toOpen, unplanned].map((end) => end && print(end, 'up'));
  return [measure.id, open, elsewhere, stands, planned, ...ends].map(String).join(' ');
}

/** @param before rows that an earlier year of the schedule lists already */
function milestoneRows(
  one: Milestone,
  where: 'schedule' | 'statement',
  before: ReadonlySet<string>,
  columns: number,
  source: SheetSource,
): Row[] {
  const { words } = source;
  const all = rowsIn(one, source);
  const listed = where === 'statement' ? all : all.filter(mustOpen);
  const rows = listed.filter((row) => !before.has(figuresOf(row)));
  const same = listed.length - rows.length;
  const rest = all.length - listed.length;
  return [
    spanning('group', milestoneTitle(one, source), columns),
    ...(all.length === 0
      ? [spanning('remark', words.t('register.growth.phases.none'), columns)]
      : rows.map((row) => rowOf(row, source))),
    ...(same === 0
      ? []
      : [spanning('remark', words.t('sheet.growth.same', { count: same }), columns)]),
    ...(rest === 0
      ? []
      : [spanning('remark', words.t('sheet.growth.rest', { count: rest }), columns)]),
  ];
}

/** True of what must be opened by then, as far as that is known. */
function mustOpen({ toOpen }: PhaseRow): boolean {
  return toOpen !== null && !toOpen.numerator.isZero();
}

function rowOf({ measure, open, elsewhere, ...figures }: PhaseRow, { words }: SheetSource): Row {
  const cell = (what: Origin['what'], value: string | null): Cell => {
    const from = { what, of: measure.id, units: [] };
    return value === null ? { ...NONE, from } : { kind: 'number', value, from };
  };
  const { required, stands, planned, toOpen, unplanned } = figures;
  return {
    kind: 'item',
    cells: [
      text(measureTitle(measure, words)),
      cell('required', required && print(required, 'up')),
      cell('existing', stands && plain(stands)),
      cell('planned', planned && plain(planned)),
      cell('gap', toOpen && print(toOpen, 'up')),
      cell('gap', unplanned && print(unplanned, 'up')),
      text(placesSaid({ open, elsewhere }, words)),
    ],
  };
}

/** Places that are not among the sums, and why: not judged, or others' duty. */
function placesSaid(
  { open, elsewhere }: Pick<PhaseRow, 'open' | 'elsewhere'>,
  { t }: SheetSource['words'],
): string {
  return [
    ...(open === 0 ? [] : [t('register.growth.open', { count: open })]),
    ...(elsewhere === 0 ? [] : [t('register.growth.elsewhere', { count: elsewhere })]),
  ].join(t('sheet.steps.comma'));
}
