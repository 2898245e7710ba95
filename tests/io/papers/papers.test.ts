// A pack handed on as a file is the same pack when it comes back, and one that is broken is told where.
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/core/rulebook/content-hash.ts';
import { writtenPack } from '../../../src/core/rulebook/written.ts';
import { checkPaper, examplesIn } from '../../../src/io/papers/check-paper.ts';
import { PAPER_FORMATS } from '../../../src/io/papers/paper-formats.ts';
import { paperText } from '../../../src/io/papers/write-paper.ts';
import { builtinPacks } from '../../../src/state/rules/builtin.ts';
import { inPaper } from '../../../src/state/writing/locate-problem.ts';
import { sound } from '../../packs/sound-pack.ts';

const SOUND = { beside: () => [], inPaper };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => checkPaper(bytes(text), SOUND);
const JSON_TEXT = `${JSON.stringify(sound, null, 2)}\n`;

/** Code, path and line of each problem of a text. */
const problemsOf = (text: string) => {
  const checked = read(text);
  return checked.ok ? [] : checked.problems.map((one) => [one.code, one.path, one.line]);
};

test.each(PAPER_FORMATS)(
  'every built-in pack written as %s and read again is the same pack',
  (format) => {
    const packs = builtinPacks();
    expect(packs.length).toBeGreaterThan(100);
    for (const pack of packs) {
      const again = read(paperText(writtenPack(pack), format));
      expect(again.ok && again.pack).toEqual(pack);
      expect(again.ok && contentHash(again.pack)).toBe(contentHash(pack));
    }
  },
);

test('figures keep their digits and texts their signs', () => {
  const words = { zh: '“三”：0x10 # 是', en: "- yes: 'no' \\ \t1e3" };
  const pack = { ...sound, stated: [{ id: 'a', section: '1.0', statement: words }] };
  for (const format of PAPER_FORMATS) {
    const again = read(paperText(pack, format));
    expect(again.ok && again.data).toEqual(format === 'json' ? pack : { ...pack, version: '1' });
  }
});

describe('what is wrong with JSON is told by line, as it is of YAML', () => {
  const changed = (from: string, to: string) => problemsOf(JSON_TEXT.replace(from, to));
  const lineOf = (words: string) =>
    JSON_TEXT.split('\n').findIndex((one) => one.includes(words)) + 1;

  test('a field', () => {
    expect(changed('"least": "1"', '"least": "one"')).toEqual([
      ['bad-figure', 'provisions[0].least', lineOf('"least": "1"')],
    ]);
    expect(changed('"force"', '"farce"')).toContainEqual([
      ...['unknown-key', 'provisions[0].farce'],
      lineOf('"force"'),
    ]);
  });

  test.each([
    ['a break', '{"format": "community-facility-pack",\n "version": }', ['not-json', '', null]],
    [
      'a key twice',
      JSON_TEXT.replace('"evidence"', '"number": null, "evidence"'),
      ['duplicate-key', 'document.number', null],
    ],
    [
      'a key that reaches into the language',
      JSON_TEXT.replace('"evidence"', '"__proto__": {}, "evidence"'),
      ['unknown-key', 'document.__proto__', null],
    ],
    ['nothing', ' \n ', ['empty-file', '', null]],
    ['more than any paper', `{"a":"${'x'.repeat(1024 * 1024)}"}`, ['file-too-large', '', null]],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('bytes that are no text', () => {
    const checked = checkPaper(new Uint8Array([0x7b, 0xff, 0xfe]), SOUND);
    expect(!checked.ok && checked.problems.map(({ code }) => code)).toEqual(['not-utf8']);
  });
});

test('problems among the packs stand at the line of their entry', () => {
  const checked = checkPaper(bytes(JSON_TEXT), {
    beside: ({ document }) => [
      { path: `${document.id}.nurses`, code: 'override-cycle', values: { id: 'x' } },
    ],
    inPaper,
  });
  const line = JSON_TEXT.split('\n').findIndex((one) => one.includes('"id": "nurses"'));
  expect(!checked.ok && checked.problems[0]?.line).toBe(line);
});

test('the examples of a pack are counted', () => {
  const checked = read(JSON_TEXT);
  expect(checked.ok && examplesIn(checked.pack)).toBe(2);
});
