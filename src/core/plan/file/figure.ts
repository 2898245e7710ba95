// Figures as a plan file writes them: decimal strings, or JSON numbers read by their shortest decimal form.
import { z } from 'zod/mini';
import { Decimal, decimalFrom, plain } from '../../quantity/decimal.ts';
import { made, refuse } from './made.ts';

const MOST_WHOLE: Decimal = new Decimal('1000000000');
export const MOST_EXACT: Decimal = new Decimal('1000000000000');
const MOST_PLACES = 6;

/** Why a text states no figure the plan can hold, as a problem code, or the figure itself. */
type FigureReading =
  { readonly value: Decimal } | { readonly code: string; readonly most?: string };

/** Reads one figure; `whole` is for people, households and counts. */
export function readFigure(raw: unknown, whole: boolean): FigureReading {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { code: 'wrong-type' };
  const written = typeof raw === 'number' ? shortest(raw) : raw.trim();
  if (/^-\d+(\.\d+)?$/.test(written) && /[1-9]/.test(written)) return { code: 'negative' };
  if (written.length > 100)
    return { code: /^\d+(\.\d+)?$/.test(written) ? 'too-long' : 'not-a-number' };
  const value = decimalFrom(written.replace(/^-/, ''));
  if (value === null) return { code: 'not-a-number' };
  if (whole && !value.isInteger()) return { code: 'not-whole' };
  const most = whole ? MOST_WHOLE : MOST_EXACT;
  if (value.gt(most)) return { code: 'too-large', most: plain(most) };
  if (value.decimalPlaces() > MOST_PLACES) return { code: 'too-many-places' };
  return { value };
}

function shortest(raw: number): string {
  return Number.isFinite(raw)
    ? plain(new Decimal(raw).abs()).replace(/^/, raw < 0 ? '-' : '')
    : String(raw);
}

/** A figure that may be absent: null and undefined both mean "not known", never zero. */
export function figure(whole: boolean) {
  return made(z.optional(z.unknown()), (raw, context): Decimal | null => {
    if (raw === null || raw === undefined) return null;
    const reading = readFigure(raw, whole);
    if ('value' in reading) return reading.value;
    const { code, ...params } = reading;
    refuse(context, [], code, params);
    return z.NEVER;
  });
}
