// A row of evidence proves its figure: the words quoted and both readings hold that very number.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numbersIn } from './chinese-numbers.ts';
import { BY_REFERENCE, SAME_WORDS, STANDS_FOR } from './derived-figures.ts';
import { FOLDER, read, rowsOf } from './rows.ts';

/** The rows of the regulations read in the collection of laws, each with the measure of its provision. */
const quotedRows = read
  .filter(({ document }) =>
    /^Read (?:whole )?in the collection/m.test(
      readFileSync(new URL(`${document.id}.md`, FOLDER), 'utf8'),
    ),
  )
  .flatMap(({ document, provisions }) =>
    (rowsOf(document.id) ?? []).flatMap((row) => {
      const measure = provisions.find((one) => one.id === row.entry)?.measure;
      return measure === undefined ? [] : [{ ...row, measure, pack: document.id }];
    }),
  );

/** The numbers of a figure: `least 7 per 1000 floorArea plus 200` is 7 and 1000, the constant is derived. */
const wanted = (figure: string) =>
  [...figure.matchAll(/(?:least|most|per) (\d+(?:\.\d+)?)/g)].map(([, number]) => Number(number));

test('the quotation holds the figure, in Chinese numerals or digits', () => {
  expect(quotedRows.length).toBeGreaterThan(200);
  for (const { entry, figure, quoted } of quotedRows) {
    const held = numbersIn(quoted);
    const missing = (STANDS_FOR.get(entry) ?? wanted(figure)).filter((one) => !held.has(one));
    expect(missing, `${entry}: ${figure}, quoted ${quoted}`).toEqual([]);
  }
});

test('both readings hold the figure', () => {
  for (const { entry, figure, first, second } of quotedRows) {
    if (BY_REFERENCE.has(entry)) continue;
    for (const reading of [first, second]) {
      const held = numbersIn(
        reading.replaceAll(',', '').replace(/ \/ (\d+) .* km2$/, ' / $1平方公里'),
      );
      const missing = wanted(figure).filter((one) => !held.has(one));
      expect(missing, `${entry}: ${figure}, read ${reading}`).toEqual([]);
    }
  }
});

test('one quotation is of one measure', () => {
  for (const row of quotedRows) {
    const others = quotedRows.filter(
      ({ pack, quoted, measure }) =>
        pack === row.pack && quoted === row.quoted && measure !== row.measure,
    );
    const pair = [row, ...others].map(({ entry }) => entry);
    const named = SAME_WORDS.some((entries) => pair.every((entry) => entries.includes(entry)));
    expect(others.length === 0 || named, pair.join(', ')).toBe(true);
  }
});

test('every named exception is a row', () => {
  const entries = new Set(quotedRows.map(({ entry }) => entry));
  const named = [...STANDS_FOR.keys(), ...BY_REFERENCE, ...SAME_WORDS.flat()];
  expect(named.filter((entry) => !entries.has(entry))).toEqual([]);
});

test.each([
  ['千分之四', [1000, 4]],
  ['每二万人口', [20000]],
  ['三至十万人口', [3, 30000, 100000]],
  ['一万到一万五千人口', [10000, 15000]],
  ['零点七', [0.7]],
  ['一点零五', [1.05]],
  ['一百二十平方米', [120]],
  ['每十平方公里', [10, 10000000]],
  ['每百户不少于1.5%', [100, 1.5]],
])('%s holds %j', (sentence, numbers) => {
  expect([...numbersIn(sentence)].sort()).toEqual([...numbers].sort());
});
