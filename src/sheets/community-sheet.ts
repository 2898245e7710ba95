// The sheet of one community: its figures, what is required of it and how it stands, and its facility checklist.
import type { Outcome } from '../core/assessment/outcome.ts';
import type { Unit } from '../core/plan/unit.ts';
import { GROUPS } from '../core/rulebook/pack.ts';
import { decidingOf } from './facility-schedule.ts';
import { cellText } from './cell-text.ts';
import { factCell, measureCells } from './requirement-cells.ts';
import { flagsText } from './row-flags.ts';
import { communitiesOf, listed, type SheetSource } from './sheet-choices.ts';
import { paperCitation } from './used-papers.ts';
import { framed } from './sheet-frame.ts';
import { standardText } from './standard-text.ts';
import {
  spanning,
  text,
  type Column,
  type Line,
  type Row,
  type Sheet,
  type Table,
} from './sheet.ts';

export function communitySheets(source: SheetSource): Sheet[] {
  const outcomes = listed(source);
  return communitiesOf(source).map((unit) => {
    const own = outcomes.filter((one) => one.unit === unit);
    return framed(source, {
      key: `community-${unit.at}`,
      paper: 'a4-portrait',
      head: headOf(unit, source),
      tables: [requirementTable(own, source), ...checklist(own, source)],
      outcomes: own,
    });
  });
}

function headOf(unit: Unit, source: SheetSource): Line[] {
  const { words, assessment } = source;
  const { t } = words;
  const figure = (fact: 'households' | 'population' | 'siteArea' | 'floorArea'): Line => ({
    label: t(`sheet.frame.${fact}`),
    value: cellText(factCell(assessment.evaluator.facts, unit, fact), words),
  });
  return [
    { label: t('sheet.columns.community'), value: unit.name || unit.at },
    { label: t('sheet.frame.street'), value: unit.parent?.name || unit.parent?.at || '' },
    {
      label: t('sheet.frame.settlement'),
      value: t(unit.settlement === null ? 'sheet.cells.missing' : `settlements.${unit.settlement}`),
    },
    {
      label: t('sheet.frame.development'),
      value:
        unit.development === null
          ? t('sheet.cells.missing')
          : t(`developments.${unit.development}`),
    },
    figure('households'),
    figure('population'),
    figure('siteArea'),
    figure('floorArea'),
  ];
}

type Id =
  | 'number'
  | 'item'
  | 'unit'
  | 'standard'
  | 'required'
  | 'existing'
  | 'gap'
  | 'papers'
  | 'note'
  | 'has';

function columnsOf(source: SheetSource, ids: readonly (readonly [Id, number, Column['align']])[]) {
  return ids.map(([id, weight, align]): Column => ({
    id,
    head: source.words.t(`sheet.columns.${id}`),
    align,
    weight,
  }));
}

function requirementTable(own: readonly Outcome[], source: SheetSource): Table {
  const { words, assessment, yardstick } = source;
  const columns = columnsOf(source, [
    ['number', 5, 'center'],
    ['item', 22, 'start'],
    ['unit', 6, 'center'],
    ['standard', 19, 'start'],
    ['required', 11, 'end'],
    ['existing', 10, 'end'],
    ['gap', 9, 'end'],
    ['papers', 24, 'start'],
    ['note', 16, 'start'],
  ]);
  let number = 0;
  const rows = GROUPS.filter((group) => group !== 'facilities').flatMap((group): Row[] => {
    const items = own.filter(({ measure }) => measure.group === group);
    if (items.length === 0) return [];
    const head = spanning('group', words.t(`groups.${group}`), columns.length);
    return [
      head,
      ...items.map((outcome): Row => {
        const cells = measureCells([outcome], yardstick);
        const deciding = decidingOf([outcome], yardstick);
        const lines = (each: (rule: (typeof deciding)[number]) => string) =>
          text([...new Set(deciding.map(each))].join('\n'));
        return {
          kind: 'item',
          cells: [
            text(String((number += 1))),
            text(words.say(outcome.measure.label)),
            text(words.t(`units.${outcome.measure.unit}`)),
            lines(({ provision }) => standardText(provision, assessment.rulebook, words)),
            cells.required,
            cells.existing,
            cells.gap,
            lines((rule) => paperCitation(rule, source)),
            text(flagsText([outcome], source)),
          ],
        };
      }),
    ];
  });
  return { id: 'requirements', title: words.t('sheet.parts.requirements'), columns, rows };
}

/** The facilities the papers list by name, to be ticked. */
function checklist(own: readonly Outcome[], source: SheetSource): Table[] {
  const { words, yardstick } = source;
  const items = own.filter(({ measure }) => measure.group === 'facilities');
  if (items.length === 0) return [];
  const columns = columnsOf(source, [
    ['number', 5, 'center'],
    ['item', 34, 'start'],
    ['required', 9, 'end'],
    ['has', 12, 'center'],
    ['papers', 38, 'start'],
  ]);
  const rows = items.map((outcome, index): Row => {
    const { verdict } = outcome.levels[yardstick];
    const has = verdict === 'notAssessed' ? null : verdict !== 'short';
    const papers = decidingOf([outcome], yardstick).map((rule) => paperCitation(rule, source));
    return {
      kind: 'item',
      cells: [
        text(String(index + 1)),
        text(words.say(outcome.measure.label)),
        measureCells([outcome], yardstick).required,
        { kind: 'presence', has },
        text([...new Set(papers)].join('\n')),
      ],
    };
  });
  return [{ id: 'checklist', title: words.t('sheet.parts.checklist'), columns, rows }];
}
