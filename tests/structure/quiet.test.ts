// Nothing is handed out that nobody takes; no test sleeps or gives up early, and none is left out.
import { expect, test } from 'vitest';
import { unaskedExports } from './exports.ts';
import { sourcesUnder, type Source } from './sources.ts';
import { impatientIn } from './impatient.ts';

const SOURCES = sourcesUnder('src');
const TESTS = sourcesUnder('tests');

/** Taken by the starter of the run without a screen and by the build's configuration. */
const OUTSIDE = ['src/io/pack/yaml.ts: parsePackText'];

test('what is exported is asked for by another file', () => {
  expect(unaskedExports(SOURCES, TESTS).filter((one) => !OUTSIDE.includes(one))).toEqual([]);
});

test('an export that only its own file uses is found, however it is made', () => {
  const a: Source = {
    path: 'src/a.ts',
    text: 'export const { one, two: [three] } = x; export type Four = 1; export function five() {}',
  };
  const b: Source = { path: 'src/b.ts', text: "import { one, five as six } from './a.ts';" };
  expect(unaskedExports([a, b], [])).toEqual(['src/a.ts: three', 'src/a.ts: Four']);
  const c: Source = { path: 'tests/c.ts', text: "const a = await import('../src/a.ts');" };
  expect(unaskedExports([a, b], [c])).toEqual([]);
});

test('no test sleeps or gives up before the others, and none is skipped or run alone', () => {
  expect(TESTS.length).toBeGreaterThan(80);
  expect(TESTS.flatMap(impatientIn)).toEqual([]);
});

test.each([
  ['await page.waitForTimeout(600)', ['waitForTimeout']],
  ['await new Promise((resolve) => setTimeout(resolve, 50))', ['setTimeout']],
  ["test.skip('later', () => 1)", ['skip']],
  ["describe.only('now', () => 1)", ['only']],
  ["test.todo('never')", ['todo']],
  ["await screen.findByText('x', undefined, { timeout: 2_000 })", ['timeout']],
  ['await expect.poll(read, { timeout: 90_000 })', []],
  ["test.each([1])('%s', () => 1, 30_000)", ['timeout']],
  ["test('long', () => 1, 600_000)", []],
  ['name.pressSequentially(text, { delay: 60, timeout: 0 })', []],
  ["const text = 'setTimeout(work)'; page.getByText('x').waitFor()", []],
  ['list.only(3)', []],
])('%s: %j', (text, found) => {
  const names = impatientIn({ path: 'tests/planted.ts', text }).map((one) => one.split(' ')[1]);
  expect(names).toEqual(found);
});
