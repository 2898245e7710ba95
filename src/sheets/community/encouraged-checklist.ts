// What papers only encourage in a community: there or not there, below its duties and apart from them.
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { encouragingRules, presenceIn } from '../frame/encouraged-list.ts';
import { FORCE_MARKS } from '../frame/force-words.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Row, type Table } from '../frame/sheet.ts';
import { shortCitation } from '../frame/used-papers.ts';
import { ACROSS, checklistColumns } from './community-tables.ts';

/** @param own what is encouraged in the community */
export function encouragedChecklist(own: readonly Outcome[], source: SheetSource): Table[] {
  if (own.length === 0) return [];
  return [
    {
      id: 'encouraged',
      title: source.words.t('sheet.encouraged.short'),
      columns: checklistColumns(source),
      rows: own.map((outcome, at) => rowOf(outcome, at + 1, source)),
      across: ACROSS,
    },
  ];
}

const HAS = { there: true, notThere: false, unknown: null } as const;

function rowOf(outcome: Outcome, number: number, source: SheetSource): Row {
  const { words, assessment } = source;
  const cited = new Set(encouragingRules(outcome).map((rule) => shortCitation(rule, source)));
  const presence = presenceIn(outcome, readsAsPlanned(assessment));
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      { kind: 'presence', has: HAS[presence] },
      text(`${FORCE_MARKS.encouraged} ${words.say(outcome.measure.label)}`),
      text([...cited].join(words.t('sheet.steps.comma'))),
    ],
  };
}
