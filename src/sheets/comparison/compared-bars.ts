// The differing rows as bars: in each row the columns side by side, as long as what they ask for.
import type { Ratio } from '../../core/quantity/ratio.ts';
import { compare, multiply, print } from '../../core/quantity/ratio.ts';
import { groupDigits } from '../../i18n/format.ts';
import { measureTitle } from '../words/naming.ts';
import type { Compared } from './compared.ts';
import type { ComparedCell, ComparedRow } from './compared-rows.ts';

interface ComparedBar {
  readonly name: string;
  /** From 0 to 1, for drawing only; null where there is no number. */
  readonly share: number | null;
  readonly text: string;
}

export interface ComparedBars {
  readonly key: string;
  readonly measure: string;
  readonly title: string;
  readonly bars: readonly ComparedBar[];
}

/** Only rows of which two columns have numbers: what is asked in one alone needs no picture. */
export function comparedBars(
  { source, columns }: Compared,
  rows: readonly ComparedRow[],
): ComparedBars[] {
  const { words } = source;
  return rows.flatMap(({ key, measure, scope, cells, differs }) => {
    const values = cells.map((cell) => cell?.row.lower ?? cell?.row.upper ?? null);
    const most = values.reduce<Ratio | null>(
      (greatest, one) =>
        greatest === null || (one && compare(one, greatest) > 0) ? one : greatest,
      null,
    );
    const known = values.filter((value) => value !== null);
    if (!differs || known.length < 2 || most === null || most.numerator.isZero()) return [];
    const bars = columns.map(({ name }, at): ComparedBar => {
      const value = values[at] ?? null;
      return {
        name,
        share: value === null ? null : shareOf(value, most),
        text:
          value === null ? absence(cells[at] ?? null, words.t) : valueText(value, words.language),
      };
    });
    const title = `${measureTitle(measure, words)} · ${words.t(`scopes.${scope}`)}`;
    return [{ key, measure: measure.id, title, bars }];
  });
}

/** For drawing only. */
function shareOf(value: Ratio, most: Ratio): number {
  const { numerator, denominator } = multiply(value, most.denominator, most.numerator);
  return numerator.div(denominator).toNumber();
}

function valueText(value: Ratio, language: 'zh' | 'en'): string {
  return groupDigits(print(value, 'up'), language);
}

function absence(cell: ComparedCell | null, t: Compared['source']['words']['t']): string {
  if (cell === null) return t('compare.notAsked');
  return t(cell.row.verdict === 'pending' ? 'compare.waits' : 'compare.several');
}
