// One requirement a row: what each provision asks, what is required of them all, what stands, the gap and the verdict.
import { toFen } from '../../core/assessment/cost.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { print, type Ratio } from '../../core/quantity/ratio.ts';
import { verdictOf } from '../schedule.ts';
import { EMPTY, say, letters, type BookCell, type BookSheet } from './book.ts';
import { boundFormula, SILENT_SIGN } from './bound-formula.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from './book-layout.ts';
import { costFormula } from './cost-sheet.ts';
import { existingFormula } from './existing-formula.ts';
import { judgeFormulas } from './judge-formula.ts';
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
    ...(layout.endless.size === 0
      ? []
      : [say(t('sheet.book.uncutLower'), 'head'), say(t('sheet.book.uncutUpper'), 'head')]),
    ...(layout.costed.length === 0 ? [] : [say(t('sheet.book.cost'), 'head')]),
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
  const { t } = source.words;
  const { unit, measure, outcome } = row;
  const { existing } = outcome;
  const level = outcome.levels[row.yardstick];
  const look = measure.unit === 'm2' ? 'area' : 'number';
  const number = (value: string | null): number | string => (value === null ? '' : Number(value));
  const pending = level.status === 'pending';
  const { lower, upper, status, uncutLower, uncutUpper } = intervalFormulas(row, layout);
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
    say(titleOf(row, layout)),
    say(t(`units.${measure.unit}`)),
    say(papersText(row, layout)),
    { value: shown(level.lower && print(level.lower, 'up')), formula: lower, look },
    { value: shown(level.upper && print(level.upper, 'down')), formula: upper, look },
    {
      value: existing === null ? '' : Number(plain(existing)),
      formula: existingFormula(row, layout),
      look,
    },
    { value: number(level.gap && print(level.gap, 'up')), formula: gap, look },
    {
      value: t(`verdicts.${verdictOf(outcome, row.yardstick)}`),
      formula: verdict,
      look: 'text',
    },
    { value: statusWord, formula: status, look: 'quiet' },
    ...boundCells(row, 'lower', lowerColumns, layout, look),
    ...boundCells(row, 'upper', upperColumns, layout, look),
    ...(layout.endless.has(measure.id)
      ? [uncutCell(level.exact.lower, uncutLower), uncutCell(level.exact.upper, uncutUpper)]
      : layout.endless.size > 0 && layout.costed.length > 0
        ? [EMPTY, EMPTY]
        : []),
    ...costCell(row, layout),
  ];
}

/** The cost of a gap, where its measure has a unit cost. */
function costCell(row: RequirementRow, layout: Layout): BookCell[] {
  const { assessment, yardstick } = layout.source;
  if (!layout.costed.includes(row.measure) || row.yardstick !== yardstick) return [];
  const { gap } = row.outcome.levels[yardstick];
  const unitCost = assessment.plan.unitCosts.get(row.measure.id);
  const value =
    gap === null || unitCost === undefined
      ? ''
      : Number(plain(toFen(gap.numerator.times(unitCost), gap.denominator)));
  return [{ value, formula: costFormula(row, layout), look: 'area' }];
}

/** The end before it is cut, in as many digits as a spreadsheet holds. */
function uncutCell(bound: { value: Ratio } | null, formula: string | null): BookCell {
  if (formula === null) return EMPTY;
  const value =
    bound === null ? '' : Number(plain(bound.value.numerator.div(bound.value.denominator)));
  return { value, formula, look: 'figure' };
}

function titleOf({ measure, yardstick }: RequirementRow, { source }: Layout): string {
  const label = source.words.say(measure.label);
  return yardstick === source.yardstick
    ? label
    : source.words.t('sheet.book.countedBy', { measure: label });
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
