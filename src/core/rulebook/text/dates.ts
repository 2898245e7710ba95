// By when a sentence asks for what it asks: 到2025年, 2010年底前, 2025年6月30日前.
import { decimal, ONE, plain } from '../../quantity/decimal.ts';
import type { Span } from './flat.ts';
import { numberFrom } from './number-words.ts';

/** A day, as a pack writes it, and the words that name it. */
interface Due extends Span {
  readonly due: string;
}

const BY =
  /(到|至|截至|截止到?|力争|确保|争取)?(?:到)?((?:19|20)\d\d|二〇[〇一二三四五六七八九]{2})年(?:(底|末)|(\d{1,2})月(?:(\d{1,2})日|(底|末|份)?))?(之前|以前|前)?/g;

/** How many days a month has at most; the last of February is counted as a common year has it. */
const LAST_DAYS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

/**
 * The day that the sentence names as a limit for what stands at a place: the last one before it, else the only one.
 * @returns null where it only mentions years, or names several days behind the place
 */
export function dueAt(text: string, place: number): Due | null {
  const found = [...text.matchAll(BY)].flatMap((match): Due[] => {
    const [all, towards, yearWords = '', end, month, day, , before] = match;
    const year = numberFrom(yearWords);
    if (year === null || (towards === undefined && end === undefined && before === undefined))
      return [];
    const due = dayOf(year, { end, month, day, before });
    return due === null ? [] : [{ due, from: match.index, to: match.index + all.length }];
  });
  return (
    found.findLast(({ to }) => to <= place) ?? (found.length === 1 ? (found[0] ?? null) : null)
  );
}

interface Parts {
  readonly end: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly before: string | undefined;
}

/** Before 2020 is the end of 2019; a month is meant to its end. */
function dayOf(year: string, { end, month, day, before }: Parts): string | null {
  if (month !== undefined) {
    const last = LAST_DAYS[indexOf(month)];
    if (last === undefined) return null;
    return `${year}-${two(month)}-${two(day ?? last)}`;
  }
  const isBefore = end === undefined && before !== undefined;
  return `${isBefore ? plain(decimal(year).minus(ONE)) : year}-12-31`;
}

const two = (digits: string) => (digits.length === 1 ? `0${digits}` : digits);

/** 1 to 12 as a place in a list; anything else is no month. */
function indexOf(month: string): number {
  return LAST_DAYS.findIndex((_, at) => String(at + 1) === month.replace(/^0/, ''));
}
