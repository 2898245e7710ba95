// A workbook that is brought back in is looked through before it is unpacked: what is too large is refused at once, with its reason.
import { expect, test } from 'vitest';
import { problemSentence } from '../../../src/i18n/problems.ts';
import { readWorkbook } from '../../../src/io/workbook/workbook-read.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { zipped } from './zipped.ts';

const rules = builtinRules();

const refusalOf = async (parts: Readonly<Record<string, string>>) => {
  const read = await readWorkbook(zipped(parts), rules.withOwnPacks);
  return read.ok ? undefined : read.problems[0];
};

const SHEET = 'xl/worksheets/sheet1.xml';

test.each([
  ['a text without end', { 'xl/sharedStrings.xml': 'a'.repeat(126e6) }, 'zip-bomb'],
  ['rows without end', { [SHEET]: '<row><c><v>1</v></c></row>'.repeat(60_000) }, 'too-many-rows'],
  ['columns without end', { [SHEET]: '<row><c r="XFD1"><v>1</v></c></row>' }, 'too-many-columns'],
])('K13: a workbook brought back with %s is refused, and why is said', async (_, parts, code) => {
  const problem = await refusalOf(parts);
  expect(problem?.code).toBe(code);
  if (problem === undefined) throw new Error('it was taken');
  for (const language of ['zh', 'en'] as const)
    expect(problemSentence(problem, language)).not.toContain(code);
});

test('K13: a zip of something else is no workbook from here', async () => {
  expect((await refusalOf({ 'a.txt': 'a' }))?.code).toBe('not-a-workbook');
});
