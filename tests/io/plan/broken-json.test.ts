// Where a text that is no JSON is said to break: at the sign itself, not at the end of the file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/io/plan/json.ts';

const FILE = new URL('../../fixtures/field-cases/p7-chinese-quotes.json', import.meta.url);

function brokenAt(text: string): string {
  const read = readJson(new TextEncoder().encode(text));
  if (read.ok) return 'read';
  const { line = '', column = '' } = read.problems[0]?.values ?? {};
  return `${line}:${column}`;
}

test('Chinese quotation marks are found where they stand', () => {
  expect(brokenAt(readFileSync(fileURLToPath(FILE), 'utf8'))).toBe('13:15');
});

test.each([
  ['{\n"a": NaN\n}', '2:6'],
  ['{\n"a": 1, // one\n"b": 2}', '2:9'],
  ['{"a": 1,\n}', '2:1'],
  ['[1, 2,\n]', '2:1'],
  ["{\n'a': 1}", '2:1'],
  ['{"a" 1}', '1:6'],
  ['{"a": "b', '1:9'],
  ['{"a": 1', '1:8'],
  ['{"a": 1} x', '1:10'],
  ['[01]', '1:3'],
  ['{"a": tru}', '1:7'],
  ['[1 2]', '1:4'],
])('%j breaks at %s', (text, place) => {
  expect(brokenAt(text)).toBe(place);
});

test.each(['{}', '[]', '{"a": [1, -2.5e3, {"b": null}], "c": "\\u00e9"}'])('%s is read', (text) => {
  expect(brokenAt(text)).toBe('read');
});
