// Small, even files that say why they are there; no dumping grounds; what is too long may only shrink.
import { expect, test } from 'vitest';
import ratchet from './ratchet.json';
import { slips } from './ratchet.ts';
import { isDumpingGround, opensWithSentence } from './shape.ts';
import { functionLengths, linesOf, oversizesOf } from './sizes.ts';
import { sourcesUnder } from './sources.ts';

const SOURCES = sourcesUnder('src');
const TESTS = sourcesUnder('tests').filter(({ path }) => !path.includes('/fixtures/'));

test('the check sees files, their lines and their functions', () => {
  expect(SOURCES.length).toBeGreaterThan(40);
  expect(TESTS.length).toBeGreaterThan(20);
  expect(SOURCES.reduce((lines, source) => lines + linesOf(source), 0)).toBeGreaterThan(2500);
  expect(SOURCES.flatMap((source) => [...functionLengths(source)]).length).toBeGreaterThan(250);
});

test('every file opens with a sentence that says why it is there', () => {
  const silent = [...SOURCES, ...TESTS].filter((source) => !opensWithSentence(source));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('no folder or file is a dumping ground', () => {
  expect([...SOURCES, ...TESTS].map(({ path }) => path).filter(isDumpingGround)).toEqual([]);
});

const MOST_FILES_IN_A_ROOM = 24;

test('a room is looked over at a glance', () => {
  const rooms = new Map<string, number>();
  for (const { path } of SOURCES) {
    const room = path.slice(0, path.lastIndexOf('/'));
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  expect([...rooms].filter(([, files]) => files > MOST_FILES_IN_A_ROOM)).toEqual([]);
});

test('files and functions over the limits are few, and only shrink', () => {
  expect(slips(oversizesOf(SOURCES), ratchet.sizes)).toEqual([]);
});

test.each([
  ['src/a.ts', `import { a } from './a.ts';`, false],
  ['src/a.ts', '\n// Why it is here, one line late.', false],
  ['src/a.ts', '// A fragment without an end', false],
  ['src/a.ts', '// eslint-something', false],
  ['src/a.ts', '// Why it is here.', true],
  ['src/a.css', '// Why it is here.', false],
  ['src/a.css', '/* Why it is here. */', true],
])('whether %s that begins with %j opens with a sentence: %s', (path, text, answer) => {
  expect(opensWithSentence({ path, text })).toBe(answer);
});

test.each([
  ['src/utils/money.ts', true],
  ['src/core/plan/helpers.ts', true],
  ['src/features/register/types.d.ts', true],
  ['src/shared/index.ts', true],
  ['src/core/plan/typed.ts', false],
  ['src/core/rulebook/rulebook.ts', false],
])('whether %s is a dumping ground: %s', (path, answer) => {
  expect(isDumpingGround(path)).toBe(answer);
});

test('a file of 151 lines and functions of 41 are over the limits, one line less is not', () => {
  const body = (lines: number) => 'run();\n'.repeat(lines - 2);
  const text = [
    `function long() {\n${body(41)}}`,
    `function fits() {\n${body(40)}}`,
    `const table = { entry: () => {\n${body(41)}} };`,
    `list.forEach((one) => {\n${body(41)}});`,
  ].join('\n');
  expect(oversizesOf([{ path: 'src/a.ts', text }])).toEqual({
    'src/a.ts': 163,
    'src/a.ts: long': 41,
    'src/a.ts: entry': 41,
    'src/a.ts: in forEach()': 41,
  });
  const lines = (count: number) => ({ path: 'src/b.ts', text: 'run();\n'.repeat(count) });
  expect(oversizesOf([lines(150)])).toEqual({});
  expect(oversizesOf([lines(151)])).toEqual({ 'src/b.ts': 151 });
  expect(oversizesOf([{ ...lines(151), path: 'src/i18n/zh/words.ts' }])).toEqual({});
});

test('the ratchet refuses what grew or is new, and asks for what shrank to be written down', () => {
  const written = { grown: 200, same: 160, shrunk: 190, gone: 155 };
  expect(slips({ grown: 201, same: 160, shrunk: 180, fresh: 151 }, written)).toEqual([
    'fresh: 151 now, over the limit',
    'gone: fits now, take it out of ratchet.json',
    'grown: 201 now, at most 200',
    'shrunk: shrank to 180, write that into ratchet.json',
  ]);
});
