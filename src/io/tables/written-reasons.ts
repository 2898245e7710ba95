// Why a cell states no figure, in the words of a table: a date, a percentage, a range, a rough number, foreign separators.

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^-\s*[\d.,]+/, 'negative'],
  [/^\(\s*[\d.,]+\s*\)$/, 'negative'],
  [/^[\d.,]+\s*[%‰]$/, 'percent'],
  [
    /^\d{4}\s*[-/年.]\s*\d{1,2}(\s*[-/月.]\s*\d{1,2}\s*日?|\s*月)?([T\s]\s*\d{1,2}:[\d:.]+Z?)?$/,
    'a-date',
  ],
  [/^\d{1,2}\/\d{1,2}(\/\d{2,4})?$|^\d{1,2}月\d{1,2}日$|^(19|20)\d\d年$/, 'a-date'],
  [/^[\d.,]+\s*[^\d\s.,]{0,3}\s*[-~～–—至到]\s*[\d.,]+/, 'range'],
  [/^\d+(\.\d+)?e[+-]?\d+$/i, 'scientific'],
  [/^#.+[!?]?$/, 'formula-error'],
  [/^[=+@]/, 'not-a-number'],
  [
    /^(约|大约|近|接近|将近|超过?|不到|不足|至少|最多|多于|少于|[><≥≤≈~∼]|about|around|approx\.?|ca\.?|some|over|under|more than|less than)/i,
    'approximate',
  ],
  [/(余|多|来|几|左右|上下|以上|以下|\+)\s*[万户人个名间处所平方米亩㎡]*$/, 'approximate'],
  [/^\d[\d.,' ]*[.,' ][\d.,' ]*$/, 'separators'],
];

/** The code of the first reason that fits. */
export function reasonAgainst(narrow: string): string {
  const text = narrow.replace(/^[−–—]/, '-');
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? 'not-a-number';
}
