// What LibreOffice found in an edited workbook against what the calculation says of the edited plan, cell by cell.
import type { WorkBook } from '@e965/xlsx';
import type { Assessment } from '../../../src/core/assessment/assess.ts';
import type { Outcome } from '../../../src/core/assessment/verdict/outcome.ts';
import { totalsOf, type Total } from '../../../src/core/assessment/verdict/totals.ts';
import { plain, type Decimal } from '../../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../../src/core/quantity/ratio.ts';
import { readsAsPlanned } from '../../../src/core/assessment/verdict/read-as-planned.ts';
import { verdictOf } from '../../../src/core/assessment/verdict/row-verdict.ts';
import type { SheetSource } from '../../../src/sheets/frame/sheet-choices.ts';
import { verdictText } from '../../../src/sheets/frame/verdict-words.ts';
import type { Layout, RequirementRow } from '../../../src/sheets/workbook/layout/book-layout.ts';
import { layoutOf } from '../../../src/sheets/workbook/layout/lay-out.ts';
import {
  followsPlanned,
  hasPlannedColumns,
  plannedColumn,
} from '../../../src/sheets/workbook/layout/planned-columns.ts';
import { valuesOf, type Value } from './spreadsheet.ts';

type Wanted = Record<string, string | number>;

/** Every requirement row and total that differs, in words; empty when all agree. */
export function disagreements(before: SheetSource, found: WorkBook, after: Assessment): string[] {
  return [
    ...requirementDifferences(before, found, after),
    ...totalDifferences(before, found, after),
  ];
}

function requirementDifferences(before: SheetSource, found: WorkBook, after: Assessment): string[] {
  const layout = layoutOf(before);
  const rows = valuesOf(found, layout.names.requirements);
  const keyOf = ({ unit, measure }: Pick<Outcome, 'unit' | 'measure'>) =>
    `${unit.scope} ${unit.at} ${measure.id}`;
  const outcomes = new Map([...after.silent, ...after.outcomes].map((one) => [keyOf(one), one]));
  const own = layout.requirements.filter(({ yardstick }) => yardstick === before.yardstick);
  const asked = new Set(own.map(keyOf));
  const absent = after.outcomes.flatMap((outcome) =>
    asked.has(keyOf(outcome)) || outcome.levels[before.yardstick].status === 'noRule'
      ? []
      : [`no row for ${keyOf(outcome)}`],
  );
  const different = own.flatMap((row) => {
    const outcome = outcomes.get(keyOf(row));
    const cells = rows[row.row - 1] ?? [];
    const shown = {
      lower: numberOr(cells[5]),
      upper: numberOr(cells[6]),
      existing: numberOr(cells[7]),
      gap: numberOr(cells[8]),
      verdict: String(cells[9] ?? ''),
      status: String(cells[10] ?? ''),
    };
    return [
      ...compared(keyOf(row), wantedOf(outcome, before), shown),
      ...plannedDifferences(row, cells, outcome, layout),
    ];
  });
  return [...absent, ...different];
}

/** What is planned, where formulas follow it; as it stands where nothing is. */
function plannedDifferences(
  row: RequirementRow,
  cells: readonly Value[],
  outcome: Outcome | undefined,
  layout: Layout,
): string[] {
  const { source } = layout;
  if (outcome === undefined || !followsPlanned(row, layout)) return [];
  const { planned, existing, levels } = outcome;
  const level = levels[source.yardstick];
  const { verdict, gap } = planned?.levels[source.yardstick] ?? level;
  const word = verdictOf(
    {
      ...outcome,
      levels: { ...levels, [source.yardstick]: { ...level, verdict, gap } },
      // The words are those of the plan that was written out.
      ...(readsAsPlanned(source.assessment) ? { isReadAsPlanned: true as const } : {}),
    },
    source.yardstick,
  );
  const cell = (part: 'value' | 'gap' | 'verdict') => cells[plannedColumn(part, layout)];
  return compared(
    `${row.unit.scope} ${row.unit.at} ${row.measure.id} as planned`,
    {
      value: decimalOr(planned === null ? existing : planned.value),
      gap: ratioOr(gap, 'up'),
      verdict: verdictText(word, level.evidence, source.words.t),
    },
    {
      value: numberOr(cell('value')),
      gap: numberOr(cell('gap')),
      verdict: String(cell('verdict') ?? ''),
    },
  );
}

const numberOr = (value: Value | undefined) => (typeof value === 'number' ? value : 'none');
const ratioOr = (value: Ratio | null, direction: 'up' | 'down') =>
  value === null ? 'none' : Number(print(value, direction));
const decimalOr = (value: Decimal | null) => (value === null ? 'none' : Number(plain(value)));

function wantedOf(outcome: Outcome | undefined, { words: { t }, yardstick }: SheetSource): Wanted {
  if (outcome === undefined) return { status: t('sheet.cells.silent'), lower: 'none', gap: 'none' };
  const level = outcome.levels[yardstick];
  const status = {
    ok: t('sheet.book.ok'),
    conflict: t('sheet.book.conflict'),
    noWholeFits: t('sheet.book.noWholeFits'),
    pending: t('sheet.cells.missing'),
    noRule: t('sheet.cells.silent'),
  }[level.status];
  return {
    lower: ratioOr(level.lower, 'up'),
    upper: ratioOr(level.upper, 'down'),
    gap: ratioOr(level.gap, 'up'),
    existing: decimalOr(outcome.existing),
    verdict: verdictText(verdictOf(outcome, yardstick), level.evidence, t),
    status,
  };
}

/** @param cuts how many figures were cut at six places before they were added: a total adds what its rows show */
function compared(key: string, wanted: Wanted, shown: Wanted, cuts = 1): string[] {
  return Object.entries(wanted).flatMap(([id, value]) => {
    const other = shown[id];
    const same =
      typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= 0.0000001 + cuts * 0.000001 + Math.abs(value) * 1e-13
        : value === other;
    return same ? [] : [`${key} ${id}: ${String(value)}, found ${String(other)}`];
  });
}

function totalDifferences(before: SheetSource, found: WorkBook, after: Assessment): string[] {
  const layout = layoutOf(before);
  const rows = valuesOf(found, layout.names.totals).slice(2);
  const wanted = totalsOf(after.outcomes, before.yardstick);
  const keys = [
    ...new Set(
      layout.requirements
        .filter(({ measure, yardstick }) => measure.adds && yardstick === before.yardstick)
        .map(({ unit, measure }) => `${unit.scope} ${measure.id}`),
    ),
  ];
  return keys.flatMap((key, index) => {
    const total = wanted.find(({ scope, measure }) => `${scope} ${measure.id}` === key);
    const cells = rows[index] ?? [];
    const shown = {
      lower: numberOr(cells[3]),
      upper: numberOr(cells[4]),
      existing: numberOr(cells[5]),
      gap: numberOr(cells[6]),
      places: numberOr(cells[7]),
      planned: numberOr(cells[8]),
      plannedGap: numberOr(cells[9]),
    };
    return compared(
      `total ${key}`,
      total === undefined
        ? { lower: 'none', upper: 'none', gap: 'none', places: 0 }
        : {
            lower: ratioOr(total.lower, 'up'),
            upper: ratioOr(total.upper, 'down'),
            existing: decimalOr(total.existing),
            gap: ratioOr(total.gap, 'up'),
            places: total.places,
            ...(hasPlannedColumns(layout) ? plannedOf(total) : {}),
          },
      shown,
      Math.max(1, total?.places ?? 1),
    );
  });
}

/** A total as planned; as it stands where nothing in it is planned. */
function plannedOf({ planned, existing, gap }: Total): Wanted {
  const { value, gap: lacking } = planned ?? { value: existing, gap };
  return { planned: decimalOr(value), plannedGap: ratioOr(lacking, 'up') };
}
