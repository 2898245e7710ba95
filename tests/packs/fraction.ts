// Exact fractions in whole-number arithmetic of their own, so that figures are compared without the code under test.

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The fraction that `figure / per` states; both are plain decimals. */
export function fraction(figure: string | number, per: string | number = 1): Fraction {
  const [top, topScale] = scaled(figure);
  const [bottom, bottomScale] = scaled(per);
  return { top: top * bottomScale, bottom: bottom * topScale };
}

/** In lowest terms, so that equal fractions read the same. */
export function fractionText({ top, bottom }: Fraction): string {
  const divisor = greatestCommon(top, bottom);
  return bottom === divisor ? String(top / divisor) : `${top / divisor}/${bottom / divisor}`;
}

function scaled(figure: string | number): [bigint, bigint] {
  const text = String(figure);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`not a plain decimal: ${text}`);
  const [whole = '', part = ''] = text.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
