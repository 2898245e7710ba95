// The inputs as they are in a year to come: today's, but for the households and people of then.
import { GROWING, type Growing } from '../../../core/plan/growth/grown.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { cellOf, say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import type { GrowthLayout } from '../layout/growth-layout.ts';
import { todayCell, type YearBook } from '../layout/year-book.ts';
import { inputSheet } from './input-sheet.ts';

export function yearInputs(book: YearBook, growth: GrowthLayout, today: Layout): BookSheet {
  const { layout, milestone } = book;
  const now = inputSheet(today);
  const unitOf = new Map(layout.units.map((unit) => [layout.rowOfUnit.get(unit) ?? 0, unit]));
  const rows = [...now.rows].map((row, at) => {
    const unit = unitOf.get(at + 1);
    if (unit === undefined) return at === 0 ? [] : row;
    return row.map((cell, column) =>
      column < 2 || column === 3
        ? cell
        : (grownCell(unit, column, book, growth, today) ?? copied(cell, column, at + 1, today)),
    );
  });
  const { words } = layout.source;
  const title = words.t('sheet.book.yearInputs', {
    year: milestone.year ?? words.t('sheet.growth.later'),
  });
  return {
    ...{ id: 'year-inputs', name: layout.names.inputs, paper: now.paper },
    rows: [[say('', 'quiet'), say(title, 'quiet')], ...rows.slice(1)],
    ...{ widths: now.widths, frozen: now.frozen, hidden: true },
    ...(now.hiddenColumns === undefined ? {} : { hiddenColumns: now.hiddenColumns }),
  };
}

function copied(cell: BookCell, column: number, row: number, today: Layout): BookCell {
  const source = todayCell(column, row, today);
  const look = typeof cell.value === 'number' ? 'number' : 'text';
  return { value: cell.value ?? '', formula: `IF(${source}="","",${source})`, look };
}

/** Households and people of then where they were typed today, or are typed for then. */
function grownCell(
  unit: Unit,
  column: number,
  { year, layout }: YearBook,
  growth: GrowthLayout,
  today: Layout,
): BookCell | null {
  const figure = GROWING.find((one) => today.columnOfFact.get(one) === column);
  if (figure === undefined) return null;
  const row = layout.rowOfUnit.get(unit) ?? 0;
  const typed = todayCell(column, row, today);
  const place = growth.rows.find(({ key }) => key === `${unit.scope} ${unit.at}`);
  const known = unit.figures.get(figure);
  const value = known === undefined ? '' : Number(plain(known));
  // What is typed later of a whole county is not worked out: that is said, and not guessed.
  if (place === undefined) return { value, formula: `IF(${typed}="","",NA())`, look: 'number' };
  return { value, formula: thenFormula(place.row, figure), look: 'number' };

  function thenFormula(at: number, of: Growing): string {
    const then = cellOf(today.names.phases, year.columns(of).then, at);
    const own = `IF(ISNUMBER(${then}),${then},"")`;
    return unit.scope === 'street' ? `IF(ISNUMBER(${typed}),${own},"")` : own;
  }
}
