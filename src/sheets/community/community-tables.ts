// The two tables of a community's sheet: its requirements row by row, its facilities to be ticked side by side.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import { compare, ratio } from '../../core/quantity/ratio.ts';
import { GROUPS } from '../../core/rulebook/pack.ts';
import {
  readsAsPlanned,
  type ListedOutcome,
} from '../../core/assessment/verdict/read-as-planned.ts';
import { stockHead } from '../frame/as-planned.ts';
import { decidingOf } from '../schedule/facility-schedule.ts';
import { forceMarks } from '../frame/force-words.ts';
import { measureBeside } from '../words/naming.ts';
import { measureCells } from '../words/requirement-cells.ts';
import { remarksText } from '../words/row-flags.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Cell, type Column, type Row, type Table } from '../frame/sheet.ts';
import { standardText } from '../words/standard-text.ts';
import { shortCitation } from '../frame/used-papers.ts';

type Id =
  | 'number'
  | 'item'
  | 'standard'
  | 'required'
  | 'existing'
  | 'gap'
  | 'verdict'
  | 'reference'
  | 'note'
  | 'has';

function columnsOf(source: SheetSource, ids: readonly (readonly [Id, number, Column['align']])[]) {
  return ids.map(([id, weight, align]): Column => ({
    id,
    head:
      id === 'existing' || id === 'verdict' || id === 'has'
        ? stockHead(id, source)
        : source.words.t(`sheet.columns.${id}`),
    align,
    weight,
  }));
}

/** Facilities stand side by side so that a community has room on one leaf. */
export const ACROSS = 2;
const ONE = ratio(decimal('1'));

export function requirementTable(own: readonly ListedOutcome[], source: SheetSource): Table {
  const { words } = source;
  // In millimetres of the leaf, so that what is usually said stands on one line.
  const of = (zh: number, en: number) => (words.language === 'zh' ? zh : en);
  const columns = columnsOf(source, [
    ['number', of(7, 7.4), 'center'],
    ['item', of(44, 46), 'start'],
    ['standard', of(34, 31.6), 'start'],
    ['required', of(13, 15.5), 'end'],
    ['existing', of(13, 15.5), 'end'],
    ['gap', of(11, 8.6), 'end'],
    ['verdict', of(13, 21), 'center'],
    ['reference', of(30, 22.4), 'start'],
    ['note', of(25, 22), 'start'],
  ]);
  const rows = GROUPS.flatMap((group) =>
    own.filter((one) => one.measure.group === group && !isTicked(one, source)),
  ).map((outcome, index) => requirementRow(outcome, index + 1, source));
  return { id: 'requirements', title: words.t('sheet.parts.requirements'), columns, rows };
}

function requirementRow(outcome: ListedOutcome, number: number, source: SheetSource): Row {
  const { words, assessment, yardstick } = source;
  const { required, existing, gap, verdict } = measureCells([outcome], yardstick);
  const deciding = decidingOf([outcome], yardstick);
  const standards = deciding.map(({ provision }) =>
    standardText(provision, assessment.rulebook, words),
  );
  const standard = [...new Set(standards)].join(words.t('sheet.steps.comma'));
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(measureBeside(outcome.measure, standard, words)),
      text(standard),
      required,
      existing,
      gap,
      verdict,
      referenceCell(outcome, source),
      text(remarksText([outcome], source, 'mark')),
    ],
  };
}

function referenceCell(outcome: Outcome, source: SheetSource): Cell {
  const rules = decidingOf([outcome], source.yardstick);
  const cited = new Set(rules.map((rule) => shortCitation(rule, source)));
  return text([...cited].join(source.words.t('sheet.steps.comma')));
}

/** A thing of which a paper wants one: it is there or not. Minutes of walk and several of a kind are figures. */
function isTicked({ measure, levels }: Outcome, { yardstick }: SheetSource): boolean {
  const { lower } = levels[yardstick];
  const one = lower !== null && compare(lower, ONE) === 0;
  return measure.group === 'facilities' && measure.unit === 'count' && one;
}

/** Of what is ticked: the English word for what is planned is a long one. */
export function checklistColumns(source: SheetSource): Column[] {
  const { language } = source.words;
  const wider = language === 'en' && readsAsPlanned(source.assessment) ? 7 : 0;
  return columnsOf(source, [
    ['number', language === 'zh' ? 5.8 : 7.4, 'center'],
    ['has', language === 'zh' ? 8.2 : 7.4 + wider, 'center'],
    ['item', language === 'zh' ? 44 : 47.2 - wider, 'start'],
    ['reference', language === 'zh' ? 37 : 33, 'start'],
  ]);
}

/** The facilities the papers list by name. */
export function checklist(own: readonly Outcome[], source: SheetSource): Table[] {
  const { words, yardstick } = source;
  const items = own.filter((one) => isTicked(one, source));
  if (items.length === 0) return [];
  const columns = checklistColumns(source);
  const rows = items.map((outcome, index): Row => {
    const { verdict } = outcome.levels[yardstick];
    const has = verdict === 'notAssessed' ? null : verdict !== 'short';
    return {
      kind: 'item',
      cells: [
        text(String(index + 1)),
        { kind: 'presence', has },
        text(`${forceMarks([outcome], yardstick)} ${words.say(outcome.measure.label)}`.trim()),
        referenceCell(outcome, source),
      ],
    };
  });
  return [
    { id: 'checklist', title: words.t('sheet.parts.checklist'), columns, rows, across: ACROSS },
  ];
}
