// A number in an English sentence goes with a noun that has both forms: nobody reads "1 communities".
import { expect, test } from 'vitest';
import { pagesEn } from '../../src/i18n/en/page-words.ts';
import { en } from '../../src/i18n/en/words.ts';

/** A limit that is never one, and what stands with a share or a name. */
const NEVER_ONE = new Set('most length share name names place document measure parts'.split(' '));
/** End like plurals and are none. */
const NO_PLURALS = new Set(
  'across as becomes carries ceases comes differs does fits grows has his is its less this was'.split(
    ' ',
  ),
);

interface Entry {
  readonly key: string;
  readonly text: string;
}

function* entriesOf(words: object, path = ''): Generator<Entry> {
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') yield { key: here, text: value };
    else if (typeof value === 'object' && value !== null) yield* entriesOf(value, here);
  }
}

/** A placeholder, up to two words, and a plural behind it. */
const COUNTED =
  /\{\{(\w+)\}\} (?:(?!with |of |in )[a-z-]+ ){0,2}?([a-z]+s|people|children|are|were|have)\b/g;

/** The plurals of an entry that stand behind a number in one form only. */
function stiff({ key, text }: Entry): string[] {
  if (/_(one|other)$/.test(key)) return [];
  return [...text.matchAll(COUNTED)]
    .filter(([, name = '', noun = '']) => !NEVER_ONE.has(name) && !NO_PLURALS.has(noun))
    .map(([found]) => `${key}: ${found}`);
}

const ALL = [...entriesOf(en), ...entriesOf(pagesEn)];

test('no English sentence has a plural behind a number that may be one', () => {
  expect(ALL.length).toBeGreaterThan(1000);
  expect(ALL.flatMap(stiff)).toEqual([]);
});

test.each([
  ['a.b', 'Total ({{communities}} communities)', true],
  ['a.b', '{{count}} more rows', true],
  ['a.b', 'the first {{shown}} of {{all}} are listed', true],
  ['a.b_other', '{{count}} rows', false],
  ['a.b', '{{rows}} {{rows, noun(one: row; other: rows)}}', false],
  ['a.b', 'places short: {{count}}', false],
  ['a.b', '{{existing}} does not reach', false],
])('whether %s "%s" has one form only: %s', (key, text, found) => {
  expect(stiff({ key, text }).length > 0).toBe(found);
});

/** Words that i18next would show as they are, or a form that is missing. */
test('each noun has both forms, written as the formatter reads them', () => {
  const nouns = ALL.flatMap(({ key, text }) =>
    [...text.matchAll(/\{\{\w+,[^}]*\}\}/g)].map(([one]) => ({ key, one })),
  );
  expect(nouns.length).toBeGreaterThan(30);
  const wrong = nouns.filter(
    ({ one }) => !/^\{\{\w+, noun\(one: [^;:(),]+; other: [^;:(),]+\)\}\}$/.test(one),
  );
  expect(wrong).toEqual([]);
});
