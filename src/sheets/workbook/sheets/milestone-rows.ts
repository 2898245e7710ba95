// What each year to come asks for in all: sums over the requirements of that year, or stated where the workbook holds none.
import type { Milestone } from '../../../core/assessment/programme/milestones.ts';
import { phaseRows } from '../../../core/assessment/programme/phases.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { openColumn, type OpenPart } from '../formulas/open-formula.ts';
import { call, EMPTY, rangesOf, say, type BookCell } from '../layout/book.ts';
import type { Layout, RequirementRow } from '../layout/book-layout.ts';
import { TARGET } from '../layout/growth-layout.ts';
import type { YearBook } from '../layout/year-book.ts';

type PhaseRow = ReturnType<typeof phaseRows>[number];
const PARTS = ['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const;

/** @param book null where what is required is stated @param released the cell of what is released by then */
export function milestoneRows(
  milestone: Milestone,
  book: YearBook | null,
  released: BookCell,
  layout: Layout,
): BookCell[][] {
  const { words, yardstick } = layout.source;
  const found = phaseRows(milestone.assessment, yardstick);
  const year = yearCell(milestone, book, layout);
  const line = (measure: Measure, cells: BookCell[]) => [
    ...[EMPTY, say(words.say(measure.label)), year, released],
    ...[say(words.t(`units.${measure.unit}`)), ...cells],
  ];
  if (book === null) return found.map((row) => line(row.measure, stated(row)));
  return [...byMeasure(book)].map(([measure, rows]) => {
    const row = found.find((one) => one.measure === measure);
    return line(measure, computed(row, measure, rows, book));
  });
}

function yearCell({ kind, year }: Milestone, book: YearBook | null, { source }: Layout): BookCell {
  const later = source.words.t('sheet.growth.later');
  const value = year ?? later;
  if (kind === 'phase' || book === null) return { value, look: 'figure' };
  const formula = `IF(ISNUMBER(${TARGET.cell}),${TARGET.cell},"${later}")`;
  return { value, formula, look: 'figure' };
}

/** The rows that count, by measure; of each measure in the order of its scopes. */
function byMeasure({ layout }: YearBook): Map<Measure, RequirementRow[]> {
  const rows = new Map<Measure, RequirementRow[]>();
  for (const row of layout.requirements) {
    const { measure, yardstick } = row;
    if (!measure.adds || measure.existingFrom !== undefined) continue;
    if (yardstick !== layout.source.yardstick) continue;
    rows.set(measure, [...(rows.get(measure) ?? []), row]);
  }
  return rows;
}

function stated(row: PhaseRow | undefined): BookCell[] {
  const look = row?.measure.unit === 'm2' ? 'area' : 'number';
  const ratio = (value: Ratio | null | undefined) => value && print(value, 'up');
  const decimal = (value: Decimal | null | undefined) => value && plain(value);
  const values = [ratio(row?.required), decimal(row?.stands), decimal(row?.planned)];
  return [
    ...[...values, ratio(row?.toOpen), ratio(row?.unplanned)].map((value): BookCell => ({
      value: value ? Number(value) : '',
      look,
    })),
    { value: row?.open ?? 0, look: 'number' },
  ];
}

function computed(
  row: PhaseRow | undefined,
  measure: Measure,
  rows: readonly RequirementRow[],
  { layout }: YearBook,
): BookCell[] {
  const ranges = (part: OpenPart) =>
    rangesOf(
      layout.names.requirements,
      openColumn(part, layout),
      rows.map((one) => one.row),
    );
  const sum = (part: OpenPart) => {
    const total = `ROUND(${call('SUM', ranges(part))},8)`;
    const cut = layout.endless.has(measure.id) ? `ROUNDUP(${total},6)` : total;
    return `IF(${call('COUNT', ranges(part))}=0,"",${cut})`;
  };
  const formulas = [...PARTS.map(sum), call('SUM', ranges('open'))];
  return stated(row).map((cell, at) => ({ ...cell, formula: formulas[at] ?? '' }));
}
