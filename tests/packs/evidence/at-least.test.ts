// A sentence that says "at least" keeps those words in its statement: a bare number would leave open whether more is allowed.
import { expect, test } from 'vitest';
import { read, rowsOf } from './rows.ts';

const FLOOR = /不低于|不少于|不得低于|不得少于|不小于|不得小于|至少|最少/;
const SAID = {
  zh: /不低于|不少于|不小于|不得|至少|以上/,
  en: /at least|or more|no less|not less|no fewer/i,
};

/** Their quotation has "at least" of the classes of a school; how many schools there are it says without. */
const OF_THE_CLASSES = new Set([
  'zhumadian-kindergartens',
  'zhumadian-primary-schools',
  'zhumadian-junior-schools',
  'zhumadian-senior-schools',
]);

const floors = read.flatMap(({ document, provisions }) =>
  (rowsOf(document.id) ?? [])
    .filter(({ quoted }) => FLOOR.test(quoted))
    .flatMap(({ entry }) => provisions.filter(({ id }) => id === entry)),
);

test.each(['zh', 'en'] as const)(
  'an “at least” of the text is said in the statement: %s',
  (language) => {
    expect(floors.length).toBeGreaterThan(150);
    const bare = floors.filter(
      ({ id, statement }) => !OF_THE_CLASSES.has(id) && !SAID[language].test(statement[language]),
    );
    expect(bare.map(({ id, statement }) => `${id}: ${statement[language]}`)).toEqual([]);
  },
);

test('every named exception is such a row', () => {
  const ids = new Set(floors.map(({ id }) => id));
  expect([...OF_THE_CLASSES].filter((id) => !ids.has(id))).toEqual([]);
});
