// A pack in a file is checked by the command that checks ours: how much it holds, or each problem with its line.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/headless/check.ts';
import { assessFiles, temporaryFolder } from './command.ts';

const { folder, write } = temporaryFolder();
const PACKS = fileURLToPath(new URL('../../src/packs', import.meta.url));

const SOUND = `format: community-facility-pack
version: 1
document:
  id: luohe-2026
  jurisdiction: "411100"
  number: null
  title: { zh: 漯河市住宅区服务设施规定, en: Service facilities of estates in Luohe }
  issuer: { zh: 漯河市, en: Luohe }
  issued: 2026-01-01
  from: 2026-03-01
  evidence: user
provisions:
  - id: luohe-rooms
    section: 第三条
    statement: { zh: 每百户30平方米, en: 30 m2 per 100 households }
    measure: indoor-service-floor-area
    least: "30"
    base: households
    per: "100"
    force: mandatory
    examples:
      - { given: { households: "250" }, expect: { least: "75" } }
      - { given: { households: "1000" }, expect: { least: "300" } }
stated: []
`;

let made = 0;
const checked = (text: string) => {
  made += 1;
  const file = write(`pack-${made}.yaml`, text);
  const { lines, complaints } = checkFiles([file], 'en');
  return [...lines, ...complaints.map((one) => one.replace(`${file}: `, ''))];
};
const changed = (from: string, to: string) => checked(SOUND.replace(from, to));

test('a sound pack is told by its size, on standard output, and the exit code is 0', () => {
  const file = write('luohe.yaml', SOUND);
  expect(assessFiles('--check', file)).toEqual({
    code: 0,
    out: '1 provisions, 2 examples, all hold\n',
    err: '',
  });
});

test('what does not hold goes to standard error with exit code 2, and nothing is printed of the others', () => {
  const good = write('good.yaml', SOUND);
  const bad = write('bad.yaml', SOUND.replace('"75"', '"80"'));
  const ran = assessFiles('--check', good, bad, join(folder, 'none.yaml'));
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err.trim().split('\n')).toEqual([
    `${bad}: provisions[0].examples[0]: example-differs: the example says 80, but it comes to 75 (line 22)`,
    `${join(folder, 'none.yaml')}: : cannot-open: the file cannot be opened`,
  ]);
});

describe('each problem is located', () => {
  test.each([
    ['least: "30"', 'least: thirty', /^provisions\[0\]\.least: bad-figure: .* \(line 17\)$/],
    ['least: "30"', 'lest: "30"', /^provisions\[0\]\.lest: unknown-key: .* \(line 17\)$/],
    ['force: mandatory', 'force: law', /^provisions\[0\]\.force: not-one-of: .* \(line 20\)$/],
    [
      '    force: mandatory\n',
      '',
      /^provisions\[0\]\.force: missing: .*mandatory, .* \(line 13\)$/,
    ],
    ['issued: 2026-01-01', 'issued: 2026-02-30', /^document\.issued: bad-date: .* \(line 9\)$/],
    ['from: 2026-03-01', 'from: null\n  to: 2025-01-01', /^document\.to: dates-.* \(line 11\)$/],
    [
      'measure: indoor',
      'measure: outdoor',
      /^provisions\[0\]\.measure: unknown-reference: .*16\)$/,
    ],
    ['  id: luohe-2026\n', '', /^document\.id: missing: .* \(line 3\)$/],
    ['"411100"', '"419900"', /^document\.jurisdiction: unknown-place: .* \(line 5\)$/],
    ['{ zh: 漯河市, en: Luohe }', 'Luohe', /^document\.issuer: not-words: .*\{ zh: .* \(line 8\)$/],
    ['least: "30"', 'least: [30]', /^provisions\[0\]\.least: wrong-type: .*number \(line 17\)$/],
    [
      'force:',
      'when: { population: 9 }\n    force:',
      /^provisions\[0\]\.when\.population: not-a-range/,
    ],
    ['households: "250"', '__proto__: "250"', /\.given\.__proto__: unknown-key: .* \(line 22\)$/],
    ['base: households', 'base: *who', /^: unknown-alias: "\*who" in line 18 /],
    ['    base:', '\t\tbase:', /^: tab-indent: line 18 /],
    ['stated: []', '---\nstated: []', /^: second-paper: .* line 24/],
    ['base: households', 'base: households\n    base: population', /^: key-again: .* line 19, /],
    ['provisions:', 'provisions: [', /^: not-yaml: .* line \d+, column \d+$/],
  ])('%j written as %j', (from, to, problem) => {
    expect(changed(from, to)).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    ['', 'empty-file'],
    ['five', 'wrong-type'],
    [`${'['.repeat(20_000)}`, 'not-yaml'],
    [
      'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      '',
    ],
  ])('text that is no pack: %.20j', (text, code) => {
    const answers = checked(text);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.join('\n')).toContain(code);
  });
});

test('every built-in pack is checked in the place of itself', () => {
  const files = readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[^/]+\/[^/]+\.yaml$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const some = files.filter((_, at) => at % 40 === 0).map((file) => join(PACKS, file));
  const { lines, complaints } = checkFiles(some, 'en');
  expect(complaints).toEqual([]);
  expect(lines).toHaveLength(some.length);
  for (const line of lines) expect(line).toMatch(/^\d+ provisions, \d+ examples, all hold$/);
});

test('the answer speaks the language that is asked for', () => {
  const file = write('zh.yaml', SOUND.replace('"75"', '"80"'));
  expect(checkFiles([file], 'zh').complaints).toEqual([
    `${file}: provisions[0].examples[0]: example-differs: 算例写的是80，算出来是75（第22行）`,
  ]);
});
