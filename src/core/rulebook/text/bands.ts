// Figures that say for whom a sentence is meant: 建筑面积超过五万平方米不足十万平方米的, 3000户以上的.
import { decimal, plain } from '../../quantity/decimal.ts';
import type { Figure } from './figures.ts';
import type { Span } from './flat.ts';

/** A range of a figure of the plan, as `when` writes it. */
export interface Band {
  readonly fact: string;
  readonly from: string | null;
  readonly below: string | null;
  /** The number as the text has it: 2000 of 超过2000户. */
  readonly said: string;
  /** The words that say it: places of the flat text here, of the pasted text in a proposal. */
  readonly words: Span;
}

/** Longer words before those they end with. */
const LEADS = [
  ['notAbove', /不(?:得)?(?:超过|多于|大于|高于)$/],
  ['above', /(?:超过|多于|大于|高于)$/],
  ['below', /(?:不足|不满|未满|小于|少于|低于|未达到?)$/],
] as const;
/** All of it may be missing, so that it is found where the text that it is looked for in begins. */
const BEHIND = /(?:\)?(?:\(?含\)?)?(以上|及其?以上|以下|及其?以下|以内))?(?:且|、|，|,|并)?/;
/** What stands between the figure and the rest of the sentence where the figure only limits it. */
const LIMITS = /^(?:的|部分|至|规模的|范围|,|，|…|时|之间)/;

/**
 * The figures of the list that limit, with what they limit; the others are what is asked.
 * @param lead the words of the sentence that announces it: 按照总建筑面积的一定比例
 */
export function bandsIn(
  text: string,
  figures: readonly Figure[],
  lead = '',
): ReadonlyMap<Figure, Band | null> {
  const found = new Map<Figure, Band | null>();
  for (const [at, figure] of [...figures.entries()].reverse()) {
    const next = figures[at + 1];
    if (next === undefined) {
      if (isBareCondition(text, figure)) found.set(figure, null);
      continue;
    }
    const before = figures[at - 1];
    const isBeside = before !== undefined && figure.from - before.to <= 4;
    const fact =
      factOf(text, figure) ??
      (isBeside ? factOf(text, before) : null) ??
      announcedFact(text, figure, lead);
    const isLimit = isLimiting(text, figure, next, found.has(next));
    if (fact !== null && isLimit) found.set(figure, bandOf(text, figure, fact));
    else if (isBareCondition(text, figure)) found.set(figure, null);
  }
  return found;
}

/** 两万平方米以下的，… below a sentence that speaks of the total floor area: so large an area, said first, is that of the place. */
function announcedFact(text: string, { from, unit, lower }: Figure, lead: string): string | null {
  const isFirst = /^(?:[超过不足满未大小多少于低高]|在)*$/.test(text.slice(0, from));
  if (unit?.unit !== 'm2' || !isFirst || decimal(lower).lt(LARGE)) return null;
  if (/(?:用地|占地)(?:总)?面积/.test(lead)) return 'siteArea';
  return /建筑(?:总)?面积/.test(lead) ? 'floorArea' : null;
}

const LARGE = decimal('5000');

/** 计算面积不足一百平方米的，: a condition, of what a plan does not say. */
const isBareCondition = (text: string, figure: Figure) =>
  (figure.unit?.unit === 'class' && /^及?其?以[上下]的/.test(text.slice(figure.to))) ||
  (CONDITION.test(text.slice(Math.max(0, figure.from - 6), figure.from)) &&
    text.charAt(figure.to) === '的');

/** No place is as small; what is, is a room of it. */
const SMALL = decimal('1000');
/** 一处占地面积5000平方米以上的公园: how large the thing is that is asked. */
const OF_A_THING = /[\d一二两三](?:处|所|个|座)[^,，]{0,3}面积$/;

/** Which figure of a plan it is; null where it is none. */
function factOf(text: string, { from, unit, lower }: Figure): string | null {
  const before = text.slice(Math.max(0, from - 14), from);
  if (unit?.unit === 'household') return 'households';
  if (unit?.unit === 'person') return /人口|居民|服务|规模|每/.test(before) ? 'population' : null;
  if (unit?.unit !== 'm2' || decimal(lower).lt(SMALL) || OF_A_THING.test(before)) return null;
  if (/(?:用地|占地)(?:总)?面积[^，,]{0,6}$/.test(before)) return 'siteArea';
  return /建筑(?:总)?面积[^，,]{0,6}$/.test(before) ? 'floorArea' : null;
}

function isLimiting(text: string, figure: Figure, next: Figure, nextLimits: boolean): boolean {
  const before = text.slice(Math.max(0, figure.from - 6), figure.from);
  if (/(?:不得?[少低小]于|至少|每)$/.test(before)) return false;
  const behind = text.slice(figure.to, next.from).replace(BEHIND, '');
  const unit = figure.unit?.unit;
  if (LIMITS.test(behind)) return true;
  if (nextLimits && behind.length <= 6) return true;
  const isSaidToBe = unit === 'household' || CONDITION.test(before) || OF_SIZE.test(before);
  if (isBeforeComma(text, figure) && isSaidToBe) return true;
  return (
    /(?:超过|多于|大于|不足|不满|未满|达到)$/.test(before) && next.unit?.unit !== figure.unit?.unit
  );
}

/** 小于3万平方米，配建…: what is less than so much is no requirement, but whom it asks. */
const CONDITION = /(?<!不|不得)(?:超过|多于|大于|不足|不满|未满|小于|少于|低于)$/;

/** 服务人口4.5-6万人，建筑面积…: a size that is said before what is asked. */
const OF_SIZE = /(?:人口|户数|规模)[^,，]{0,2}$/;

const isBeforeComma = (text: string, { to }: Span) =>
  /^\)?(?:\(?含\)?)?(?:及?其?以[上下]|以内)?(?:\(?含\)?)?的?[,，]/.test(text.slice(to));

function bandOf(text: string, figure: Figure, fact: string): Band {
  const lead = leadOf(text.slice(Math.max(0, figure.from - 6), figure.from));
  const [said = '', behind = ''] = BEHIND.exec(text.slice(figure.to)) ?? [];
  const { lower, upper } = figure;
  const to = figure.to + said.indexOf(behind) + behind.length;
  const words = { from: figure.from - lead.words.length, to };
  const just = (value: string) => next(value, fact);
  const ends =
    lower !== upper
      ? { from: lower, below: just(upper) }
      : lead.kind === 'below'
        ? { from: null, below: lower }
        : lead.kind === 'notAbove' || /以下|以内/.test(behind)
          ? { from: null, below: just(lower) }
          : { from: lead.kind === 'above' ? just(lower) : lower, below: null };
  return { fact, ...ends, said: lower, words };
}

function leadOf(before: string) {
  for (const [kind, pattern] of LEADS) {
    const words = pattern.exec(before)?.[0];
    if (words !== undefined) return { kind, words };
  }
  return { kind: null, words: '' };
}

/** The next figure that a plan can hold: one more of whole things, the sixth place of an area. */
function next(value: string, fact: string): string {
  const step = fact === 'households' || fact === 'population' ? '1' : '0.000001';
  return plain(decimal(value).plus(decimal(step)));
}
