// What is planned of a measure and how it is judged, below its arithmetic: places of which the same is said share a line.
import type { ListedOutcome } from '../../core/assessment/verdict/read-as-planned.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { print } from '../../core/quantity/ratio.ts';
import { groupDigits } from '../../i18n/format.ts';
import { spanning, type Row, type SheetWords } from '../frame/sheet.ts';
import { verdictText } from '../frame/verdict-words.ts';
import { namesOf } from '../words/place-names.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { StatementPart } from './statement-rows.ts';

/** None of a measure of which nothing is planned anywhere in a plan where something stands. */
export function plannedRows({ source, places }: StatementPart, columns: number): Row[] {
  const lines = new Map<string, ListedOutcome[]>();
  for (const outcome of places) {
    const said = plannedText(outcome, source);
    if (said === null) continue;
    const alike = lines.get(said);
    if (alike === undefined) lines.set(said, [outcome]);
    else alike.push(outcome);
  }
  return [...lines].map(([said, alike]) => {
    const names = source.words.t('sheet.steps.only', { names: namesOf(alike, places, source) });
    return spanning('remark', said + names, columns);
  });
}

/** Null where there is nothing to say. */
function plannedText(outcome: ListedOutcome, source: SheetSource): string | null {
  const { words, yardstick } = source;
  const { t, language } = words;
  const { planned, levels, isReadAsPlanned } = outcome;
  const head = t(`sheet.columns.${isReadAsPlanned ? 'planned' : 'asPlanned'}`);
  const said = (...parts: string[]) =>
    head + t('sheet.steps.colon') + parts.join(t('sheet.steps.comma'));
  if (planned === null) return isReadAsPlanned ? unplannedText(outcome, said, source) : null;
  if (planned.value === null) return said(t('verdicts.notPlanned'));
  const value = valueText(outcome, planned.value, words);
  const { verdict, gap } = planned.levels[yardstick];
  if (verdict === 'notAssessed') return said(value, t('verdicts.notAssessed'));
  const word = verdictText(verdict, levels[yardstick].evidence, t);
  return verdict === 'short' && gap !== null
    ? said(
        value,
        t('sheet.flags.plannedShort', {
          verdict: word,
          gap: groupDigits(print(gap, 'up'), language),
        }),
      )
    : said(value, t('sheet.flags.planned', { verdict: word }));
}

/** Of a new district: that it waits for the planner, or that it is not the planner's; nothing of what is never planned. */
function unplannedText(
  outcome: ListedOutcome,
  said: (...parts: string[]) => string,
  { words: { t }, yardstick }: SheetSource,
): string | null {
  const verdict = verdictOf(outcome, yardstick);
  if (verdict === 'elsewhere') return said(t('verdicts.elsewhere'));
  return verdict === 'notPlanned' || verdict === 'pending' ? said(t('verdicts.notPlanned')) : null;
}

/** What is planned, with what stands where both are known of the place itself. */
function valueText(
  { unit, measure, existing, isReadAsPlanned }: ListedOutcome,
  value: Decimal,
  { t, language }: SheetWords,
): string {
  const digits = (number: Decimal) => groupDigits(plain(number), language);
  const whole = `${digits(value)} ${t(`units.${measure.unit}`)}`.trim();
  const own = unit.planned.get(measure.id);
  if (own === undefined || existing === null || isReadAsPlanned) return whole;
  return t('sheet.steps.plannedSum', {
    existing: digits(existing),
    planned: digits(own),
    value: whole,
  });
}
