// One figure to come and how it comes about, in words: typed, or the arithmetic of its rate; the same on screen and on paper.
import { byRate, nearestRate, type Growing } from '../../core/plan/growth/grown.ts';
import { isPhased } from '../../core/plan/growth/phase.ts';
import { phasedToCome, streetByTarget } from '../../core/plan/growth/phased-plan.ts';
import type { Community, Plan, Street } from '../../core/plan/plan.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { formatDecimal, groupDigits } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';

/** Of a community, or of a street as a whole. */
interface Of {
  readonly plan: Plan;
  readonly street: Street;
  readonly community?: Community;
  readonly figure: Growing;
}

export function figureToCome(
  { plan, street, community, figure }: Of,
  { t, language }: Pick<SheetWords, 't' | 'language'>,
): string {
  if (community !== undefined && isPhased(community.phases)) {
    const released = phasedToCome(community, plan, figure);
    return released === null
      ? t('register.growth.rates.phasedOpen')
      : t('register.growth.rates.phased', { value: formatDecimal(released, language) });
  }
  const typed = community?.future?.[figure] ?? null;
  if (typed !== null)
    return t('register.growth.rates.typed', { value: formatDecimal(typed, language) });
  const today = (community ?? street)[figure];
  if (today === null)
    return t(`register.growth.rates.${community === undefined ? 'sum' : 'unknown'}`);
  const whole = community === undefined ? streetByTarget(plan, street, figure) : null;
  if (whole?.value === null) return t('register.growth.rates.sum');
  if (whole !== null && whole.apart > 0)
    return t('register.growth.rates.apart', { value: formatDecimal(whole.value, language) });
  const grown = byRate(today, nearestRate(plan, street, community), plan);
  if (grown === null) return t('register.growth.rates.none');
  const { from, factor, years, printed, isCut, value } = grown;
  const isExact = printed === plain(value);
  return t(`register.growth.rates.${isExact && !isCut ? 'exact' : isCut ? 'cut' : 'rounded'}`, {
    from: formatDecimal(from, language),
    factor: plain(factor),
    years,
    printed: groupDigits(printed, language),
    value: formatDecimal(value, language),
  });
}

/** Whether anything is said of the figure: typed, or by a rate and a year; where land is released in phases, these count. */
export function isToCome({ plan, street, community, figure }: Of): boolean {
  if (community !== undefined && isPhased(community.phases)) return false;
  if ((community?.future?.[figure] ?? null) !== null) return true;
  const today = (community ?? street)[figure];
  return byRate(today, nearestRate(plan, street, community), plan) !== null;
}
