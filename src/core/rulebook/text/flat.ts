// A piece of a pasted text without breaks and in one width of signs, that remembers where each of its signs stands.

/** A stretch of the pasted text: from the first sign to behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Signs as patterns look for them, and the place of each in the pasted text. */
export interface Flat {
  readonly text: string;
  readonly at: readonly number[];
}

const HALF = new Map([
  ...[...'０１２３４５６７８９'].map((sign, digit) => [sign, String(digit)] as const),
  ...([
    ['．', '.'],
    ['％', '%'],
    ['：', ':'],
    ['∶', ':'],
    ['（', '('],
    ['）', ')'],
    ['〔', '('],
    ['〕', ')'],
    ['；', ';'],
    ['－', '-'],
    ['—', '-'],
    ['–', '-'],
    ['～', '-'],
    ['~', '-'],
    ['／', '/'],
    ['²', '2'],
    ['○', '〇'],
    ['＞', '>'],
    ['﹥', '>'],
    ['＜', '<'],
    ['﹤', '<'],
    ['≧', '≥'],
    ['⩾', '≥'],
    ['≦', '≤'],
    ['⩽', '≤'],
  ] as const),
]);

/** ≥1200 6班: two numbers, where 1 200 is one. */
function isBetweenNumbers(signs: readonly string[], text: string, place: number): boolean {
  const before = signs.slice(-4).join('');
  if (!/\d$/.test(before)) return false;
  let next = place;
  while (/\s/.test(text.charAt(next))) next += 1;
  const isThousands =
    /(?:^|[^\d.])\d{1,3}$/.test(before) && /^\s\d{3}(?!\d)/.test(text.slice(place, place + 5));
  return /\d/.test(text.charAt(next)) && !isThousands;
}

/** Without white space but between two numbers: a line of a paper may break within a word. */
export function flatOf(text: string, { from, to }: Span): Flat {
  const signs: string[] = [];
  const at: number[] = [];
  for (let place = from; place < to; place += 1) {
    const sign = text.charAt(place);
    if (/\s/.test(sign)) {
      if (!isBetweenNumbers(signs, text, place)) continue;
      signs.push(' ');
      at.push(place);
      continue;
    }
    signs.push(HALF.get(sign) ?? sign);
    at.push(place);
  }
  return { text: signs.join(''), at };
}

/** Where a stretch of the flat text stands in the pasted one. */
export function spanIn({ at }: Flat, { from, to }: Span): Span {
  const first = at[from] ?? 0;
  return { from: first, to: (at[to - 1] ?? first) + 1 };
}

const BORDER = /[，,;；。:]/;

/** The part of a sentence that a figure stands in: from behind the comma before it to the one behind it. */
export function clauseAround(text: string, { from, to }: Span): Span & { readonly text: string } {
  let start = from;
  while (start > 0 && !BORDER.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !BORDER.test(text.charAt(end))) end += 1;
  return { from: start, to: end, text: text.slice(start, end) };
}
