// What is only encouraged, on a table of its own behind the schedule: there or not there, never short.
import { encouragedOf, type Encouraged } from '../frame/encouraged-list.ts';
import { isChosen, type SheetSource } from '../frame/sheet-choices.ts';
import { text, type Row, type Table } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';

/** Null where nothing is encouraged. */
export function encouragedTable(source: SheetSource): Table | null {
  const { t } = source.words;
  const { only, hiddenGroups } = source.choices;
  const list = encouragedOf(
    source.assessment,
    ({ unit, measure }) => isChosen(unit, only) && !hiddenGroups.includes(measure.group),
  );
  if (list.length === 0) return null;
  const column = (id: 'number' | 'item' | 'papers', weight: number) => ({
    ...{ id, head: t(`sheet.columns.${id}`), weight },
    align: id === 'number' ? ('center' as const) : ('start' as const),
  });
  return {
    id: 'encouraged',
    title: t('sheet.encouraged.heading'),
    columns: [
      column('number', 8),
      column('item', 40),
      column('papers', 50),
      { id: 'presence', head: t('sheet.encouraged.presence'), align: 'start', weight: 50 },
    ],
    rows: list.map((one, index) => rowOf(one, index + 1, source)),
  };
}

function rowOf(
  { measure, scope, rules, counts }: Encouraged,
  number: number,
  source: SheetSource,
): Row {
  const { t, say } = source.words;
  const cited = new Set(rules.map((rule) => paperCitation(rule, source)));
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(`${say(measure.label)}\n${t(`scopes.${scope}`)}`),
      text([...cited].join('\n')),
      text(t('encouraged.counts', counts)),
    ],
  };
}
