// The pieces of one measure over one denominator, so that comparing them is comparing whole numbers.
import type { Measure } from '../rulebook/pack.ts';
import { smallOf } from '../quantity/small.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  MILLIONTHS,
  type ExistingForm,
  type LinearMeasure,
  type Piece,
  type PieceEnd,
} from './compiled.ts';
import type { Draft, DraftEnd } from './draft-piece.ts';
import { BEYOND } from './found.ts';
import { shortOf } from './short-form.ts';
import {
  commonDenominator,
  dividedBy,
  sumOf,
  timesIn,
  timesOver,
  type WholeFraction,
} from './whole-fraction.ts';

/** An end with a rate for each input's own whole numbers. */
interface Scaled {
  readonly rates: readonly WholeFraction[];
  readonly plus: WholeFraction;
  readonly strict: boolean;
}

interface ScaledDraft {
  readonly draft: Draft;
  readonly lower: Scaled | null;
  readonly upper: Scaled | null;
}

/** Null where a number would not be exact in the machine. */
export function inWholeNumbers(
  measure: Measure,
  ways: readonly (readonly Draft[])[],
  existing: ExistingForm,
): LinearMeasure | null {
  if (ways.some((way) => way.some(hasBoundBeyond))) return null;
  const scaled = ways.map((way) => way.map(scaledDraft));
  const fractions = scaled
    .flat()
    .flatMap(({ lower, upper }) => [lower, upper].flatMap(fractionsOf));
  const common = commonDenominator(fractions, measure.whole ? 1 : MILLIONTHS);
  const denominator = smallOf(common);
  if (denominator === null) return null;
  const pieces = scaled.map((way) => way.flatMap((one) => pieceOf(one, common) ?? []));
  if (pieces.some((way, at) => way.length < (scaled[at]?.length ?? 0))) return null;
  const existingFactor = measure.whole ? 1 : denominator / MILLIONTHS;
  const short = shortOf({ measure, denominator, ways: pieces, existingFactor });
  return { kind: 'linear', measure, denominator, ways: pieces, short, existing, existingFactor };
}

function hasBoundBeyond({ guards }: Draft): boolean {
  return guards.some(({ from, below }) => from === BEYOND || below === BEYOND);
}

function scaledDraft(draft: Draft): ScaledDraft {
  return { draft, lower: scaledEnd(draft, draft.lower), upper: scaledEnd(draft, draft.upper) };
}

function scaledEnd({ inputs, ones }: Draft, end: DraftEnd | null): Scaled | null {
  if (end === null) return null;
  const rates = inputs.map(({ scale }) => dividedBy(end.rate, scale));
  return { rates, plus: sumOf(end.plus, timesOver(end.rate, ones)), strict: end.strict };
}

function fractionsOf(end: Scaled | null): WholeFraction[] {
  return end === null ? [] : [...end.rates, end.plus];
}

function pieceOf({ draft, lower, upper }: ScaledDraft, common: Decimal): Piece | null {
  const ends = [lower, upper].map((end) => end && endOf(end, common));
  const [ofLower = null, ofUpper = null] = ends;
  if ((lower !== null && ofLower === null) || (upper !== null && ofUpper === null)) return null;
  const { provision, inputs, guards, isOpen, settledBy } = draft;
  return { provision, inputs, guards, isOpen, settledBy, lower: ofLower, upper: ofUpper };
}

function endOf({ rates, plus, strict }: Scaled, common: Decimal): PieceEnd | null {
  const factors = rates.flatMap((rate) => timesIn(rate, common) ?? []);
  const constant = timesIn(plus, common);
  if (constant === null || factors.length < rates.length) return null;
  return { factors, plus: constant, strict };
}
