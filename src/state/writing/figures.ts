// Figures as a paper writes them: whether a text is one, and which of two is the greater.
import { decimal, decimalFrom } from '../../core/quantity/decimal.ts';

export const isFigure = (text: string): boolean => decimalFrom(text) !== null;

/** Negative, zero or positive, as the first figure is less, equal or greater. */
export const compareText = (one: string, other: string): number => decimal(one).cmp(decimal(other));
