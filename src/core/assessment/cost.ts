// What it costs to close the gaps, and who pays where a paper splits it: fen on the sheet, the last payer takes the rest.
import { Decimal, decimal, sum } from '../quantity/decimal.ts';
import type { Measure, PackDocument } from '../rulebook/pack.ts';
import type { Assessment } from './assess.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from './requirement.ts';
import { totalsOf, type Total } from './totals.ts';

export interface CostLine {
  readonly total: Total;
  readonly unitCost: Decimal | null;
  /** In yuan, to the fen; null without a unit cost or a judged gap. */
  readonly cost: Decimal | null;
}

export interface Costs {
  readonly lines: readonly CostLine[];
  readonly total: Decimal;
}

export interface Payer {
  readonly measure: Measure;
  readonly document: PackDocument;
  readonly share: { readonly least: Decimal; readonly per: Decimal };
}

const FEN = 2;

/** Measures that are short somewhere, or have a unit cost. */
export function costsOf({ outcomes, plan }: Assessment, yardstick: Yardstick): Costs {
  const physical = outcomes.filter(
    ({ measure }) =>
      measure.existingFrom === undefined && measure.unit !== 'yuan' && measure.counts === undefined,
  );
  const lines = totalsOf(physical, yardstick).flatMap((total): CostLine[] => {
    const unitCost = plan.unitCosts.get(total.measure.id) ?? null;
    const { gap } = total;
    if (unitCost === null && (gap === null || gap.numerator.isZero())) return [];
    const cost =
      unitCost === null || gap === null
        ? null
        : toFen(gap.numerator.times(unitCost), gap.denominator);
    return [{ total, unitCost, cost }];
  });
  return { lines, total: sum(lines.flatMap(({ cost }) => cost ?? [])) };
}

/** Multiply first, divide once, round once: halves up. */
function toFen(numerator: Decimal, denominator: Decimal): Decimal {
  return numerator.div(denominator).toDecimalPlaces(FEN, Decimal.ROUND_HALF_UP);
}

const LIVE = new Set(['binds', 'satisfied', 'pending']);

/** The parties among whom a paper in force here splits building money, in the order of the paper. */
export function payersOf({ outcomes, notAsked }: Assessment): Payer[] {
  const payers = [...outcomes, ...notAsked].flatMap((outcome) => payerOf(outcome));
  const [first] = payers;
  const own = payers.filter(({ document }) => document.id === first?.document.id);
  return [...new Map(own.map((payer) => [payer.measure.id, payer])).values()];
}

function payerOf({ measure, considered }: Outcome): Payer[] {
  if (measure.unit !== 'yuan') return [];
  return considered.flatMap(({ rule: { provision, document }, fate }) => {
    const { base, least, per, most, perMost = '1' } = provision;
    const equal = least !== undefined && least === most && per === perMost;
    if (base !== 'investment' || !equal || !LIVE.has(fate.kind)) return [];
    return [{ measure, document, share: { least: decimal(least), per: decimal(per) } }];
  });
}

/** Each payer's part, rounded to the fen, the last one taking what is left: the parts add up exactly. */
export function splitAmong(total: Decimal, payers: readonly Payer[]): Decimal[] {
  const parts = payers.slice(0, -1).map(({ share }) => toFen(total.times(share.least), share.per));
  return payers.length === 0 ? [] : [...parts, total.minus(sum(parts))];
}
