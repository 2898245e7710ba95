// The facility schedule of a district: one row a measure and scope, in groups, with subtotals.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { GROUPS, type Group, type Measure } from '../../core/rulebook/pack.ts';
import { factsText } from '../words/base-text.ts';
import { countedIn } from '../words/naming.ts';
import { measureCells, plannedCell } from '../words/requirement-cells.ts';
import { flagsText } from '../words/row-flags.ts';
import { growthTables } from '../growth/growth-tables.ts';
import { encouragedOutcomes, encouragedTable } from './encouraged-table.ts';
import { scheduleColumns, withStock } from './schedule-columns.ts';
import { sizeLines } from './size-lines.ts';
import { subtotalRow } from './subtotal-row.ts';
import { listed, type SheetSource } from '../frame/sheet-choices.ts';
import { paperCitation } from '../frame/used-papers.ts';
import { framed } from '../frame/sheet-frame.ts';
import { silentMeasures } from '../frame/silent-measures.ts';
import { standardText } from '../words/standard-text.ts';
import {
  BLANK,
  NONE,
  SILENT,
  spanning,
  text,
  type Row,
  type Sheet,
  type SheetWords,
  type Table,
} from '../frame/sheet.ts';

export function facilitySchedule(source: SheetSource): Sheet {
  const outcomes = listed(source);
  const encouraged = encouragedTable(source);
  return framed(source, {
    paper: 'a4-portrait',
    head: sizeLines(source),
    tables: [
      scheduleTable(outcomes, source),
      ...(encouraged === null ? [] : [encouraged]),
      ...growthTables(source, 'schedule'),
    ],
    outcomes,
    encouraged: encouragedOutcomes(source),
  });
}

function scheduleTable(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { words } = source;
  const columns = scheduleColumns(source);
  const silent = source.choices.emptyRows ? silentMeasures(source.assessment) : [];
  let number = 0;
  const rows = GROUPS.filter((group) => !source.choices.hiddenGroups.includes(group)).flatMap(
    (group): Row[] => {
      const items = byMeasure(outcomes, group);
      const empty = silent.filter((measure) => measure.group === group);
      if (items.length + empty.length === 0) return [];
      return [
        spanning('group', words.t(`groups.${group}`), columns.length),
        ...items.map((places) => itemRow(places, (number += 1), source)),
        ...empty.map((measure) => silentRow(measure, (number += 1), words)),
        ...(items.length === 0 ? [] : [subtotalRow(items, columns.length, source)]),
      ];
    },
  );
  return withStock({ id: 'schedule', title: null, columns, rows }, source);
}

/** Outcomes of a group by measure and scope, in the rulebook's order. */
export function byMeasure(outcomes: readonly Outcome[], group: Group): Outcome[][] {
  const rows = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.measure.group !== group) continue;
    const key = `${outcome.measure.id} ${outcome.unit.scope}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [outcome]);
    else row.push(outcome);
  }
  return [...rows.values()];
}

function itemRow(places: readonly Outcome[], number: number, source: SheetSource): Row {
  const { words, yardstick, assessment } = source;
  const { rulebook } = assessment;
  const [first] = places;
  if (first === undefined) throw new Error('a row needs at least one place');
  const { measure, unit } = first;
  const deciding = decidingOf(places, yardstick);
  const lines = (each: (rule: (typeof deciding)[number]) => string) =>
    [...new Set(deciding.map(each))].join('\n');
  const several =
    places.length > 1 || unit.scope !== 'community'
      ? `\n${words.t(`scopes.${unit.scope}`)}${places.length > 1 ? ` × ${String(places.length)}` : ''}`
      : '';
  const cells = measureCells(places, yardstick);
  const standard = lines(({ provision }) => standardText(provision, rulebook, words));
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(words.say(measure.label) + several),
      text(lines((rule) => paperCitation(rule, source))),
      factsText(deciding, places, source),
      text(standard),
      text(countedIn(measure, words)),
      cells.required,
      plannedCell(places),
      cells.existing,
      cells.gap,
      text(flagsText(places, source)),
    ],
  };
}

/** The rules that decide in one of the places; while an input is missing, those that wait for it. */
export function decidingOf(places: readonly Outcome[], yardstick: SheetSource['yardstick']) {
  const rules = new Map<string, Outcome['considered'][number]['rule']>();
  for (const { considered, levels } of places)
    for (const { rule, fate } of considered)
      if (
        levels[yardstick].binding.includes(rule.provision.id) ||
        (levels[yardstick].status === 'pending' && fate.kind === 'pending')
      )
        rules.set(rule.provision.id, rule);
  return [...rules.values()];
}

function silentRow(measure: Measure, number: number, words: SheetWords): Row {
  const label = text(words.say(measure.label));
  const unit = text(countedIn(measure, words));
  return {
    kind: 'item',
    cells: [text(String(number)), label, NONE, NONE, NONE, unit, SILENT, BLANK, NONE, NONE, BLANK],
  };
}
