// Planning sheets in a real browser: the screen shows the model's cells, and its PDF has the right paper, pages and words.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { cellText } from '../../src/sheets/cell-text.ts';
import type { SheetId } from '../../src/sheets/sheet.ts';
import { sampleData, sampleSource, sheetsOf, type Language } from '../sheets/sources.ts';
import { openBrowser } from './browser.ts';
import { lendChineseFont } from './chinese-font.ts';
import { openWatchedPage } from './watched-page.ts';

let browser: Browser | undefined;
const opened = async () => (browser ??= await openBrowser());
afterAll(() => browser?.close());

interface Wanted {
  readonly sample: string;
  readonly language: Language;
  readonly sheet: SheetId;
  readonly paper?: 'a3' | 'a4';
}

/** The sheet page with a sample, in dark colours, as a user finds it who chose so before. */
async function openSheet({ sample, language, sheet, paper = 'a3' }: Wanted) {
  const watched = await openWatchedPage(await opened());
  const { page, url } = watched;
  await lendChineseFont(page);
  await page.addInitScript(
    ({ spoken, which, size }) => {
      const store = (name: string, state: unknown) => {
        if (localStorage.getItem(name) === null)
          localStorage.setItem(name, JSON.stringify({ state, version: 1 }));
      };
      store('community-facility-settings', { language: spoken, theme: 'dark', yardstick: 'aim' });
      store('community-facility-sheets', {
        choices: {
          sheet: which,
          paper: size,
          compiler: '',
          dataDate: '2026-11-21',
          emptyRows: false,
          hiddenGroups: [],
          hiddenColumns: [],
          only: '',
        },
      });
    },
    { spoken: language, which: sheet, size: paper },
  );
  await page.goto(`${url}#/sheet`);
  await page.locator('header select').first().selectOption(sample);
  await page.locator('.paper').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return watched;
}

/** The tables of all sheets on screen, cell by cell, spanning rows as their one cell. */
function cellsOnScreen(page: Page): Promise<string[][]> {
  return page
    .locator('.paper-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}

function cellsOfModel({ sample, language, sheet, paper = 'a3' }: Wanted): string[][] {
  const source = sampleSource(sample, language, { sheet, paper });
  return sheetsOf(source).flatMap(({ tables, papers }) =>
    [...tables, papers].flatMap(({ rows }) =>
      rows.map(({ kind, cells }) => {
        const spans = kind !== 'item' && cells.slice(1).every((cell) => cell.kind === 'blank');
        return (spans ? cells.slice(0, 1) : cells).map((cell) => cellText(cell, source.words));
      }),
    ),
  );
}

/** Width and height of every page in whole points. */
function pageSizes(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) =>
      `${String(Math.floor(Number(width)))} ${String(Math.floor(Number(height)))}`,
  );
}

/** Text by page, where the machine has poppler's pdftotext; null where it has not. */
function pagesOfText(pdf: Buffer): string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
      encoding: 'utf8',
    });
    return text.split('\f').slice(0, -1);
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SIZES = { a4: '594 841', landscape: '841 594', a3: '1191 841' } as const;

test.each<Wanted & { size: string }>([
  { sample: 'jieyang', language: 'zh', sheet: 'schedule', size: SIZES.a4 },
  { sample: 'xilingol', language: 'en', sheet: 'schedule', size: SIZES.a4 },
  { sample: 'jieyang', language: 'zh', sheet: 'street', paper: 'a3', size: SIZES.a3 },
  { sample: 'guangdong', language: 'en', sheet: 'street', paper: 'a4', size: SIZES.landscape },
  { sample: 'fuzhou', language: 'zh', sheet: 'community', size: SIZES.a4 },
  { sample: 'shantou', language: 'zh', sheet: 'statement', size: SIZES.a4 },
])('$sheet of $sample in $language: screen, paper and model agree', async ({ size, ...wanted }) => {
  const { page, complaints } = await openSheet(wanted);
  await expect.poll(() => cellsOnScreen(page), { timeout: 10_000 }).toEqual(cellsOfModel(wanted));
  const overflowing = await page
    .locator('.paper td, .paper th')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  expect(overflowing).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = pageSizes(pdf);
  expect(new Set(sizes)).toEqual(new Set([size]));
  const pages = pagesOfText(pdf);
  if (pages !== null) expectPages(pages, wanted, sizes.length);
  expect(complaints).toEqual([]);
  await page.close();
});

const squeezed = (text: string) => text.replace(/\s+/g, '');

function expectPages(pages: readonly string[], wanted: Wanted, count: number): void {
  expect(pages).toHaveLength(count);
  pages.forEach((text, index) => {
    const number =
      wanted.language === 'zh'
        ? `第${String(index + 1)}页，共${String(count)}页`
        : `Page${String(index + 1)}of${String(count)}`;
    expect(squeezed(text)).toContain(number);
  });
  const all = squeezed(pages.join(''));
  const source = sampleSource(wanted.sample, wanted.language, wanted);
  for (const sheet of sheetsOf(source)) {
    expect(all).toContain(squeezed(sheet.title));
    expect(all).toContain(sheet.hash);
    for (const note of sheet.notes) expect(all).toContain(squeezed(note).slice(0, 12));
    for (const { rows } of sheet.tables)
      for (const { cells } of rows)
        for (const cell of cells)
          if (cell.kind === 'number' || cell.kind === 'range')
            expect(all).toContain(squeezed(cellText(cell, source.words)));
  }
}

test('dark colours stay on screen: paper is ink on white', async () => {
  const { page } = await openSheet({ sample: 'jieyang', language: 'zh', sheet: 'schedule' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() =>
    ['.paper', '.paper tbody td', 'body', 'html'].map((one) => {
      const element = document.querySelector(one);
      const style = element === null ? null : getComputedStyle(element);
      return `${style?.color ?? ''} on ${style?.backgroundColor ?? ''}`;
    }),
  );
  expect(colours).toEqual([
    'rgb(0, 0, 0) on rgb(255, 255, 255)',
    'rgb(0, 0, 0) on rgba(0, 0, 0, 0)',
    'rgb(0, 0, 0) on rgb(255, 255, 255)',
    'rgb(0, 0, 0) on rgb(255, 255, 255)',
  ]);
  expect(await page.locator('header').first().isVisible()).toBe(false);
  await page.close();
});

test('a workbook leaves by the button, is edited and comes home', async () => {
  const { page } = await openSheet({ sample: 'jieyang', language: 'zh', sheet: 'schedule' });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX 工作簿（含公式）' }).click();
  const path = await (await waiting).path();
  const { read, write } = await import('@e965/xlsx');
  const { readFile } = await import('node:fs/promises');
  const book = read(await readFile(path), { type: 'buffer' });
  const inputs = book.Sheets['输入'];
  if (inputs === undefined) throw new Error('no inputs');
  expect(inputs['I3']).toMatchObject({ v: 1820 });
  inputs['I3'] = { t: 'n', v: 2401 };
  await page.locator('input[accept=".xlsx"]').setInputFiles({
    name: 'edited.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(write(book, { type: 'array' }) as ArrayBuffer),
  });
  await page.getByText('已导入工作簿里改过的数').waitFor();
  await expect.poll(() => page.locator('.paper').first().innerText()).toContain('6,251');
  await page.close();
});

test('300 communities paginate with a subtotal for each street and heads on every page', async () => {
  const { page } = await openSheet({
    sample: 'jieyang',
    language: 'zh',
    sheet: 'street',
    paper: 'a3',
  });
  const plan = sampleData('jieyang') as { streets: Record<string, unknown>[] };
  const [street] = plan.streets;
  const [community] = (street?.['communities'] ?? []) as Record<string, unknown>[];
  plan.streets = Array.from({ length: 10 }, (_, at) => ({
    ...street,
    id: `s${String(at)}`,
    communities: Array.from({ length: 30 }, (__, index) => ({
      ...community,
      id: `c${String(at)}-${String(index)}`,
      name: `社区${String(at)}-${String(index)}`,
    })),
  }));
  await page.locator('header input[type=file]').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await expect
    .poll(() => page.locator('.paper-table').first().locator('.paper-subtotal').count())
    .toBe(10);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = pageSizes(pdf);
  expect(sizes.length).toBeGreaterThan(15);
  const pages = pagesOfText(pdf);
  if (pages !== null) {
    expect(pages.filter((text) => squeezed(text).includes('序号')).length).toBe(pages.length);
    const all = squeezed(pages.join(''));
    expect(all.match(/社区9-29/g)?.length).toBe(
      await page.locator('.paper-table[data-table^="street"]').count(),
    );
  }
  await page.close();
});
