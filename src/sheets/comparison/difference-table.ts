// The differences between two columns one by one: what came, went or changed where, by how much, by which paper and section.
import {
  differencesOf,
  type Difference,
  type DifferenceKind,
} from '../../core/assessment/comparison/difference.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { SILENT, text, type Cell, type Column, type Row, type Table } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';
import { measureTitle } from '../words/naming.ts';
import { namesOf } from '../words/place-names.ts';
import { measureCells } from '../words/requirement-cells.ts';
import { ofAllColumns, type Compared } from './compared.ts';
import { shiftText } from './shift-text.ts';

/** Empty rows where nothing differs. */
export function differenceTable(compared: Compared): Table {
  const { source, columns, pair } = compared;
  const { t } = source.words;
  const [before, after] = pair.map((at) => columns[at]);
  const all = ofAllColumns(compared);
  const differences =
    before === undefined || after === undefined
      ? []
      : differencesOf(before.assessment, after.assessment, source.yardstick);
  return {
    id: 'differences',
    title: t('compare.tables.differences', { from: before?.name ?? '', to: after?.name ?? '' }),
    columns: columnsOf(source, before?.name ?? '', after?.name ?? ''),
    rows: alike(differences, all).map((group) => rowOf(group, all)),
  };
}

function columnsOf({ words: { t } }: SheetSource, from: string, to: string): Column[] {
  const column = (
    id: string,
    head: string,
    weight: number,
    align: Column['align'] = 'start',
  ): Column => ({ id, head, align, weight });
  return [
    column('item', t('sheet.columns.item'), 40),
    column('place', t('sheet.columns.place'), 30),
    column('kind', t('compare.kind'), 16),
    column('before', from, 18, 'end'),
    column('after', to, 18, 'end'),
    column('by', t('compare.shift'), 18, 'end'),
    column('papers', t('compare.papers'), 62),
  ];
}

type Alike = readonly [Difference, ...Difference[]];

/** Places in which the same happened to the same measure share a row. */
function alike(differences: readonly Difference[], source: SheetSource): Alike[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const one of differences) {
    const said = saidOf(one, source);
    const { measure, unit } = outcomeIn(one);
    const key = JSON.stringify([measure.id, unit.scope, said]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

function outcomeIn({ before, after }: Difference): Outcome {
  const found = after ?? before;
  if (found === null)
    throw new Error('a difference is between two outcomes, of which one may be none');
  return found;
}

interface Said {
  readonly kind: DifferenceKind;
  readonly before: Cell;
  readonly after: Cell;
  readonly by: string;
  readonly papers: string;
}

function saidOf(difference: Difference, source: SheetSource): Said {
  const { kind, before, after, lower, upper, deciding, formerly } = difference;
  const { t } = source.words;
  const required = (one: Outcome | null): Cell =>
    one === null ? SILENT : shown(measureCells([one], source.yardstick).required);
  const cited = (rules: readonly Rule[]) =>
    [...new Set(rules.map((rule) => paperCitation(rule, source)))].join(t('results.and'));
  const papers = [
    ...(deciding.length === 0 ? [] : [t('compare.deciding', { papers: cited(deciding) })]),
    ...(formerly.length === 0 ? [] : [t('compare.formerly', { papers: cited(formerly) })]),
  ];
  const isMoved = kind === 'changed';
  return {
    kind,
    before: required(before),
    after: required(after),
    by: isMoved ? shiftText({ lower, upper }, source.words) : '',
    papers: papers.join('\n'),
  };
}

/** The cell by itself: it stands for some places of two plans at once. */
function shown({ from, ...cell }: Cell): Cell {
  return from === undefined ? cell : { ...cell, from: { ...from, units: [] } };
}

function rowOf(group: Alike, source: SheetSource): Row {
  const [first] = group;
  const outcomes = group.map(outcomeIn);
  const { measure } = outcomeIn(first);
  const { kind, before, after, by, papers } = saidOf(first, source);
  const { words } = source;
  return {
    kind: 'item',
    cells: [
      text(measureTitle(measure, words)),
      text(namesIn(outcomes, source)),
      text(words.t(`compare.kinds.${kind}`)),
      ...[before, after],
      text(by),
      text(papers),
    ],
  };
}

const MOST_NAMES = 6;

function namesIn(outcomes: readonly Outcome[], source: SheetSource): string {
  if (outcomes.length > MOST_NAMES)
    return source.words.t('results.places', { count: outcomes.length });
  return namesOf(outcomes, [], source);
}
