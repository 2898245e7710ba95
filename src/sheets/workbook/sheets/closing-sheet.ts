// How the gaps in premises and facilities are to be closed, one place and measure a row: way, deadline, unit and note can be filled in.
import type { Closing } from '../../../core/plan/closing.ts';
import type { Unit } from '../../../core/plan/unit.ts';
import { PREMISES_GROUPS } from '../../../core/rulebook/pack.ts';
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

/** The mark by which an edited workbook is read, in the hidden first column. */
export const CLOSING_MARKER = 'closings';
export const CLOSING_FIELDS = ['way', 'deadline', 'unit', 'note'] as const;
/** Where the first of the fields stands. */
export const CLOSING_FIRST = 5;
const WAYS = ['build', 'buy', 'exchange', 'reallocate', 'rebuild'] as const;

export function closingSheet(layout: Layout): BookSheet {
  const { source, names } = layout;
  const { t } = source.words;
  const closings = closingsOf(layout);
  const rows = layout.requirements.filter((row) => isListed(row, closings, layout));
  const heads = [
    t('sheet.book.id'),
    t('sheet.book.scope'),
    t('sheet.columns.place'),
    t('sheet.columns.item'),
    t('sheet.columns.gap'),
    t('sheet.columns.way'),
    t('sheet.columns.deadline'),
    t('sheet.columns.responsible'),
    t('sheet.columns.note'),
  ];
  return {
    id: 'closings',
    name: names.closings,
    rows: [
      [say(CLOSING_MARKER, 'quiet'), say(names.closings, 'title')],
      heads.map((head) => say(head, 'head')),
      ...rows.map((row) => closingRow(row, closings.get(keyOf(row)), layout)),
    ],
    widths: [12, 10, 18, 34, 12, 14, 14, 18, 26],
    frozen: { rows: 2, columns: 4 },
    paper: 'a4-landscape',
    hiddenColumns: [0],
    validations: rows.length === 0 ? [] : [waysOf(rows.length, layout)],
  };
}

/** The usual ways to choose from; other words are taken too. */
function waysOf(rows: number, { source }: Layout): Validation {
  const { t } = source.words;
  const way = letters(CLOSING_FIRST);
  return {
    range: `${way}3:${way}${String(rows + 2)}`,
    allow: WAYS.map((one) => t(`register.costs.ways.${one}`)),
    isAdvice: true,
  };
}

const keyOf = ({ unit, measure }: { unit: Unit; measure: { id: string } }) =>
  `${unit.scope} ${unit.at} ${measure.id}`;

function closingsOf({ source }: Layout): ReadonlyMap<string, Closing> {
  const { streets } = source.assessment.plan;
  const keyed = (scope: string, at: string, closing: ReadonlyMap<string, Closing>) =>
    [...closing].map(([id, one]) => [`${scope} ${at} ${id}`, one] as const);
  return new Map(
    streets.flatMap(({ id, closing, communities }) => [
      ...keyed('street', id, closing),
      ...communities.flatMap((one) => keyed('community', one.id, one.closing)),
    ]),
  );
}

function isListed(
  row: RequirementRow,
  closings: ReadonlyMap<string, Closing>,
  { source }: Layout,
): boolean {
  const { unit, measure, outcome, yardstick } = row;
  if (yardstick !== source.yardstick) return false;
  if (closings.has(keyOf(row))) return true;
  const closes = unit.scope === 'community' || unit.scope === 'street';
  return (
    closes &&
    PREMISES_GROUPS.includes(measure.group) &&
    outcome.levels[yardstick].verdict === 'short'
  );
}

function closingRow(
  row: RequirementRow,
  closing: Closing | undefined,
  { source, names }: Layout,
): BookCell[] {
  const { t, say: words } = source.words;
  const { unit, measure, outcome, yardstick } = row;
  const { gap } = outcome.levels[yardstick];
  const cell = cellOf(names.requirements, REQUIREMENT.gap, row.row);
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
    ...CLOSING_FIELDS.map((field) => say(closing?.[field] ?? '', 'choice')),
  ];
}
