// One requirement a row: what each provision asks, what is required of them all, what stands, the gap and the verdict.
import type { Status } from '../../../core/assessment/requirement/requirement.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { print } from '../../../core/quantity/ratio.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import { verdictText } from '../../frame/verdict-words.ts';
import { EMPTY, say, letters, type BookCell, type BookSheet } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { boundCells, costCell, uncutCell } from './requirement-cells.ts';
import { plannedCells, plannedHeads } from './planned-cells.ts';
import { plannedColumn } from '../layout/planned-columns.ts';
import { circled, formulaWriter, type RowFormulas } from '../formulas/row-formulas.ts';

export function requirementSheet(layout: Layout): BookSheet {
  const { names, source } = layout;
  const heads = headsOf(layout);
  // English says a section and its force in more words.
  const papers = source.words.language === 'en' ? 60 : 48;
  const verdict = plannedColumn('verdict', layout);
  const widthOf = (_: BookCell, at: number) => (at + 11 === verdict ? 15 : 11);
  const last = REQUIREMENT.top + rowsIn(layout).length - 1;
  return {
    id: 'requirements',
    name: names.requirements,
    rows: { [Symbol.iterator]: () => rowsOf(heads, layout) },
    widths: [12, 16, 30, 11, papers, 12, 12, 12, 12, 15, 12, ...heads.slice(11).map(widthOf)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    filter: `A2:${letters(heads.length - 1)}${String(Math.max(last, 2))}`,
  };
}

function headsOf(layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  const { lowerColumns, upperColumns } = layout;
  const numbered = (count: number, id: 'lowerOf' | 'upperOf') =>
    Array.from({ length: count }, (_, index) =>
      say(t(`sheet.book.${id}`, { number: circled(index) }), 'head'),
    );
  return [
    ...[
      t('sheet.book.scope'),
      t('sheet.columns.place'),
      t('sheet.columns.item'),
      t('sheet.columns.unit'),
      t('sheet.columns.papers'),
      t('sheet.book.lower'),
      t('sheet.book.upper'),
      t('sheet.columns.existing'),
      t('sheet.columns.gap'),
      t('sheet.columns.verdict'),
      t('sheet.book.status'),
    ].map((head) => say(head, 'head')),
    ...numbered(lowerColumns, 'lowerOf'),
    ...numbered(upperColumns, 'upperOf'),
    ...(layout.endless.size === 0
      ? []
      : [say(t('sheet.book.uncutLower'), 'head'), say(t('sheet.book.uncutUpper'), 'head')]),
    ...(layout.costed.length === 0 ? [] : [say(t('sheet.book.cost'), 'head')]),
    ...plannedHeads(layout),
  ];
}

/** Made one by one while they are written: there may be tens of thousands. */
function* rowsOf(heads: BookCell[], layout: Layout): Generator<BookCell[]> {
  yield [say(layout.names.requirements, 'title')];
  yield heads;
  const formulas = formulaWriter(layout);
  for (const row of rowsIn(layout)) yield requirementRow(row, formulas(row), layout);
}

const rowsIn = ({ requirements, wayRows, encouraged }: Layout) => [
  ...requirements,
  ...wayRows,
  ...encouraged,
];

function requirementRow(row: RequirementRow, own: RowFormulas, layout: Layout): BookCell[] {
  const { source, lowerColumns, upperColumns } = layout;
  const { t } = source.words;
  const { unit, measure, outcome } = row;
  const { existing } = outcome;
  const level = outcome.levels[row.yardstick];
  const look = measure.unit === 'm2' ? 'area' : 'number';
  const number = (value: string | null): number | string => (value === null ? '' : Number(value));
  const pending = level.status === 'pending';
  const word = statusWord(level.status, layout);
  const isOpen = pending || level.status === 'noRule';
  const shown = (value: string | null) => (isOpen ? word : number(value));
  const cells: BookCell[] = [
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || unit.at),
    say(titleOf(row, layout)),
    say(t(`units.${measure.unit}`)),
    say(own.papers),
    { value: shown(level.lower && print(level.lower, 'up')), formula: own.lower, look },
    { value: shown(level.upper && print(level.upper, 'down')), formula: own.upper, look },
    { value: number(existing && plain(existing)), formula: own.existing, look },
    { value: number(level.gap && print(level.gap, 'up')), formula: own.gap, look },
    {
      value: verdictWord(row, layout),
      formula: own.verdict,
      look: 'text',
    },
    { value: word, formula: own.status, look: 'quiet' },
    ...boundCells(row, 'lower', lowerColumns, own.bounds, layout),
    ...boundCells(row, 'upper', upperColumns, own.bounds.slice(row.lower.length), layout),
    ...(layout.endless.has(measure.id)
      ? [uncutCell(level.exact.lower, own.uncutLower), uncutCell(level.exact.upper, own.uncutUpper)]
      : layout.endless.size > 0 && layout.costed.length > 0
        ? [EMPTY, EMPTY]
        : []),
    ...costCell(row, layout),
  ];
  return [...cells, ...plannedCells(row, own.planned, cells.length, layout)];
}

function verdictWord({ outcome, yardstick, isEncouraged }: RequirementRow, { source }: Layout) {
  const { t } = source.words;
  const verdict = verdictOf(outcome, yardstick);
  if (isEncouraged && verdict === 'met') return t('presence.there');
  if (isEncouraged && verdict === 'short') return t('presence.notThere');
  return verdictText(verdict, outcome.levels[yardstick].evidence, t);
}

function statusWord(status: Status, { source }: Layout): string {
  const { t } = source.words;
  return {
    ok: t('sheet.book.ok'),
    conflict: t('sheet.book.conflict'),
    noWholeFits: t('sheet.book.noWholeFits'),
    pending: t('sheet.cells.missing'),
    noRule: t('sheet.cells.silent'),
  }[status];
}

function titleOf({ measure, yardstick, isEncouraged }: RequirementRow, { source }: Layout): string {
  const label = source.words.say(measure.label);
  if (isEncouraged) return source.words.t('sheet.book.encouraged', { measure: label });
  return yardstick === source.yardstick
    ? label
    : source.words.t('sheet.book.countedBy', { measure: label });
}
