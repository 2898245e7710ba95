// One requirement a row: what each provision asks, what is required of them all, what stands, the gap and the verdict.
import { plain } from '../../core/quantity/decimal.ts';
import { print } from '../../core/quantity/ratio.ts';
import { verdictOf } from '../schedule.ts';
import { EMPTY, say, letters, type BookCell, type BookSheet } from './book.ts';
import { boundFormula, SILENT_SIGN } from './bound-formula.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from './book-layout.ts';
import { existingFormula } from './existing-formula.ts';
import { judgeFormulas } from './judge-formula.ts';
import { conditionsOf } from './condition-formula.ts';
import { intervalFormulas } from './interval-formula.ts';
import { citation } from '../naming.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
export const circled = (index: number): string => CIRCLED[index] ?? `(${String(index + 1)})`;

export function requirementSheet(layout: Layout): BookSheet {
  const { t } = layout.source.words;
  const { names, lowerColumns, upperColumns } = layout;
  const numbered = (count: number, id: 'lowerOf' | 'upperOf') =>
    Array.from({ length: count }, (_, index) =>
      say(t(`sheet.book.${id}`, { number: circled(index) }), 'head'),
    );
  const heads = [
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
  ];
  const last = REQUIREMENT.top + layout.requirements.length - 1;
  return {
    id: 'requirements',
    name: names.requirements,
    rows: [
      [say(names.requirements, 'title')],
      heads,
      ...layout.requirements.map((row) => requirementRow(row, layout)),
    ],
    widths: [12, 16, 30, 8, 44, 12, 12, 12, 12, 12, 12, ...heads.slice(11).map(() => 11)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    filter: `A2:${letters(heads.length - 1)}${String(Math.max(last, 2))}`,
  };
}

function requirementRow(row: RequirementRow, layout: Layout): BookCell[] {
  const { source, lowerColumns, upperColumns } = layout;
  const { t, say: words } = source.words;
  const { unit, measure, outcome } = row;
  const level = outcome.levels[source.yardstick];
  const look = measure.unit === 'm2' ? 'area' : 'number';
  const number = (value: string | null): number | string => (value === null ? '' : Number(value));
  const pending = level.status === 'pending';
  const { lower, upper, status } = intervalFormulas(row, layout);
  const { gap, verdict } = judgeFormulas(row, layout);
  const leadingEnd =
    level.status === 'noRule' ? t('sheet.cells.silent') : pending ? t('sheet.cells.missing') : null;
  const shown = (value: string | null) => leadingEnd ?? number(value);
  const statusWord = {
    ok: t('sheet.book.ok'),
    conflict: t('sheet.book.conflict'),
    noWholeFits: t('sheet.book.noWholeFits'),
    pending: t('sheet.cells.missing'),
    noRule: t('sheet.cells.silent'),
  }[level.status];
  return [
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || unit.at),
    say(words(measure.label)),
    say(t(`units.${measure.unit}`)),
    say(papersText(row, layout)),
    { value: shown(level.lower && print(level.lower, 'up')), formula: lower, look },
    { value: shown(level.upper && print(level.upper, 'down')), formula: upper, look },
    existingCell(row, layout, look),
    { value: number(level.gap && print(level.gap, 'up')), formula: gap, look },
    {
      value: t(`verdicts.${verdictOf(outcome, source.yardstick)}`),
      formula: verdict,
      look: 'text',
    },
    { value: statusWord, formula: status, look: 'quiet' },
    ...boundCells(row, 'lower', lowerColumns, layout, look),
    ...boundCells(row, 'upper', upperColumns, layout, look),
  ];
}

function existingCell(row: RequirementRow, layout: Layout, look: BookCell['look']): BookCell {
  const { unit, measure, outcome, lower, upper } = row;
  const { existing } = outcome;
  const value = existing === null ? '' : Number(plain(existing));
  if (measure.existingFrom !== undefined && !unit.existing.has(measure.id))
    return { value, formula: existingFact(row, layout), look };
  if (measure.counts !== undefined && layout.source.yardstick !== 'aim') return { value, look };
  const all = [...lower, ...upper];
  const speaking = all.find(({ fate }) => fate === 'binds' || fate === 'satisfied') ?? all[0];
  const members = speaking === undefined ? null : conditionsOf(speaking, unit, layout).members;
  return { value, formula: existingFormula(unit, measure.id, members, layout), look };
}

function existingFact({ unit, measure }: RequirementRow, layout: Layout): string {
  const cell = (column: number) =>
    `'${layout.names.inputs}'!${letters(column)}${String(layout.rowOfUnit.get(unit) ?? 0)}`;
  const own = cell(layout.columnOfExisting.get(measure.id) ?? 0);
  const fact = cell(layout.columnOfFact.get(measure.existingFrom ?? '') ?? 0);
  return `IF(ISNUMBER(${own}),${own},IF(ISNUMBER(${fact}),${fact},""))`;
}

/** All provisions that the row's formulas consider, numbered as their columns are. */
function papersText({ lower, upper }: RequirementRow, { source }: Layout): string {
  const cite = (sign: string, list: RequirementRow['lower']) =>
    list.map(
      ({ rule }, index) =>
        `${sign}${circled(index)} ${citation(rule.document, rule.provision, source.words)}`,
    );
  return [...cite('≥', lower), ...cite('≤', upper)].join('; ');
}

function boundCells(
  row: RequirementRow,
  end: 'lower' | 'upper',
  count: number,
  layout: Layout,
  look: BookCell['look'],
): BookCell[] {
  return Array.from({ length: count }, (_, index): BookCell => {
    const one = row[end][index];
    if (one === undefined) return EMPTY;
    const bound = one.bounds?.[end];
    const word =
      one.fate === 'pending' ? layout.source.words.t('sheet.cells.missing') : SILENT_SIGN;
    const value =
      bound === undefined || bound === null
        ? word
        : Number(plain(bound.value.numerator.div(bound.value.denominator)));
    return { value, formula: boundFormula(one, end, row, layout), look };
  });
}
