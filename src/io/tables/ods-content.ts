// What the reader of OpenDocument spreadsheets does not hand over: hidden sheets, rows and columns; and raised marks, which it would take for digits.

/** Hidden parts of one sheet. */
export interface HiddenParts {
  readonly isHidden: boolean;
  /** Rows and columns, counted from nought, as far as they hold something. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const STYLE = /<style:style\s[^>]*?style:name="([^"]*)"[^>]*>(.*?)<\/style:style>/gs;
const SHEET = /<table:table\s([^>]*)>(.*?)<\/table:table>/gs;

function stylesWith(content: string, pattern: RegExp): ReadonlySet<string> {
  const named = [...content.matchAll(STYLE)].filter(([, , inner = '']) => pattern.test(inner));
  return new Set(named.map(([, name = '']) => name));
}

/** @param ends the last row and column that hold something, sheet by sheet */
export function hiddenParts(
  content: string,
  ends: readonly { readonly r: number; readonly c: number }[],
): HiddenParts[] {
  const hidden = stylesWith(content, /table:display="false"/);
  return [...content.matchAll(SHEET)].map(([, attributes = '', inner = ''], at) => {
    const style = /table:style-name="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const { r = -1, c = -1 } = ends[at] ?? {};
    return {
      isHidden: hidden.has(style),
      rows: hiddenAmong(inner, /<table:table-row\b([^>]*)>/g, 'rows', r),
      columns: hiddenAmong(inner, /<table:table-column\b([^>]*)>/g, 'columns', c),
    };
  });
}

function hiddenAmong(inner: string, tag: RegExp, what: 'rows' | 'columns', last: number): number[] {
  const found: number[] = [];
  let at = 0;
  for (const [, attributes = ''] of inner.matchAll(tag)) {
    const times = Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
    if (/table:visibility="(collapse|filter)"/.test(attributes))
      for (let one = at; one < at + times && one <= last; one += 1) found.push(one);
    at += times;
  }
  return found;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SPAN = /<text:span\s[^>]*text:style-name="([^"]*)"[^>]*>([^<]*)<\/text:span>/g;

/** Raised digits as the signs for them; other raised marks as the mark of a note. */
export function withRaised(content: string): string {
  const raised = stylesWith(content, /text-position="(super|[1-9])/);
  if (raised.size === 0) return content;
  return content.replace(SPAN, (whole, style: string, text: string) => {
    if (!raised.has(style) || text.trim() === '') return whole;
    const signs = text.trim().replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
    return /^[⁰¹²³⁴-⁹①-⑳]+$/.test(signs) ? signs : '[注]';
  });
}

/** Without the parts of formats that hold for some numbers only: the library warns of them, and what cells show says more. */
export function withoutConditions(xml: string): string {
  return xml.replace(/<style:map\b[^<>]*\/>/g, '');
}
