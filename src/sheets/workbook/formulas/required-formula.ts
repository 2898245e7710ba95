// What a planning sheet says is required, as a formula over the requirement rows behind it: a number, a range, or a word.
import { call, quoted } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { rowRanges } from './row-ranges.ts';

export function requiredFormula(rows: readonly RequirementRow[], layout: Layout): string {
  const { t } = layout.source.words;
  const { of: ranges, count } = rowRanges(rows, layout);
  const lowers = ranges(REQUIREMENT.lower);
  const uppers = ranges(REQUIREMENT.upper);
  const adds = rows[0]?.measure.adds !== false;
  const value = (list: readonly string[]) =>
    adds ? `ROUND(${call('SUM', list)},8)` : `MAX(${list.join(',')})`;
  const missing = quoted(t('sheet.cells.missing'));
  const waiting = ranges(REQUIREMENT.status)
    .map((range) => `COUNTIF(${range},${missing})`)
    .join('+');
  const hasLower = `${call('COUNT', lowers)}=${count}`;
  const hasUpper = `${call('COUNT', uppers)}=${count}`;
  const none = quoted(t('sheet.cells.none'));
  const range = joined(
    t('results.range', { lower: '\u0001', upper: '\u0002' }),
    value(lowers),
    value(uppers),
  );
  const most = joined(t('results.atMost', { value: '\u0001' }), value(uppers), '');
  const same = `${value(lowers)}=${value(uppers)}`;
  const bounded = rows.some(({ upper }) => upper.length > 0)
    ? `IF(${hasLower},IF(${hasUpper},IF(${same},${value(lowers)},${range}),${value(lowers)}),IF(${hasUpper},${most},${none}))`
    : `IF(${hasLower},${value(lowers)},${none})`;
  const silent = `IF(COUNTIF(${ranges(REQUIREMENT.status).join(',')},${quoted(t('sheet.cells.silent'))})>0,${quoted(t('sheet.cells.silent'))},${bounded})`;
  const spoken = rows.length === 1 ? silent : bounded;
  const checked = adds
    ? spoken
    : `IF(OR(MIN(${lowers.join(',')})<>MAX(${lowers.join(',')}),MIN(${uppers.join(',')})<>MAX(${uppers.join(',')})),${quoted(t('sheet.cells.several'))},${spoken})`;
  return `IF(${waiting}>0,${missing},${checked})`;
}

/** A phrase around one or two values. */
function joined(phrase: string, first: string, second: string): string {
  const parts = phrase.split(/([\u0001\u0002])/).filter((part) => part !== '');
  return parts
    .map((part) => (part === '\u0001' ? first : part === '\u0002' ? second : quoted(part)))
    .join('&');
}
