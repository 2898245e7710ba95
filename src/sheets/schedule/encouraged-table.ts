// What is only encouraged, on a table of its own behind the schedule: there or not there, never short.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { encouragedOf, type Encouraged } from '../frame/encouraged-list.ts';
import { isChosen, type SheetSource } from '../frame/sheet-choices.ts';
import { text, type Row, type Table } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';

/** What is encouraged in the places and groups that are chosen. */
export function encouragedOutcomes({ assessment, choices }: SheetSource): Outcome[] {
  return assessment.encouraged.filter(
    ({ unit, measure }) =>
      isChosen(unit, choices.only) && !choices.hiddenGroups.includes(measure.group),
  );
}

/** Null where nothing is encouraged. */
export function encouragedTable(source: SheetSource): Table | null {
  const { t } = source.words;
  const chosen = new Set(encouragedOutcomes(source));
  const list = encouragedOf(source.assessment, (outcome) => chosen.has(outcome));
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
      {
        id: 'presence',
        head: readsAsPlanned(source.assessment)
          ? t('sheet.columns.planned')
          : t('sheet.encouraged.presence'),
        align: 'start',
        weight: 50,
      },
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
