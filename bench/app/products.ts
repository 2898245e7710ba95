// The least that exact arithmetic can do: for each outcome one product and one comparison, in two kinds of numbers.
import { Decimal, decimal } from '../../src/core/quantity/decimal.ts';
import { compare, multiply, ratio } from '../../src/core/quantity/ratio.ts';

const FIGURES = ['20', '80', '1', '5', '2.5', '300'];
const PER = ['100', '1000', '1', '100', '10000', '7'];
const STOCK = '5000';
const BASES = 1000;

const baseAt = (at: number) => String(900 + (at % BASES));

/** Fractions whose numerators and denominators are decimals of decimal.js, as the program had them when the target was set. */
export function inDecimalFractions(count: number): () => number {
  const bases = Array.from({ length: count }, (_, at) => decimal(baseAt(at)));
  const figures = FIGURES.map(decimal);
  const per = PER.map(decimal);
  const stock = { numerator: new Decimal(STOCK), denominator: new Decimal(1) };
  return () => {
    let above = 0;
    for (const [at, base] of bases.entries()) {
      const kind = at % figures.length;
      const numerator = base.times(figures[kind] ?? 1);
      const denominator = stock.denominator.times(per[kind] ?? 1);
      const left = numerator.times(stock.denominator);
      if (left.gte(stock.numerator.times(denominator))) above += 1;
    }
    return above + 1;
  };
}

/** The ratios that the program reckons with today. */
export function inOwnRatios(count: number): () => number {
  const bases = Array.from({ length: count }, (_, at) => ratio(decimal(baseAt(at))));
  const figures = FIGURES.map(decimal);
  const per = PER.map(decimal);
  const stock = ratio(new Decimal(STOCK));
  return () => {
    let above = 0;
    for (const [at, base] of bases.entries()) {
      const kind = at % figures.length;
      if (compare(multiply(base, figures[kind] ?? stock.numerator, per[kind]), stock) >= 0)
        above += 1;
    }
    return above + 1;
  };
}
