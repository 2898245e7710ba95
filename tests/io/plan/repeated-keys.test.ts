// A key that stands twice in a file is a problem with a place, never a silent choice.
import { expect, test } from 'vitest';
import { readJson } from '../../../src/io/plan/json.ts';

function problemsOf(text: string) {
  const read = readJson(new TextEncoder().encode(text));
  return read.ok ? [] : read.problems.map(({ path, code, values }) => [path, code, values['line']]);
}

test.each([
  ['{"a":1,"a":2}', [['a', 'duplicate-key', '1']]],
  ['{"a":1,\n"\\u0061":2}', [['a', 'duplicate-key', '2']]],
  ['{"x":[{},{"k":[1,2],"n":{"k":1},\n\n"k":2}]}', [['x[1].k', 'duplicate-key', '3']]],
  [
    '{"a":{"b":1,"b":1},"c":0,"c":0}',
    [
      ['a.b', 'duplicate-key', '1'],
      ['c', 'duplicate-key', '1'],
    ],
  ],
])('%s', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test.each([
  '{"a":{"k":1},"b":{"k":1}}',
  '[{"k":1},{"k":2}]',
  '{"a":"\\"a\\":1, \\\\","b":"{\\"b\\":1}"}',
  '{"a":"x\\\\","b":["a","a"],"c":"a"}',
])('%s has no key twice', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('what the parser would drop is not looked into forever', () => {
  const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"a":1}`;
  expect(problemsOf(deep).map(([, code]) => code)).toContain('too-deep');
});
