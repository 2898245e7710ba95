// What is required in a year to come, as today's requirements are computed, and behind each row what it adds to what must be open by then.
import { plannedIn, toOpenIn, unplannedIn } from '../../../core/assessment/programme/phases.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import { OPEN_PARTS, openColumn, openFormulas, type OpenPart } from '../formulas/open-formula.ts';
import { EMPTY, say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { RequirementRow } from '../layout/book-layout.ts';
import type { YearBook } from '../layout/year-book.ts';
import { uncutCell } from './requirement-cells.ts';
import { requirementSheet } from './requirement-sheet.ts';

export function yearRequirements({ layout }: YearBook): BookSheet {
  const sheet = requirementSheet(layout);
  return {
    ...sheet,
    id: 'year-requirements',
    rows: { [Symbol.iterator]: () => withOpen(sheet, { layout }) },
    widths: [...sheet.widths, ...OPEN_PARTS.map(() => 12)],
  };
}

function* withOpen(sheet: BookSheet, { layout }: Pick<YearBook, 'layout'>): Generator<BookCell[]> {
  const rowAt = new Map(layout.requirements.map((row) => [row.row, row]));
  const first = openColumn('required', layout);
  let at = 0;
  for (const cells of sheet.rows) {
    at += 1;
    const row = rowAt.get(at);
    const more = at === 2 ? headsOf(layout) : row === undefined ? [] : openCells(row, layout);
    const between = Array.from({ length: more.length > 0 ? first - cells.length : 0 }, () => EMPTY);
    yield [...cells, ...between, ...more];
  }
}

function headsOf({ source: { words } }: YearBook['layout']): BookCell[] {
  const { t } = words;
  const said = (['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const).map((id) =>
    t(`register.growth.phases.${id}`),
  );
  return [...said, t('sheet.book.openPlaces')].map((head) => say(head, 'head'));
}

function openCells(row: RequirementRow, layout: YearBook['layout']): BookCell[] {
  const formulas = openFormulas(row, layout);
  const values = valuesOf(row, layout);
  const look = row.measure.unit === 'm2' ? 'area' : 'number';
  return OPEN_PARTS.map((part) => ({ value: values[part], formula: formulas[part], look }));
}

function valuesOf(
  { outcome, measure, yardstick }: RequirementRow,
  { endless }: YearBook['layout'],
): Record<OpenPart, string | number> {
  const { status, lower, exact } = outcome.levels[yardstick];
  const isAsked = status === 'pending' || (status !== 'noRule' && lower !== null);
  const ratio = (value: Ratio | null) =>
    !isAsked || value === null ? '' : Number(print(value, 'up'));
  const decimal = (value: Decimal | null) =>
    !isAsked || value === null ? '' : Number(plain(value));
  const toOpen = toOpenIn(outcome, yardstick);
  const uncut = endless.has(measure.id) && isAsked ? uncutCell(exact.lower, '0').value : null;
  return {
    required: uncut ?? ratio(lower),
    stands: decimal(outcome.existing),
    planned: decimal(plannedIn(outcome)),
    toOpen: ratio(toOpen),
    unplanned: ratio(unplannedIn(outcome, yardstick)),
    open: isAsked && toOpen === null && !outcome.ofWholePlace ? 1 : 0,
  };
}
