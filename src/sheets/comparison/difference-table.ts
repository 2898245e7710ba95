// The differences between two columns one by one: what came, went or changed where, by how much, by which paper and section.
import { differencesInSteps } from '../../core/assessment/comparison/difference.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Column, type Row, type Table } from '../frame/sheet.ts';
import { measureTitle } from '../words/naming.ts';
import { namesOf } from '../words/place-names.ts';
import type { Compared } from './compared.ts';
import { alike, inOrder, keyOf, type Alike, type Cited } from './difference-groups.ts';

/** A table, and the provisions that each of its rows names. */
interface DifferenceTable {
  readonly table: Table;
  readonly cited: readonly Cited[];
}

/** Empty rows where nothing differs; with a pause after each outcome. @param all the source in which papers have their numbers */
export function* differenceTable(
  compared: Compared,
  all: SheetSource,
): Generator<void, DifferenceTable> {
  const { source, columns, pair } = compared;
  const { t } = source.words;
  const [before, after] = pair.map((at) => columns[at]);
  const differences =
    before === undefined || after === undefined
      ? []
      : yield* differencesInSteps(before.assessment, after.assessment, source.yardstick);
  const places = placesOf([before, after].flatMap((one) => one?.assessment.outcomes ?? []));
  const groups = inOrder(yield* alike(differences, all), all);
  const table: Table = {
    id: 'differences',
    title: t('compare.tables.differences', { from: before?.name ?? '', to: after?.name ?? '' }),
    columns: columnsOf(source, before?.name ?? '', after?.name ?? ''),
    rows: groups.map((group) => rowOf(group, places, all)),
  };
  return { table, cited: groups.map(({ cited }) => cited) };
}

/** All places in which one side or the other asks for a measure, each once. */
function placesOf(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Map<string, Outcome>>();
  for (const outcome of outcomes) {
    const places = found.get(keyOf(outcome)) ?? new Map<string, Outcome>();
    if (places.size === 0) found.set(keyOf(outcome), places);
    places.set(outcome.unit.at, outcome);
  }
  return new Map([...found].map(([key, places]) => [key, [...places.values()]]));
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

function rowOf(
  { said, outcomes }: Alike,
  places: ReadonlyMap<string, readonly Outcome[]>,
  source: SheetSource,
): Row {
  const [first] = outcomes;
  const { words } = source;
  return {
    kind: 'item',
    cells: [
      text(measureTitle(first.measure, words)),
      text(namesIn(outcomes, places.get(keyOf(first)) ?? [], source)),
      text(words.t(`compare.kinds.${said.kind}`)),
      ...[said.before, said.after],
      text(said.by),
      text(said.papers),
    ],
  };
}

const MOST_NAMES = 4;

function namesIn(
  outcomes: readonly Outcome[],
  all: readonly Outcome[],
  source: SheetSource,
): string {
  const isAll = outcomes.length === all.length;
  if (outcomes.length > MOST_NAMES && !isAll)
    return source.words.t('results.places', { count: outcomes.length });
  return namesOf(outcomes, all, source);
}
