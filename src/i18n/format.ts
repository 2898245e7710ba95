// Numbers and dates as the user's language writes them, from exact decimal text.
import { plain, type Decimal } from '../core/quantity/decimal.ts';
import { print, type Ratio } from '../core/quantity/ratio.ts';

type Language = 'zh' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const numbers = new Map(
  (['zh', 'en'] as const).map((language) => [
    language,
    new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 20 }),
  ]),
);

const dates = new Map(
  (['zh', 'en'] as const).map((language) => [
    language,
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** Decimal text with thousands separators; no digit is lost on the way. */
export function groupDigits(text: string, language: Language): string {
  return numbers.get(language)?.format(text as Intl.StringNumericLiteral) ?? text;
}

/** The same with all its places, zeros at the end too. */
export function groupFixed(text: string, language: Language): string {
  const [whole = text, fraction] = text.split('.');
  const grouped = groupDigits(whole, language);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export function formatDecimal(value: Decimal, language: Language): string {
  return groupDigits(plain(value), language);
}

/** Yuan with both places of the fen: money is read in columns. */
export function formatMoney(value: string, language: Language): string {
  const grouped = groupDigits(value, language);
  const [whole = grouped, fen = ''] = grouped.split('.');
  return `${whole}.${fen.padEnd(2, '0')}`;
}

/** A bound: lower ends are cut upwards, upper ends downwards. */
export function formatRatio(value: Ratio, end: 'lower' | 'upper', language: Language): string {
  return groupDigits(print(value, end === 'lower' ? 'up' : 'down'), language);
}

/** An ISO date in the user's language. */
export function formatDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dates.get(language)?.format(Date.UTC(year, month - 1, day)) ?? iso;
}

/** A month, `2025-04`, as people write it. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'zh') return `${year}年${String(Number(number))}月`;
  const date = new Date(Date.UTC(Number(year), Number(number) - 1));
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}
