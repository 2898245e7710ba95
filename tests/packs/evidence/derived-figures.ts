// The few rows of evidence whose quotation does not print the figure itself, each with what it prints.

/**
 * What the quotation prints where the figure is worked out from it: the points by which renewal lowers
 * the figure of the first paragraph (30 less 5 is 25), a quarter of an hour, or a size that asks for more.
 */
export const STANDS_FOR: ReadonlyMap<string, readonly number[]> = new Map([
  ['jiaozuo-green-residential-renewal', [5]],
  ['jining-green-residential-renewal', [5]],
  ['kaifeng-green-residential-renewal', [5]],
  ['kaifeng-concentrated-renewal', [5]],
  ['kaifeng-concentrated-renewal-kept', [5]],
  ['luoyang-green-residential-renewal', [5]],
  ['luoyang-green-residential-renewal-share', [5]],
  ['luoyang-concentrated-renewal', [5]],
  ['luoyang-concentrated-renewal-share', [5]],
  ['nanyang-green-residential-renewal', [5]],
  ['ningbo-green-residential-renewal', [5]],
  ['pingdingshan-green-residential-renewal', [5]],
  ['xinxiang-green-residential-renewal', [5]],
  ['zhengzhou-green-residential-renewal', [5]],
  ['zhoukou-green-residential-renewal', [5]],
  ['dezhou-elderly-care-minutes', [1]],
  ['guangzhou-public-kindergartens-more', [100000]],
  ['ningbo-sport-built-large', [1]],
  ['ningbo-sport-built-middle', [1]],
  ['ningbo-sport-built-small', [1]],
]);

/** Built-up areas owe what the first paragraph asks: the readings name that paragraph, not its figures. */
export const BY_REFERENCE: ReadonlySet<string> = new Set([
  'ningbo-sport-built-large',
  'ningbo-sport-built-middle',
  'ningbo-sport-built-small',
]);

/** Provisions of different measures whose sentences have the same words, or that one sentence lowers. */
export const SAME_WORDS: readonly (readonly string[])[] = [
  ['anyang-junior-school-land-up-to-24', 'anyang-senior-school-land-up-to-24'],
  ['anyang-junior-school-land-from-30', 'anyang-senior-school-land-from-30'],
  [
    'kaifeng-green-residential-renewal',
    'kaifeng-concentrated-renewal',
    'kaifeng-concentrated-renewal-kept',
  ],
  [
    'luoyang-green-residential-renewal',
    'luoyang-green-residential-renewal-share',
    'luoyang-concentrated-renewal',
    'luoyang-concentrated-renewal-share',
  ],
];
