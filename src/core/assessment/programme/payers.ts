// Who pays where a paper splits the money for building: fen on the sheet, the last payer takes the rest.
import { decimal, ONE, sum, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { add, compare, ratio } from '../../quantity/ratio.ts';
import { PREMISES_GROUPS, type Measure, type PackDocument } from '../../rulebook/pack.ts';
import type { Assessment } from '../assess.ts';
import { toFen, type GapCost } from './cost.ts';
import type { Outcome } from '../verdict/outcome.ts';

export interface Payer {
  readonly measure: Measure;
  readonly document: PackDocument;
  readonly share: { readonly least: Decimal; readonly per: Decimal };
}

const LIVE = new Set(['binds', 'satisfied', 'pending']);

/** The parties among whom a paper in force here splits building money, in its order; none unless their shares make up the whole. */
export function payersOf({ outcomes, notAsked }: Assessment): Payer[] {
  const payers = [...outcomes, ...notAsked].flatMap((outcome) => payerOf(outcome));
  const [first] = payers;
  const own = payers.filter(({ document }) => document.id === first?.document.id);
  const parties = [...new Map(own.map((payer) => [payer.measure.id, payer])).values()];
  const shares = parties.map(({ share: { least, per } }) => ratio(least, per));
  const whole = shares.length > 1 && compare(shares.reduce(add), ratio(ONE)) === 0;
  return whole ? parties : [];
}

function payerOf({ measure, considered }: Outcome): Payer[] {
  if (measure.unit !== 'yuan') return [];
  return considered.flatMap(({ rule: { provision, document }, fate }) => {
    const { base, least, per, most, perMost = '1', plus } = provision;
    const equal = least !== undefined && least === most && per === perMost && plus === undefined;
    if (base !== 'investment' || !equal || !LIVE.has(fate.kind)) return [];
    return [{ measure, document, share: { least: decimal(least), per: decimal(per) } }];
  });
}

/** What is built: floor space, sites, facilities and health centres; not people, their pay or activities. */
function isBuilt({ unit, group }: Measure): boolean {
  return (
    (unit === 'm2' || unit === 'count') && (PREMISES_GROUPS.includes(group) || group === 'health')
  );
}

/** Money that society gives for building, entered for the plan's place; it comes off before the split. */
export const SOCIETY_MONEY = 'society-investment';

/** What building costs, what of it the payers split, and what is outside. */
interface Shared {
  readonly built: Decimal;
  readonly society: Decimal;
  readonly toSplit: Decimal;
  readonly outside: Decimal;
}

export function sharedCost({ plan }: Assessment, gaps: readonly GapCost[]): Shared {
  const costs = (inside: boolean) =>
    sum(gaps.flatMap(({ measure, cost }) => (isBuilt(measure) === inside ? (cost ?? []) : [])));
  const built = costs(true);
  const society = plan.areas.get(plan.place)?.facts.get(SOCIETY_MONEY) ?? ZERO;
  const left = built.minus(toFen(society, ONE));
  return {
    built,
    society: toFen(society, ONE),
    toSplit: left.isNegative() ? ZERO : left,
    outside: costs(false),
  };
}

/** Each payer's part, rounded to the fen, the last one taking what is left: the parts add up exactly. */
export function splitAmong(total: Decimal, payers: readonly Payer[]): Decimal[] {
  const parts = payers.slice(0, -1).map(({ share }) => toFen(total.times(share.least), share.per));
  return payers.length === 0 ? [] : [...parts, total.minus(sum(parts))];
}
