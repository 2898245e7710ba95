// Numbers as people write them: full-width digits, thousands separators, 千, 万. Text that is no number comes back as it was.
import { decimalFrom, plain } from '../../core/quantity/decimal.ts';
import { hasFootnoteMark, visible } from './visible.ts';

const GROUPED = /^\d{1,3}([, ]\d{3})+(\.\d+)?$/;

const FACTORS: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000 };

/** The plain decimal that a typed text means, or the text itself, for the schema to refuse. */
export function typedNumber(text: string): string {
  if (hasFootnoteMark(text)) return text.trim();
  const narrow = visible(text)
    .normalize('NFKC')
    .replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
    .trim();
  const factor = FACTORS[narrow.slice(-1)] ?? 1;
  const digits = (factor === 1 ? narrow : narrow.slice(0, -1)).trim();
  const ungrouped = GROUPED.test(digits) ? digits.replace(/[, ]/g, '') : digits;
  const value = decimalFrom(ungrouped.startsWith('.') ? `0${ungrouped}` : ungrouped);
  if (value === null) return text.trim();
  return plain(value.times(factor));
}
