// What papers only encourage, below the street table: which communities have it, which have not, and of how many nobody knows.
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Presence } from '../../core/assessment/verdict/presence.ts';
import { encouragedOf, presenceIn, type Encouraged } from '../frame/encouraged-list.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { NONE, text, type Cell, type Row, type Table } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';
import { encouragedOutcomes } from '../schedule/encouraged-table.ts';
import { namesOf } from '../words/place-names.ts';

/** What is encouraged in the communities listed. */
export function encouragedCommunities(source: SheetSource): Outcome[] {
  return encouragedOutcomes(source).filter(({ unit }) => unit.scope === 'community');
}

/** None where nothing is encouraged. */
export function encouragedByCommunity(outcomes: readonly Outcome[], source: SheetSource): Table[] {
  if (outcomes.length === 0) return [];
  const { t } = source.words;
  const listed = new Set(outcomes);
  const list = encouragedOf(source.assessment, (outcome) => listed.has(outcome));
  return [
    {
      id: 'encouraged',
      title: t('sheet.encouraged.heading'),
      columns: [
        { id: 'number', head: t('sheet.columns.number'), align: 'center', weight: 8 },
        { id: 'item', head: t('sheet.columns.item'), align: 'start', weight: 36 },
        { id: 'papers', head: t('sheet.columns.papers'), align: 'start', weight: 40 },
        ...PRESENCES.map((id) => ({
          ...{ id, head: t(`sheet.encouraged.${id}`), weight: 40 },
          align: 'start' as const,
        })),
      ],
      rows: list.map((one, at) => rowOf(one, at + 1, source)),
    },
  ];
}

const PRESENCES = ['there', 'notThere', 'unknown'] as const satisfies readonly Presence[];

function rowOf({ measure, rules, places }: Encouraged, number: number, source: SheetSource): Row {
  const { say } = source.words;
  const cited = new Set(rules.map((rule) => paperCitation(rule, source)));
  const isAsPlanned = readsAsPlanned(source.assessment);
  const named = (presence: Presence): Cell => {
    const some = places.filter((one) => presenceIn(one, isAsPlanned) === presence);
    return some.length === 0 ? NONE : text(namesOf(some, places, source));
  };
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(say(measure.label)),
      text([...cited].join('\n')),
      ...PRESENCES.map(named),
    ],
  };
}
