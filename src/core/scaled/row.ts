// One provision as a row: its conditions, and its ends as whole numbers over the measure's denominator.
import { isWholeOrNot, mustBePassed } from '../assessment/requirement/settled-anyway.ts';
import { decimal, ONE, type Decimal } from '../quantity/decimal.ts';
import { endOf, isExclusive, type EndName } from '../rulebook/ends.ts';
import type { Provision } from '../rulebook/pack.ts';
import { basesOf, type Rulebook } from '../rulebook/rulebook.ts';
import { lowestTerms, type Fraction } from './common-denominator.ts';
import type { UsedRule } from './in-use.ts';
import {
  MILLIONTHS,
  type MemberCondition,
  type ScaledBase,
  type ScaledEnd,
  type ScaledGuard,
  type ScaledProvision,
  type TableScope,
} from './scaled.ts';

const ENDS: readonly EndName[] = ['lower', 'upper'];

/** What members a provision selects of a street; null where it speaks of the place as a whole. */
export function memberConditionOf({ when }: Provision, scope: TableScope): MemberCondition | null {
  if (scope === 'community') return null;
  const settlement = when.settlement === undefined ? undefined : [when.settlement];
  const { development } = when;
  return settlement === undefined && development === undefined ? null : { settlement, development };
}

/** 1 + k as the pack writes it for whoever says nothing; null where it writes nothing. */
export function raisedBy({ uplift }: Provision, { assumptions }: Rulebook): Decimal | null {
  if (uplift === undefined) return ONE;
  const written = assumptions.get(uplift)?.default;
  return typeof written === 'string' ? decimal(written).plus(1) : null;
}

export function baseOfRow(provision: Provision, rulebook: Rulebook): ScaledBase {
  if (raisedBy(provision, rulebook) === null) return { kind: 'unknown' };
  const bases = basesOf(provision);
  const [measure] = bases.filter((one) => rulebook.measures.has(one));
  return measure === undefined
    ? { kind: 'figures', figures: bases.filter((one) => one !== 'one') }
    : { kind: 'requirement', measure };
}

/** Figure / per and the constant part of each end that the provision states, in lowest terms. */
export function fractionsOf(
  provision: Provision,
  raised: Decimal,
): { readonly name: EndName; readonly rate: Fraction; readonly plus: Fraction }[] {
  return ENDS.flatMap((name) => {
    const end = endOf(provision, name);
    if (end === null) return [];
    const rate = lowestTerms(decimal(end.figure).times(raised), decimal(end.per));
    const plus = lowestTerms(decimal(end.plus ?? '0').times(raised), ONE);
    return [{ name, rate, plus }];
  });
}

/**
 * @param baseDenominator what the base's whole numbers are over
 * @param asked the measures of which something may be asked beside it
 */
export function rowOf(
  rule: UsedRule,
  rulebook: Rulebook,
  way: number,
  denominator: Decimal,
  baseDenominator: Decimal,
  asked: readonly string[],
): ScaledProvision {
  const { provision, document, scope, order } = rule;
  const raised = raisedBy(provision, rulebook) ?? ONE;
  const end = (wanted: EndName): ScaledEnd | null => {
    const found = fractionsOf(provision, raised).find(({ name }) => name === wanted);
    if (found === undefined) return null;
    const over = ({ top, bottom }: Fraction) => top.times(denominator).div(bottom);
    return {
      factor: over(found.rate).div(baseDenominator),
      plus: over(found.plus),
      strict: isExclusive(provision, wanted, raised),
    };
  };
  const base = baseOfRow(provision, rulebook);
  const isSilent = base.kind === 'requirement' && !asked.includes(base.measure);
  return {
    ...{ provision, document, scope, order, way },
    base: isSilent ? { kind: 'silent' } : base,
    lower: end('lower'),
    upper: end('upper'),
    guard: guardOf(provision),
    members: memberConditionOf(provision, scope),
    isWholeOrNot: isWholeOrNot(provision, { scope }),
    mustBePassed: mustBePassed(provision),
  };
}

function guardOf({ when }: Provision): ScaledGuard | null {
  const [asked] = Object.entries(when.figures);
  if (asked === undefined) return null;
  const [figure, { from, below }] = asked;
  const scaled = (text: string | undefined) =>
    text === undefined ? null : decimal(text).times(MILLIONTHS);
  return { figure, from: scaled(from), below: scaled(below) };
}
