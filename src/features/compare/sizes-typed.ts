// The totals of a column of another size as they are typed: read by the plan's own rules of what a figure is.
import { SIZED, type Sized } from '../../core/assessment/comparison/totals-typed.ts';
import { readFigure } from '../../core/plan/file/figure.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { typedNumber } from '../../io/tables/typed.ts';
import type { SheetWords } from '../../sheets/frame/sheet.ts';
import type { SizesChosen } from './compare-store.ts';

const isWhole = (figure: Sized) => figure === 'households' || figure === 'population';

/** What a typed total means, or why it means nothing; null while nothing is typed. */
export function readTotal(figure: Sized, text: string): ReturnType<typeof readFigure> | null {
  return text.trim() === '' ? null : readFigure(typedNumber(text), isWhole(figure));
}

/** The totals that read. */
export function totalsOf(typed: SizesChosen): Readonly<Partial<Record<Sized, Decimal>>> {
  return Object.fromEntries(
    SIZED.flatMap((figure) => {
      const read = readTotal(figure, typed[figure] ?? '');
      return read !== null && 'value' in read ? [[figure, read.value] as const] : [];
    }),
  );
}

export function sizesText(
  totals: Readonly<Partial<Record<Sized, Decimal>>>,
  { t, language }: SheetWords,
): string {
  return (Object.entries(totals) as [Sized, Decimal][])
    .map(([figure, value]) =>
      t('compare.supposed.total', {
        figure: t(`inputs.${figure}`),
        value: formatDecimal(value, language),
      }),
    )
    .join(t('compare.supposed.comma'));
}
