// The part of a sentence that a figure stands in, between commas.
import type { Span } from './flat.ts';

const BORDER = /[，,;；。:]/;

/** From behind the comma before it to the one behind it. */
export function clauseAround(text: string, { from, to }: Span): Span & { readonly text: string } {
  let start = from;
  while (start > 0 && !BORDER.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !BORDER.test(text.charAt(end))) end += 1;
  return { from: start, to: end, text: text.slice(start, end) };
}
