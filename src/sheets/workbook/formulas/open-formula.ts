// What one requirement of a year to come adds to what must be open by then, as formulas behind its row.
import { DEVELOPMENTS, isBuilt } from '../../../core/plan/terms.ts';
import { letters, quoted } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { endColumn } from '../layout/end-cells.ts';
import { cellIn, propertyColumn } from '../layout/figure-cells.ts';
import { followsPlanned, plannedCell, plannedColumn } from '../layout/planned-columns.ts';
import { heldFormula, wholePlaceFormula } from './held-formula.ts';
import { plannedFlag } from './planned-formula.ts';

/** In the order of their columns; `open` counts a place that could not be judged. */
export const OPEN_PARTS = ['required', 'stands', 'planned', 'toOpen', 'unplanned', 'open'] as const;
export type OpenPart = (typeof OPEN_PARTS)[number];

/** Behind all else that a requirement row holds. */
export function openColumn(part: OpenPart, layout: Layout): number {
  return plannedColumn('cost', layout) + 1 + OPEN_PARTS.indexOf(part);
}

export function openFormulas(row: RequirementRow, layout: Layout): Record<OpenPart, string> {
  const at = (column: number) => `${letters(column)}${String(row.row)}`;
  const [stands, gap, status] = (['existing', 'gap', 'status'] as const).map((id) =>
    at(REQUIREMENT[id]),
  ) as [string, string, string];
  const lower = at(endColumn(row.measure, 'lower', layout));
  const { missing } = layout.quoted;
  const asked = `OR(${status}=${missing},ISNUMBER(${lower}))`;
  const only = (formula: string) => `IF(${asked},${formula},"")`;
  const known = (cell: string) => `IF(ISNUMBER(${cell}),${cell},"")`;
  const toOpen = `IF(OR(ISNUMBER(${stands}),${heldFormula(row, layout) ?? 'FALSE'}),${known(gap)},IF(OR(${status}=${missing},${builtTest(row, layout)}),"",${known(lower)}))`;
  const toOpenCell = at(openColumn('toOpen', layout));
  const whole = wholePlaceFormula(row, layout);
  const isNumber = `ISNUMBER(${toOpenCell})`;
  const judged = whole === null ? isNumber : `OR(${isNumber},${whole})`;
  return {
    required: only(known(lower)),
    stands: only(known(stands)),
    planned: only(plannedPart(row, stands, layout)),
    toOpen: only(toOpen),
    unplanned: only(unplannedPart(row, stands, toOpenCell, layout)),
    open: `IF(${asked},IF(${judged},0,1),0)`,
  };
}

function builtTest({ unit }: RequirementRow, layout: Layout): string {
  const cell = cellIn(propertyColumn('development', layout), unit, layout);
  const { t } = layout.source.words;
  const built = DEVELOPMENTS.filter(isBuilt).map(
    (one) => `${cell}=${quoted(t(`developments.${one}`))}`,
  );
  return `OR(${built.join(',')})`;
}

/** What will stand less what stands, which may be nothing more; else what was typed for the place itself. */
function plannedPart(row: RequirementRow, stands: string, layout: Layout): string {
  const typed = plannedCell(row.unit, row.measure.id, layout);
  const own = typed === null ? '""' : `IF(ISNUMBER(${typed}),${typed},"")`;
  const flag = plannedFlag(row, layout);
  if (flag === null) return own;
  const value = `${letters(plannedColumn('value', layout))}${String(row.row)}`;
  const more = `ROUND(${value}-${stands},8)`;
  return `IF(COUNT(${value},${stands})=2,IF(${flag}>0,${more},${own}),${own})`;
}

function unplannedPart(
  row: RequirementRow,
  stands: string,
  toOpen: string,
  layout: Layout,
): string {
  if (!followsPlanned(row, layout)) return `IF(ISNUMBER(${toOpen}),${toOpen},"")`;
  const at = (part: 'value' | 'gap') => `${letters(plannedColumn(part, layout))}${String(row.row)}`;
  const gap = at('gap');
  return `IF(COUNT(${stands},${at('value')})>0,IF(ISNUMBER(${gap}),${gap},""),IF(ISNUMBER(${toOpen}),${toOpen},""))`;
}
