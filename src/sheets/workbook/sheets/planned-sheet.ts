// What will stand with what is planned, place by place: the figures by which requirements are judged as planned.
import { asPlannedAt, isPlanned } from '../../../core/assessment/verdict/as-planned.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { measureTitle } from '../../words/naming.ts';
import { EMPTY, note, say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { PLANNED_FIRST } from '../layout/planned-columns.ts';
import { plannedStockFormulas } from '../formulas/planned-stock.ts';

/** Null where plans change nothing that the workbook judges. */
export function plannedSheet(layout: Layout): BookSheet | null {
  const { names, units, plannedStock: measures } = layout;
  if (measures.length === 0) return null;
  const shown = PLANNED_FIRST - 1 + measures.length;
  const flags = measures.map((_, at) => PLANNED_FIRST + measures.length + at);
  return {
    id: 'planned',
    name: names.planned,
    rows: {
      [Symbol.iterator]: function* rows() {
        yield [EMPTY, note(layout.source.words.t('sheet.book.plannedTitle'), shown)];
        yield headsOf(layout);
        for (const unit of units) yield unitRow(unit, layout);
      },
    },
    widths: [12, 12, 18, 16, ...measures.map(() => 13), ...flags.map(() => 6)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    hiddenColumns: [0, ...flags],
  };
}

function headsOf({ source: { words }, plannedStock: measures }: Layout): BookCell[] {
  const { t } = words;
  const places = [
    t('sheet.book.id'),
    t('sheet.book.scope'),
    t('sheet.columns.place'),
    t('sheet.book.parent'),
  ];
  const heads = measures.map((measure) => measureTitle(measure, words));
  return [
    ...[...places, ...heads].map((head) => say(head, 'head')),
    ...measures.map(({ id }) => say(id, 'quiet')),
  ];
}

function unitRow(unit: Unit, layout: Layout): BookCell[] {
  const { plannedStock: measures, source } = layout;
  const cells = measures.map((measure) => cellsOf(unit, measure, layout));
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(source.words.t(`scopes.${unit.scope}`)),
    say(unit.name || unit.at),
    say(unit.parent?.name || unit.parent?.at || ''),
    ...cells.map(({ value }) => value),
    ...cells.map(({ flag }) => flag),
  ];
}

function cellsOf(unit: Unit, measure: Measure, layout: Layout) {
  const { evaluator } = layout.source.assessment;
  const value = asPlannedAt(evaluator, unit, measure.id, null);
  const formulas = plannedStockFormulas(unit, measure.id, layout);
  const look = measure.unit === 'm2' ? 'area' : 'number';
  return {
    value: {
      value: value === null ? '' : Number(plain(value)),
      formula: formulas.value,
      look,
    },
    flag: {
      value: isPlanned(evaluator, unit, measure.id) ? 1 : 0,
      formula: formulas.flag,
      look: 'quiet',
    },
  } as const;
}
