// What is to be built or hired to close the gaps, with its cost where the plan gives one.
import { costsByMeasure, costSum, gapCostsOf } from '../../core/assessment/programme/cost.ts';
import { asListed } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { compare, print, ratio } from '../../core/quantity/ratio.ts';
import { ZERO } from '../../core/quantity/decimal.ts';
import { isChosen, type SheetSource } from '../frame/sheet-choices.ts';
import {
  BLANK,
  NONE,
  spanning,
  text,
  type Cell,
  type Origin,
  type Row,
  type Table,
} from '../frame/sheet.ts';
import { countedIn } from '../words/naming.ts';
import { figureOf, originOf, overviewColumns } from './overview-columns.ts';

const MOST = 8;
const NOUGHT = ratio(ZERO);

export function needsTable(source: SheetSource): Table {
  const { assessment, yardstick, words, choices } = source;
  const { plan } = assessment;
  const gaps = gapCostsOf({ plan, outcomes: asListed(assessment) }, yardstick).filter(
    ({ unit, measure }) =>
      isChosen(unit, choices.only) && !choices.hiddenGroups.includes(measure.group),
  );
  const needs = costsByMeasure(gaps).filter(({ gap }) => gap !== null && compare(gap, NOUGHT) > 0);
  const rows = needs.slice(0, MOST).map(({ measure, gap, unitCost, cost, gaps: own }): Row => {
    const units = own.map(({ unit }) => unit);
    const from = (what: Origin['what']) => originOf(what, measure.id, units, source);
    return {
      kind: 'item',
      cells: [
        text(words.say(measure.label)),
        gap === null ? NONE : figureOf('gap', measure, print(gap, 'up'), units, source),
        text(countedIn(measure, words)),
        { ...money(unitCost), from: from('unitCost') },
        { ...money(unitCost === null ? null : cost), from: from('cost') },
      ],
    };
  });
  const { cost, unpriced } = costSum(needs.flatMap((one) => one.gaps));
  return {
    id: 'needs',
    title: words.t('sheet.glance.needs'),
    columns: overviewColumns(words, [
      ['item', 62, 'start'],
      ['gap', 20, 'end'],
      ['unit', 14, 'center'],
      ['unitCost', 20, 'end'],
      ['cost', 24, 'end'],
    ]),
    rows: [
      ...rows,
      ...restRow(needs.length - rows.length, source),
      ...totalRow(rows, cost, unpriced, source),
    ],
  };
}

const money = (value: Decimal | null): Cell =>
  value === null ? NONE : { kind: 'money', value: value.toFixed(2) };

function restRow(count: number, { words: { t } }: SheetSource): Row[] {
  if (count <= 0) return [];
  return [
    {
      kind: 'item',
      cells: [text(t('sheet.glance.moreMeasures', { count })), BLANK, BLANK, BLANK, BLANK],
    },
  ];
}

function totalRow(
  rows: readonly Row[],
  cost: Decimal | null,
  unpriced: number,
  source: SheetSource,
): Row[] {
  const { t } = source.words;
  if (rows.length === 0) return [];
  if (cost === null) return [spanning('total', t('sheet.glance.noCosts'), 5)];
  const whole = { ...money(cost), from: originOf('cost', '', [], source) };
  const left = unpriced > 0 ? [t('sheet.costs.unpriced', { count: unpriced })] : [];
  const label = [t('sheet.cells.total'), ...left].join(t('sheet.steps.colon'));
  return [{ kind: 'total', cells: [text(label), NONE, NONE, NONE, whole] }];
}
