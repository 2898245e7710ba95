// The sheet of one community, for one leaf: its figures, what is required of it and how it stands, its facility checklist.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { cellText } from '../words/cell-text.ts';
import { checklist, requirementTable } from './community-tables.ts';
import { factCell } from '../words/requirement-cells.ts';
import { encouragedOutcomes } from '../schedule/encouraged-table.ts';
import { dutyChecklist } from './duty-checklist.ts';
import { encouragedChecklist } from './encouraged-checklist.ts';
import { byUnit, communitiesOf, listed, type SheetSource } from '../frame/sheet-choices.ts';
import { printedArea } from '../frame/printed-areas.ts';
import { framed } from '../frame/sheet-frame.ts';
import type { Line, Sheet } from '../frame/sheet.ts';

export function communitySheets(source: SheetSource): Sheet[] {
  const outcomes = new Map<Unit, Outcome[]>();
  for (const outcome of listed(source)) {
    const own = outcomes.get(outcome.unit);
    if (own === undefined) outcomes.set(outcome.unit, [outcome]);
    else own.push(outcome);
  }
  const encouragedIn = byUnit(encouragedOutcomes(source));
  return communitiesOf(source).map((unit) => {
    const own = outcomes.get(unit) ?? [];
    const encouraged = encouragedIn(unit);
    return framed(source, {
      key: `community-${unit.at}`,
      about: unit.name || unit.at,
      oneLeaf: true,
      paper: 'a4-portrait',
      head: headOf(unit, source),
      tables: [
        requirementTable(own, source),
        ...checklist(own, source),
        ...encouragedChecklist(encouraged, source),
        ...dutyChecklist(unit, source),
      ],
      outcomes: own,
      encouraged,
    });
  });
}

function headOf(unit: Unit, source: SheetSource): Line[] {
  const { words, assessment } = source;
  const { t } = words;
  const figure = (fact: 'households' | 'population' | 'siteArea' | 'floorArea'): Line => ({
    label: t(`sheet.frame.${fact}`),
    value: cellText(printedArea(factCell(assessment.evaluator.facts, unit, fact)), words),
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
