// The rows of the street table: three cells for each measure of a community, sums for a street and for all.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { addKnown } from '../../core/plan/facts.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { plain } from '../../core/quantity/decimal.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { remarkCells, remarkColumns } from './remark-columns.ts';
import { facilitiesMissing, metCell, standingsCell, perHundred } from './community-standing.ts';
import { factCell, measureCells } from '../words/requirement-cells.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { BLANK, NONE, SILENT, text, type Cell, type Row } from '../frame/sheet.ts';
import { INDOOR, measuresArea, type StreetPart } from './street-columns.ts';

export function communityRow(unit: Unit, number: number, part: StreetPart): Row {
  const { measures, source, last } = part;
  const { facts } = source.assessment.evaluator;
  const own = part.of(unit);
  const basis =
    unit.areaBasis === null ? NONE : text(source.words.t(`areaBases.${unit.areaBasis}`));
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(unit.name || unit.at),
      factCell(facts, unit, 'households'),
      factCell(facts, unit, 'population'),
      ...measures.flatMap((measure) => threeCells(askedOf([unit], measure, part), source)),
      ...(measures.some(({ id }) => id === INDOOR) ? [perHundred(unit, INDOOR, source)] : []),
      ...(measuresArea(part) ? [basis] : []),
      ...(last
        ? [facilitiesMissing(own, source), metCell(own, source), ...remarkCells(unit, source)]
        : []),
    ],
  };
}

function askedOf(units: readonly Unit[], { id }: Measure, { of }: StreetPart): Outcome[] {
  return units.flatMap((unit) => of(unit).find(({ measure }) => measure.id === id) ?? []);
}

function threeCells(asked: readonly Outcome[], source: SheetSource): Cell[] {
  if (asked.length === 0) return [NONE, SILENT, NONE];
  const { existing, required, gap } = measureCells(asked, source.yardstick);
  return [existing, required, gap];
}

export function sumRow(
  kind: 'subtotal' | 'total',
  label: string,
  units: readonly Unit[],
  part: StreetPart,
  street: Unit | null = null,
): Row {
  const { measures, source, last } = part;
  const remarks =
    street === null ? remarkColumns(source).map(() => BLANK) : remarkCells(street, source);
  const sums = measures.flatMap((measure) =>
    measure.adds ? threeCells(askedOf(units, measure, part), source) : [NONE, NONE, NONE],
  );
  return {
    kind,
    cells: [
      BLANK,
      text(label),
      sumCell(units, 'households', source),
      sumCell(units, 'population', source),
      ...sums,
      ...(measures.some(({ id }) => id === INDOOR) ? [NONE] : []),
      ...(measuresArea(part) ? [NONE] : []),
      ...(last ? [BLANK, standingsCell(units, part.of, source), ...remarks] : []),
    ],
  };
}

/** The sum of a figure over units, waiting while one of them is unknown. */
function sumCell(units: readonly Unit[], fact: string, { assessment }: SheetSource): Cell {
  const known = addKnown(units.map((unit) => assessment.evaluator.facts(unit, fact)));
  const from = { what: 'fact', of: fact, units } as const;
  return 'value' in known
    ? { kind: 'number', value: plain(known.value), from }
    : { kind: 'missing', from };
}
