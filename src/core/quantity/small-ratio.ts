// A ratio of two small whole numbers, as nearly all are: each sum and product is exact, or null and then done with decimals.
import { Decimal } from './decimal.ts';
import { smallDivisor, smallProduct, smallQuotient, smallSum } from './small.ts';

/** It reads like any other ratio; its decimals are made when somebody asks for them. */
export class SmallRatio {
  readonly top: number;
  readonly bottom: number;

  constructor(top: number, bottom: number) {
    this.top = top;
    this.bottom = bottom;
  }

  get numerator(): Decimal {
    return new Decimal(this.top);
  }

  get denominator(): Decimal {
    return new Decimal(this.bottom);
  }
}

function small(top: number | null, bottom: number | null): SmallRatio | null {
  return top === null || bottom === null ? null : new SmallRatio(top, bottom);
}

function orderOf(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareSmall(a: SmallRatio, b: SmallRatio): number | null {
  if (a.bottom === b.bottom) return orderOf(a.top, b.top);
  const left = smallProduct(a.top, b.bottom);
  const right = smallProduct(b.top, a.bottom);
  return left === null || right === null ? null : orderOf(left, right);
}

export function multiplySmall(a: SmallRatio, by: number, per: number): SmallRatio | null {
  return small(smallProduct(a.top, by), smallProduct(a.bottom, per));
}

/** Over the least common denominator. */
export function addSmall(a: SmallRatio, b: SmallRatio): SmallRatio | null {
  if (a.bottom === b.bottom) return small(smallSum(a.top, b.top), a.bottom);
  const common = smallDivisor(a.bottom, b.bottom);
  const ofA = b.bottom / common;
  const left = smallProduct(a.top, ofA);
  const right = smallProduct(b.top, a.bottom / common);
  if (left === null || right === null) return null;
  return small(smallSum(left, right), smallProduct(a.bottom, ofA));
}

/** a - b, where a is the greater. */
export function subtractSmall(a: SmallRatio, b: SmallRatio): SmallRatio | null {
  const left = smallProduct(a.top, b.bottom);
  const right = smallProduct(b.top, a.bottom);
  if (left === null || right === null) return null;
  return small(left - right, smallProduct(a.bottom, b.bottom));
}

/** The least whole number not below it; the least above it when the number itself is `excluded`. */
export function smallUp({ top, bottom }: SmallRatio, excluded: boolean): SmallRatio | null {
  const whole = smallQuotient(top, bottom);
  const isReached = top % bottom === 0 && !excluded;
  return small(isReached ? whole : smallSum(whole, 1), 1);
}

/** The greatest whole number not above it, or below it when the number itself is `excluded`; zero at the least. */
export function smallDown({ top, bottom }: SmallRatio, excluded: boolean): SmallRatio {
  const whole = smallQuotient(top, bottom);
  const isPassed = top % bottom === 0 && excluded && whole > 0;
  return new SmallRatio(isPassed ? whole - 1 : whole, 1);
}
