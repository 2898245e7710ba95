// The template of each built-in jurisdiction, in both languages: it asks only what the rules there ask, and comes back without a question.
import { read, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { templateTable } from '../../../src/state/register/register-tables.ts';
import { i18next, speak, speakOfPages } from '../../../src/i18n/i18n.ts';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { importTargets } from '../../../src/io/headers/import-targets.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import type { RegisterTable } from '../../../src/io/register/register-cells.ts';
import { writeRegister } from '../../../src/io/register/register-workbook.ts';
import { assessDraft } from '../../../src/state/assessed/assessed.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { takeRows } from '../../../src/state/register/take-rows.ts';
import { program, saved } from '../tables/converted.ts';
import { tablesIn } from './tables.ts';

await speakOfPages();

const rules = builtinRules();
const LANGUAGES = ['zh', 'en'] as const;

function loadedOf(sample: (typeof SAMPLES)[number]) {
  const draft = sample.make('zh');
  const loaded = { ...assessDraft(draft, rules), rules, draft };
  const rulebook = loaded.assessment?.rulebook ?? rules.rulebook;
  return { draft, loaded, targets: importTargets(rulebook) };
}

function templateOf(sample: (typeof SAMPLES)[number], language: 'zh' | 'en'): RegisterTable {
  const say = (words: { zh: string; en: string }) => words[language];
  return templateTable(loadedOf(sample).loaded, { t: i18next.t, say, language });
}

const bytesOf = (table: RegisterTable) =>
  writeRegister({
    ...table,
    name: 'Communities',
    advice: { name: 'Notes', lines: ['社区名称', 'x'] },
  });

/** What comes of the first sheet, which the import takes by itself. */
async function imported(bytes: Uint8Array, sample: (typeof SAMPLES)[number]) {
  const { targets, draft } = loadedOf(sample);
  const [table] = await tablesIn(bytes);
  if (table === undefined) throw new Error('no table');
  const match = matchHeaders(table, targets);
  const { rows, notes } = readRegister(table, match, targets);
  const into = { ...draft, streets: [], edited: true };
  const choices = { street: '', settlement: '', elsewhere: 'ask' } as const;
  return { match, rows, notes, ...takeRows(into, rows, targets, choices) };
}

const SLOTS = SAMPLES.flatMap((sample) => LANGUAGES.map((language) => ({ sample, language })));

describe.each(SLOTS)('$sample.id in $language', ({ sample, language }) => {
  const table = templateOf(sample, language);

  test('has the measures that the rules of the place ask or encourage, and no others', () => {
    const { loaded } = loadedOf(sample);
    const { outcomes = [], encouraged = [] } = loaded.assessment ?? {};
    const asked = new Set(
      [...outcomes, ...encouraged]
        .filter(({ unit }) => ['community', 'street'].includes(unit.scope))
        .map(({ measure }) => measure)
        .filter(({ existingFrom, counts }) => existingFrom === undefined && counts === undefined)
        .map(({ id }) => id),
    );
    const measures = table.targets.filter(({ path }) => path[0] === 'existing').map(({ id }) => id);
    expect(new Set(measures)).toEqual(asked);
    expect(measures.length).toBeGreaterThan(0);
  });

  test('comes back without a question, every column in its place', async () => {
    const { match, rows, waiting, added } = await imported(await bytesOf(table), sample);
    expect(match.columns.map(({ target, doubt }) => [target, doubt])).toEqual(
      table.targets.map(({ id }) => [id, null]),
    );
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect([waiting, added]).toEqual([[], table.lines.length]);
    expect(rows.map(({ figures }) => Object.keys(figures).length)).toEqual(
      table.lines.map(
        (line) =>
          table.targets.filter(({ id, kind }) => kind === 'figure' && line[id] !== undefined)
            .length,
      ),
    );
  });

  test('filled with fifty communities the example is passed over', async () => {
    const book = read(await bytesOf(table), { type: 'array' });
    const [name = ''] = book.SheetNames;
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error('no sheet');
    const cell = (id: string, at: number) =>
      ({
        street: '东湖街道',
        name: `社区${at}`,
        settlement: language === 'zh' ? '城市' : 'Urban',
        households: 800 + at,
      })[id] ?? '';
    const lines = Array.from({ length: 50 }, (_, at) =>
      table.targets.map(({ id }) => cell(id, at)),
    );
    utils.sheet_add_aoa(sheet, lines, { origin: -1 });
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { rows, notes, added } = await imported(bytes, sample);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(added).toBe(50);
    expect(rows.map(({ figures }) => figures['households'])).toEqual(
      Array.from({ length: 50 }, (_, at) => String(800 + at)),
    );
    expect(notes).toContainEqual({
      code: 'examples',
      values: { count: String(table.lines.length) },
    });
  });
});

test('lists to choose from stand behind kinds and facilities', async () => {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('no sample');
  const { readXlsx } = await import('hucre/xlsx');
  const table = templateOf(sample, 'zh');
  const { sheets } = await readXlsx(await bytesOf(table));
  const lists = (sheets[0]?.dataValidations ?? []).filter(({ type }) => type === 'list');
  const ticks = table.targets.filter(({ ticks: is }) => is).length;
  expect(lists.map(({ values }) => values)).toEqual([
    ['城市', '农村', '街道', '乡镇'],
    ...Array.from({ length: ticks }, () => ['有', '无']),
  ]);
});

test.skipIf(program === null)(
  'opened and saved by LibreOffice it still comes back without a question',
  async () => {
    await speak('en');
    const books = await Promise.all(
      SLOTS.map(({ sample, language }) => bytesOf(templateOf(sample, language))),
    );
    const again = saved(books, 'xlsx:Calc MS Excel 2007 XML');
    for (const [at, { sample, language }] of SLOTS.entries()) {
      const table = templateOf(sample, language);
      const { match, rows, added } = await imported(again[at] ?? new Uint8Array(), sample);
      expect(match.columns.map(({ target }) => target)).toEqual(table.targets.map(({ id }) => id));
      expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(added).toBe(table.lines.length);
    }
  },
  240_000,
);
