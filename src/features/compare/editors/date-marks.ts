// The dates of change in words: the plan's own day and year among those on which something changes.
import {
  horizonYears,
  lawDates,
  type DateEvent,
} from '../../../core/assessment/comparison/dates.ts';
import type { Assessment } from '../../../core/assessment/assess.ts';
import type { PackDocument } from '../../../core/rulebook/pack.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { SheetWords } from '../../../sheets/frame/sheet.ts';
import type { DateMark } from './date-line.tsx';

type Of = Pick<Assessment, 'plan' | 'rulebook'>;

/** Days of the law; the plan's own is among them, empty when it is chosen. */
export function lawMarks({ plan, rulebook }: Of, words: SheetWords): DateMark[] {
  const dates = lawDates(plan, rulebook).map(({ date, events }) => ({ at: date, events }));
  return marksOf(dates, plan.asOf, (date) => formatDate(date, words.language), words);
}

/** Years up to which duties are looked at, in the same way. */
export function horizonMarks({ plan, rulebook }: Of, words: SheetWords): DateMark[] {
  const years = horizonYears(plan, rulebook).map(({ year, events }) => ({
    at: String(year),
    events,
  }));
  return marksOf(years, String(plan.horizon), (year) => year, words);
}

interface Dated {
  readonly at: string;
  readonly events: readonly DateEvent[];
}

function marksOf(
  dates: readonly Dated[],
  own: string,
  said: (at: string) => string,
  words: SheetWords,
): DateMark[] {
  const isListed = dates.some(({ at }) => at === own);
  const all = isListed ? dates : [...dates, { at: own, events: [] }];
  return [...all]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, events }) => ({
      value: at === own ? '' : at,
      label: at === own ? `${said(at)} · ${words.t('compare.dates.own')}` : said(at),
      events: [...new Set(events.map((event) => eventText(event, words)))],
    }));
}

function eventText(event: DateEvent, words: SheetWords): string {
  const { t } = words;
  if (event.kind === 'released') return t('compare.dates.released');
  const paper = nameOf(event.document, words);
  if (event.kind === 'due')
    return t('compare.dates.due', { paper, section: event.provision.section });
  const count = t('compare.dates.provisions', { count: event.provisions });
  return `${t(`compare.dates.${event.kind}`, { paper })} · ${count}`;
}

function nameOf({ number, title }: PackDocument, { say }: SheetWords): string {
  return number ?? say(title);
}
