// What is short in premises and facilities, one place and measure a row: why, remedy, year and who can be filled in.
import { readAsPlanned, readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { REMEDIES, remarksIn, type Remark } from '../../../core/plan/remarks.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { SheetWords } from '../../frame/sheet.ts';
import { remedyWord } from '../../words/remedy-word.ts';
import { print } from '../../../core/quantity/ratio.ts';
import {
  cellOf,
  letters,
  say,
  type BookCell,
  type BookSheet,
  type Validation,
} from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { followsPlanned, plannedColumn } from '../layout/planned-columns.ts';

/** The mark by which an edited workbook is read, in the hidden first column. */
export const REMARK_MARKER = 'remarks';
export const REMARK_FIELDS = ['reason', 'remedy', 'year', 'who'] as const;
/** Where the first of the fields stands. */
export const REMARK_FIRST = 5;

export function remarkSheet(layout: Layout): BookSheet {
  const { source, names } = layout;
  const { t } = source.words;
  const remarks = remarksOf(layout);
  const rows = layout.requirements.filter((row) => isListed(row, remarks, layout));
  const heads = [
    t('sheet.book.id'),
    t('sheet.book.scope'),
    t('sheet.columns.place'),
    t('sheet.columns.item'),
    t('sheet.columns.gap'),
    t('sheet.columns.reason'),
    t('sheet.columns.remedy'),
    t('sheet.columns.year'),
    t('sheet.columns.who'),
  ];
  return {
    id: 'remarks',
    name: names.remarks,
    rows: [
      [say(REMARK_MARKER, 'quiet'), say(names.remarks, 'title')],
      heads.map((head) => say(head, 'head')),
      ...rows.map((row) => remarkRow(row, remarks.get(keyOf(row)), layout)),
    ],
    widths: [12, 10, 18, 34, 12, 26, 14, 10, 18],
    frozen: { rows: 2, columns: 4 },
    paper: 'a4-landscape',
    hiddenColumns: [0],
    validations: rows.length === 0 ? [] : [remediesOf(rows.length, layout)],
  };
}

/** The usual remedies to choose from; other words are taken too. */
function remediesOf(rows: number, { source }: Layout): Validation {
  const { t } = source.words;
  const column = letters(REMARK_FIRST + REMARK_FIELDS.indexOf('remedy'));
  return {
    range: `${column}3:${column}${String(rows + 2)}`,
    allow: REMEDIES.map((one) => t(`sheet.remedies.${one}`)),
    isAdvice: true,
  };
}

const keyOf = ({ unit, measure }: { unit: Unit; measure: { id: string } }) =>
  `${unit.scope} ${unit.at} ${measure.id}`;

function remarksOf({ source }: Layout): ReadonlyMap<string, Remark> {
  const { units } = source.assessment.evaluator.situation;
  const of = remarksIn(source.assessment.plan);
  return new Map(
    units.flatMap((unit) =>
      [...of(unit)].map(([id, one]) => [`${unit.scope} ${unit.at} ${id}`, one] as const),
    ),
  );
}

function isListed(
  row: RequirementRow,
  remarks: ReadonlyMap<string, Remark>,
  { source }: Layout,
): boolean {
  const { yardstick } = row;
  if (yardstick !== source.yardstick) return false;
  return remarks.has(keyOf(row)) || judgedIn(row, source).verdict === 'short';
}

/** Of a new district as it is planned. */
function judgedIn({ outcome, yardstick }: RequirementRow, { assessment }: Layout['source']) {
  const listed = readsAsPlanned(assessment) ? readAsPlanned(outcome) : outcome;
  return listed.levels[yardstick];
}

/** The cell of its gap, or of the gap that stays once all that is planned is there. */
function gapCell(row: RequirementRow, layout: Layout): string {
  const isPlanned = readsAsPlanned(layout.source.assessment) && followsPlanned(row, layout);
  const column = isPlanned ? plannedColumn('gap', layout) : REQUIREMENT.gap;
  return cellOf(layout.names.requirements, column, row.row);
}

/** The fields as a person writes them, in their order. */
function said(remark: Remark | undefined, words: SheetWords): string[] {
  if (remark === undefined) return REMARK_FIELDS.map(() => '');
  const { reason, remedy, year, who } = remark;
  return [reason, remedyWord(remedy, words), year === null ? '' : String(year), who];
}

function remarkRow(row: RequirementRow, remark: Remark | undefined, layout: Layout): BookCell[] {
  const { source } = layout;
  const { t, say: words } = source.words;
  const { unit, measure } = row;
  const { gap } = judgedIn(row, source);
  const cell = gapCell(row, layout);
  return [
    say(keyOf(row), 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || unit.at),
    say(words(measure.label)),
    {
      value: gap === null ? '' : Number(print(gap, 'up')),
      formula: `IF(ISNUMBER(${cell}),${cell},"")`,
      look: measure.unit === 'm2' ? 'area' : 'number',
    },
    ...said(remark, source.words).map((text) => say(text, 'choice')),
  ];
}
