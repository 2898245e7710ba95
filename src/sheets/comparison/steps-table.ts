// How a requirement grows with a figure as a table: from which value to which what is required, and who decides there.
import type { Turned } from '../../core/assessment/outlook/turned.ts';
import type { Run, Steps } from '../../core/assessment/outlook/steps.ts';
import type { Level } from '../../core/assessment/requirement/requirement.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { groupDigits } from '../../i18n/format.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import {
  MISSING,
  NONE,
  SILENT,
  text,
  type Cell,
  type Row,
  type SheetWords,
  type Table,
} from '../frame/sheet.ts';
import { plainText } from '../words/cell-text.ts';
import { citation, inputName, measureTitle } from '../words/naming.ts';
import type { Cited } from './difference-groups.ts';
import { interval } from '../words/requirement-cells.ts';

interface GrowthOf {
  readonly source: SheetSource;
  readonly outcome: Outcome;
  readonly turned: Turned;
  readonly steps: Steps;
  /** The figure as it stands. */
  readonly today: Decimal | null;
}

export function stepsTable(of: GrowthOf): Table {
  const { source, outcome, turned, steps } = of;
  const { words, assessment } = source;
  const { t } = words;
  const figure = inputName(turned.fact, assessment.rulebook, words);
  return {
    id: 'steps',
    title: t('compare.growth.stepsHeading'),
    columns: [
      { id: 'values', head: t('compare.growth.values', { figure }), align: 'start', weight: 30 },
      { id: 'required', head: measureTitle(outcome.measure, words), align: 'end', weight: 20 },
      { id: 'papers', head: t('compare.papers'), align: 'start', weight: 60 },
    ],
    rows: steps.runs.map((run, at) => rowOf(run, steps.runs[at + 1], of)),
  };
}

/** The provisions that each row of the table names. */
export function stepsCited({ steps, outcome }: Pick<GrowthOf, 'steps' | 'outcome'>): Cited[] {
  return steps.runs.map(({ first }) => ({ deciding: deciding(first, outcome), formerly: [] }));
}

function rowOf(run: Run, next: Run | undefined, { source, outcome, today }: GrowthOf): Row {
  const { words } = source;
  const { t, language } = words;
  const isToday = today !== null && today.gte(run.from) && today.lte(run.last);
  const values = valuesText(run, next, words);
  return {
    kind: 'item',
    cells: [
      text(
        isToday
          ? `${values} ◀ ${t('compare.growth.today')} ${groupDigits(plain(today), language)}`
          : values,
      ),
      requiredIn(run, source),
      text(papersText(deciding(run.first, outcome), source)),
    ],
  };
}

/** Up to where the next run begins; of what is counted up to the last value before it. */
function valuesText(run: Run, next: Run | undefined, { t, language }: SheetWords): string {
  const digits = (value: Decimal) => groupDigits(plain(value), language);
  if (run.from.eq(run.last)) return digits(run.from);
  const isMeasured = next !== undefined && next.from.minus(run.last).lt(1);
  return isMeasured
    ? t('compare.growth.under', { from: digits(run.from), to: digits(next.from) })
    : t('compare.growth.range', { from: digits(run.from), to: digits(run.last) });
}

/** One requirement for the whole run, or from which to which it grows evenly. */
function requiredIn({ first, final }: Run, { words }: SheetSource): Cell {
  const [from, to] = [required(first), required(final)];
  const [begins, ends] = [plainText(from, words), plainText(to, words)];
  if (begins === ends) return from;
  const said = (value: string) => groupDigits(value, words.language);
  return text(words.t('compare.growth.slope', { from: said(begins), to: said(ends) }));
}

function required({ status, lower, upper }: Level): Cell {
  if (status === 'pending') return MISSING;
  if (status === 'noRule') return SILENT;
  return lower === null && upper === null ? NONE : interval(lower, upper);
}

/** What decides, of all provisions that were considered: conditions come and go along the figure. */
function deciding({ binding }: Level, { considered }: Outcome): Rule[] {
  return considered
    .filter(({ rule }) => binding.includes(rule.provision.id))
    .map(({ rule }) => rule);
}

function papersText(rules: readonly Rule[], { words }: SheetSource): string {
  const cited = rules.map(({ document, provision }) => citation(document, provision, words));
  return [...new Set(cited)].join(words.t('results.and'));
}
