// What closing the gaps costs and who pays, at the end of a statement: only where the plan gives unit costs.
import {
  costsByMeasure,
  costSum,
  gapCostsOf,
  type CostSum,
} from '../../core/assessment/programme/cost.ts';
import { payersOf, sharedCost, splitAmong } from '../../core/assessment/programme/payers.ts';
import { asListed, readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { print } from '../../core/quantity/ratio.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { NONE, text, type Cell, type Column, type Row, type Table } from '../frame/sheet.ts';

type Head = 'item' | 'gap' | 'unit' | 'unitCost' | 'cost' | 'note';

/** Yuan with both digits of the fen. */
function money(value: Decimal | null): Cell {
  return value === null ? NONE : { kind: 'money', value: value.toFixed(2) };
}

/** Of a new district, the gaps that are left with what is planned. */
function gapsOf({ assessment, yardstick }: Pick<SheetSource, 'assessment' | 'yardstick'>) {
  const outcomes = asListed(assessment);
  return gapCostsOf({ plan: assessment.plan, outcomes }, yardstick);
}

export function costTables(source: SheetSource): Table[] {
  const { assessment, words } = source;
  if (assessment.plan.unitCosts.size === 0) return [];
  const gaps = gapsOf(source);
  const measures = costsByMeasure(gaps);
  const rows = measures.map(({ measure, gap, unitCost, ...own }): Row => ({
    kind: 'item',
    cells: [
      text(words.say(measure.label)),
      gap === null ? NONE : { kind: 'number', value: print(gap, 'up') },
      text(words.t(`units.${measure.unit}`)),
      unitCost === null ? NONE : { kind: 'money', value: unitCost.toFixed() },
      money(unitCost === null ? null : own.cost),
      leftOut(own, source),
    ],
  }));
  const all = costSum(measures.flatMap((one) => one.gaps));
  const total: Row = {
    kind: 'total',
    cells: [
      text(words.t('sheet.cells.total')),
      ...[NONE, NONE, NONE],
      money(all.cost),
      leftOut(all, source),
    ],
  };
  return [
    {
      id: 'costs',
      title: words.t('sheet.parts.costs'),
      columns: columnsOf(source),
      rows: [...rows, total],
    },
    ...payersTable(source),
  ];
}

function columnsOf({ words: { t } }: SheetSource): Column[] {
  const column = (id: Head, weight: number, align: Column['align']): Column => ({
    id,
    head: t(`sheet.columns.${id}`),
    align,
    weight,
  });
  return [
    column('item', 34, 'start'),
    column('gap', 12, 'end'),
    column('unit', 10, 'start'),
    column('unitCost', 14, 'end'),
    column('cost', 18, 'end'),
    column('note', 30, 'start'),
  ];
}

/** Of a new district nothing has a gap of today: it waits for a figure or for the planner. */
function leftOut({ unpriced, unjudged }: CostSum, { assessment, words: { t } }: SheetSource): Cell {
  const why = readsAsPlanned(assessment) ? 'unjudgedPlanned' : 'unjudged';
  return text(
    [
      ...(unpriced > 0 ? [t('sheet.costs.unpriced', { count: unpriced })] : []),
      ...(unjudged > 0 ? [t(`sheet.costs.${why}`, { count: unjudged })] : []),
    ].join(t('results.and')),
  );
}

/** Money for building as the paper splits it; the last payer takes the rest of the fen. */
function payersTable({ assessment, yardstick, words }: SheetSource): Table[] {
  const payers = payersOf(assessment);
  const [first] = payers;
  if (first === undefined) return [];
  const { t, say } = words;
  const { built, society, toSplit, outside } = sharedCost(
    assessment,
    gapsOf({ assessment, yardstick }),
  );
  const parts = splitAmong(toSplit, payers);
  const row = (label: string, value: Decimal | null): Row => ({
    kind: 'item',
    cells: [text(label), money(value)],
  });
  const paper = first.document.number ?? say(first.document.title);
  return [
    {
      id: 'payers',
      title: t('sheet.parts.payers', { paper }),
      columns: [
        { id: 'item', head: t('sheet.columns.item'), align: 'start', weight: 60 },
        { id: 'cost', head: t('sheet.costs.amount'), align: 'end', weight: 30 },
      ],
      rows: [
        row(t('sheet.costs.built'), built),
        row(t('sheet.costs.society'), society),
        row(t('sheet.costs.toSplit'), toSplit),
        ...payers.map(({ measure, share: { least, per } }, at) =>
          row(`${say(measure.label)} ${least.toFixed()}/${per.toFixed()}`, parts[at] ?? null),
        ),
        row(t('sheet.costs.outside'), outside),
      ],
    },
  ];
}
