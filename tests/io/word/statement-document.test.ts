// The Word file of a statement, opened by an office program: its words and figures are those of the printed sheet.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { statementDocument } from '../../../src/io/word/statement-document.ts';
import type { SheetSource } from '../../../src/sheets/frame/sheet-choices.ts';
import type { Sheet } from '../../../src/sheets/frame/sheet.ts';
import { cellText } from '../../../src/sheets/words/cell-text.ts';
import { sampleSource, sheetsOf, type Language } from '../../sheets/sources.ts';
import { HOW, openedByOffice, textsOf } from './office.ts';

const CASES = [
  ['jieyang', 'zh'],
  ['xilingol', 'en'],
] as const;

async function made(sample: string, language: Language, compiler = '') {
  const source = sampleSource(sample, language, { sheet: 'statement', compiler });
  const [sheet] = sheetsOf(source);
  if (sheet === undefined) throw new Error('there is no statement');
  return { sheet, source, bytes: await statementDocument(sheet, source.words) };
}

/** Every line that the printed statement says, from its title to its notes. */
function linesOf(sheet: Sheet, { words }: SheetSource): string[] {
  const cells = [...sheet.tables, sheet.papers].flatMap(({ title, columns, rows }) => [
    ...(title === null ? [] : [title]),
    ...columns.map(({ head }) => head),
    ...rows.flatMap((row) => row.cells.map((cell) => cellText(cell, words))),
  ]);
  const head = sheet.head.flatMap(({ label, value }) => [label, value]);
  return [sheet.title, ...head, ...cells, ...sheet.notes]
    .flatMap((one) => one.split('\n'))
    .filter((one) => one !== '');
}

/** The number and the required figure of each row of arithmetic. */
function figuresOf({ tables }: Sheet, { words }: SheetSource): (readonly [string, string])[] {
  const rows = tables.filter(({ id }) => id === 'steps').flatMap((table) => table.rows);
  return rows.flatMap(({ kind, cells: [number, , , , figure] }) =>
    kind === 'item' && number !== undefined && figure !== undefined
      ? [[cellText(number, words), cellText(figure, words)] as const]
      : [],
  );
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

openedByOffice(
  `an office program reads what the sheet says, figure after figure${HOW}`,
  async () => {
    const all = await Promise.all(
      CASES.map(([sample, language]) => made(sample, language, '民政局')),
    );
    const texts = textsOf(all.map(({ bytes }) => bytes));
    all.forEach(({ sheet, source }, at) => {
      const text = squeezed(texts[at] ?? '');
      for (const line of linesOf(sheet, source)) expect(text).toContain(squeezed(line));
      const lines = (texts[at] ?? '').split('\n').map((line) => line.trim());
      const figures = figuresOf(sheet, source);
      expect(figures.length).toBeGreaterThan(5);
      let from = 0;
      figures.forEach(([number, figure], row) => {
        from = lines.indexOf(number, from + 1);
        expect(from, number).toBeGreaterThan(0);
        const next = figures[row + 1]?.[0];
        const until = next === undefined ? lines.length : lines.indexOf(next, from + 1);
        expect(lines.slice(from, until), number).toContain(figure);
      });
    });
  },
);

test('tables are numbered one after the other, under headings, with heads that repeat', async () => {
  const { sheet, bytes } = await made('jieyang', 'zh');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const numbers = [...xml.matchAll(/>表 (\d+)</g)].map(([, number]) => Number(number));
  const groups = sheet.tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'group'));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(numbers.length).toBeGreaterThan(groups.length);
  expect(xml.match(/w:val="Heading2"/g)).toHaveLength(groups.length);
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(numbers.length);
});

test('the office fills in who made it, who signs and when; what is known stands there already', async () => {
  const xmlOf = async (compiler: string) => {
    const { bytes } = await made('jieyang', 'zh', compiler);
    return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  };
  const empty = await xmlOf('');
  const names = [...empty.matchAll(/<w:alias w:val="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual([
    '编制单位',
    ...['编制', '校核', '审定'].flatMap((role) => [`${role} 姓名`, `${role} 日期`]),
  ]);
  expect(empty.match(/<w:dateFormat/g)).toHaveLength(3);
  expect(empty).toContain('（填写编制单位）');
  const filled = await xmlOf('区民政局');
  expect(filled).toContain('区民政局');
  expect(filled).not.toContain('（填写编制单位）');
});

test('every page says whose it is, which page of how many, and the check code of the plan', async () => {
  const { sheet, bytes } = await made('jieyang', 'en');
  const text = Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('');
  expect(text).toContain(`${sheet.title} · ${sheet.subject}`);
  expect(text).toContain(sheet.hash);
  expect(text).toMatch(/Page .*>PAGE<.* of .*>NUMPAGES</s);
});
