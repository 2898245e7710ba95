// A file with a million mistakes is refused as quickly as one with a few, in a few readable lines.
import { expect, test } from 'vitest';
import { refusalOf, altered } from './refusal.ts';

const text = altered(['streets'], []);
const list = (key: string, one: string, count: number) =>
  text.replace(new RegExp(`"${key}":\\[\\]`), `"${key}":[${Array(count).fill(one).join(',')}]`);

test.each([
  ['streets that are empty', list('streets', '{}', 300_000)],
  ['streets that are numbers', list('streets', '1', 300_000)],
  ['streets of one id', list('streets', '{"id":"a"}', 300_000)],
  ['unknown packs', list('packs', '"x"', 300_000)],
  [
    'own packs',
    text.replace('"packs"', `"ownPacks":[${Array(300_000).fill('{}').join(',')}],"packs"`),
  ],
  [
    'unknown keys',
    text.replace(
      '"packs"',
      `${Array.from({ length: 300_000 }, (_, n) => `"k${n}":1`).join(',')},"packs"`,
    ),
  ],
  [
    'forbidden keys',
    text.replace('"packs"', `"x":[${Array(300_000).fill('{"__proto__":1}').join(',')}],"packs"`),
  ],
])('%s', (_, file) => {
  const problems = refusalOf(file);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThan(1000);
});
