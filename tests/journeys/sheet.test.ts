// Planning sheets in a real browser: the screen shows the model's cells, and its PDF has the right paper, pages and words.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inTurns } from '../exhaustive.ts';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { namePlaces } from '../../src/i18n/i18n.ts';
import type { SheetId } from '../../src/sheets/frame/sheet.ts';
import { loadPlaceNames } from '../../src/state/rules/place-names.ts';
import {
  SAMPLE_IDS,
  sampleData,
  sampleSource,
  sheetsOf,
  type Language,
} from '../sheets/sources.ts';
import { lendChineseFont } from './chinese-font.ts';
import { settled, takeSample } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

beforeAll(async () => namePlaces(await loadPlaceNames()));

interface Wanted {
  readonly sample: string;
  readonly language: Language;
  readonly sheet: SheetId;
  readonly paper?: 'a3' | 'a4';
}

/** The sheet page with a sample, in dark colours, as a user finds it who chose so before. */
async function openSheet({ sample, language, sheet, paper = 'a3' }: Wanted) {
  const watched = await openWatchedPage();
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
  // The first visit opens on the sample of Jieyang.
  if (sample === 'jieyang') await settled(page);
  else await takeSample(page, sample);
  await page.locator('.paper').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return watched;
}

/** The tables of all sheets on screen, cell by cell: items side by side one after the other, phrases as one cell. */
function cellsOnScreen(page: Page): Promise<string[][]> {
  return page.locator('.paper-table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const columns = Number((table as HTMLElement).dataset['columns']);
      return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
        const cells = [...row.querySelectorAll('th, td:not(.paper-empty)')].map(
          (cell) => cell.textContent ?? '',
        );
        return Array.from({ length: Math.ceil(cells.length / columns) }, (_, item) =>
          cells.slice(item * columns, (item + 1) * columns),
        );
      });
    }),
  );
}

interface LeafOnScreen {
  readonly cells: readonly string[];
  readonly overflow: number;
  readonly clipped: number;
  readonly lastKinds: readonly string[];
  readonly firstKinds: readonly string[];
  readonly smallest: number;
}

/** What stands on each leaf of the preview, and what is wrong with how it stands there. */
function leavesOnScreen(page: Page): Promise<LeafOnScreen[]> {
  return page.locator('.paper').evaluateAll((leaves) =>
    leaves.map((leaf) => {
      const all = [...leaf.querySelectorAll('td, th, dd, dt, li')];
      const tables = [...leaf.querySelectorAll('tbody')];
      const foot = leaf.querySelector('.paper-foot')?.getBoundingClientRect().top ?? 0;
      const lines = [...leaf.querySelectorAll('[data-line]')];
      const kinds = (row: Element | null) => row?.className ?? 'none';
      return {
        cells: [...leaf.querySelectorAll('td, th')].map((cell) => cell.textContent ?? ''),
        overflow: lines.filter((line) => line.getBoundingClientRect().bottom > foot).length,
        // A full-width bracket at the end of a line may lean out by its empty half.
        clipped: all.filter((cell) => cell.scrollWidth > cell.clientWidth + 4).length,
        lastKinds: tables.map((body) => kinds(body.lastElementChild)),
        firstKinds: tables.map((body) => kinds(body.firstElementChild)),
        smallest: Math.min(...all.map((cell) => parseFloat(getComputedStyle(cell).fontSize))),
      };
    }),
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

const READS = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'pdftotext')));
const HOW = READS ? '' : ' (not run: needs pdftotext, apt-get install poppler-utils)';

test.runIf(READS || process.env['CI'] !== undefined)(`printed text can be read back${HOW}`, () => {
  expect(READS).toBe(true);
});

const SIZES = { a4: '594 841', landscape: '841 594', a3: '1191 841' } as const;

/** Every sheet of every sample: what the screen shows is the model, and its leaves are the pages. */
const ALL: readonly (readonly [SheetId, 'a3' | 'a4', string])[] = [
  ['schedule', 'a3', SIZES.a4],
  ['street', 'a3', SIZES.a3],
  ['street', 'a4', SIZES.landscape],
  ['community', 'a3', SIZES.a4],
  ['statement', 'a3', SIZES.a4],
  ['ledger', 'a3', SIZES.landscape],
  ['glance', 'a3', SIZES.a4],
];
const cases = inTurns(SAMPLE_IDS).map(([sample, language]) => ({ sample, language }));

test.each(cases)(
  '$sample in $language: screen, paper and model agree on all sheets',
  async (one) => {
    const watched = await openSheet({ ...one, sheet: 'schedule' });
    const { page, complaints } = watched;
    for (const [sheet, paper, size] of ALL) {
      const wanted: Wanted = { ...one, sheet, paper };
      await choose(page, { sheet, paper });
      await expect.poll(() => cellsOnScreen(page)).toEqual(cellsOfModel(wanted));
      const leaves = await settledLeaves(page, sheet);
      if (sheet === 'community') expectFewLeaves(leaves.length, wanted);
      if (sheet === 'glance') expect(leaves).toHaveLength(1);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sizes = pageSizes(pdf);
      expect(new Set(sizes)).toEqual(new Set([size]));
      expect(sizes).toHaveLength(leaves.length);
      const pages = pagesOfText(pdf);
      if (pages !== null) expectPages(pages, wanted, leaves);
    }
    expect(complaints).toEqual([]);
  },
);

/** A community on one leaf; on two in English where what is only encouraged is a list of its own. */
function expectFewLeaves(leaves: number, { sample, language, sheet }: Wanted): void {
  const sheets = sheetsOf(sampleSource(sample, language, { sheet }));
  const isLong = (one: (typeof sheets)[number]) =>
    language === 'en' && one.tables.some(({ id }) => id === 'encouraged');
  expect(leaves).toBeGreaterThanOrEqual(sheets.length);
  expect(leaves).toBeLessThanOrEqual(sheets.length + sheets.filter(isLong).length);
}

async function choose(page: Page, wanted: { sheet: SheetId; paper: 'a3' | 'a4' }): Promise<void> {
  const press = (value: string) =>
    page.locator(`.no-print input[type=radio][value=${value}]`).check({ force: true });
  await press(wanted.sheet);
  if (wanted.sheet !== 'street') return;
  await page.locator('[data-laid=true]').waitFor();
  await press(wanted.paper === 'a3' ? 'a4' : 'a3');
  expect(await laidOncePressed(page, wanted.paper)).toBe('false');
}

/** What the desk says of its leaves in the moment another paper is pressed: nothing that stands there is printed as it. */
function laidOncePressed(page: Page, paper: string): Promise<string | undefined> {
  return page.evaluate(async (value) => {
    document.querySelector<HTMLElement>(`.no-print input[type=radio][value=${value}]`)?.click();
    await Promise.resolve();
    return document.querySelector<HTMLElement>('[data-laid]')?.dataset['laid'];
  }, paper);
}

/** The lent font comes in slices; each that arrives lays the leaves out again, and the desk says when they stand. */
async function settledLeaves(page: Page, sheet: SheetId): Promise<LeafOnScreen[]> {
  const laid = page.locator('[data-laid=true]');
  await laid.waitFor();
  await page.evaluate(() => document.fonts.ready);
  await laid.waitFor();
  const leaves = await leavesOnScreen(page);
  for (const leaf of leaves) expectSound(leaf, sheet);
  return leaves;
}

const SMALLEST = (7.5 * 96) / 72;

function expectSound(leaf: LeafOnScreen, sheet: SheetId): void {
  expect(leaf.overflow).toBe(0);
  expect(leaf.clipped).toBe(0);
  expect(leaf.lastKinds).not.toContain('paper-group');
  expect(leaf.firstKinds.filter((kind) => /subtotal|total|remark/.test(kind))).toEqual([]);
  expect(leaf.smallest, sheet).toBeGreaterThanOrEqual(SMALLEST * 0.99);
}

/** Without spaces and in the plain form of each sign: a PDF says ligatures and radicals in another way. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

function expectPages(
  pages: readonly string[],
  wanted: Wanted,
  leaves: readonly LeafOnScreen[],
): void {
  const count = leaves.length;
  pages.forEach((raw, index) => {
    const text = squeezed(raw);
    const number =
      wanted.language === 'zh'
        ? `第${String(index + 1)}页,共${String(count)}页`
        : `Page${String(index + 1)}of${String(count)}`;
    expect(text).toContain(number);
    for (const cell of leaves[index]?.cells ?? []) expect(text).toContain(squeezed(cell));
  });
  const all = squeezed(pages.join(''));
  for (const sheet of sheetsOf(sampleSource(wanted.sample, wanted.language, wanted))) {
    expect(all).toContain(squeezed(sheet.title));
    expect(all).toContain(sheet.hash);
    for (const note of sheet.notes) expect(all).toContain(squeezed(note));
    for (const { label, value } of sheet.head)
      expect(all).toContain(squeezed(label) + ':' + squeezed(value));
  }
}

test('dark colours stay on screen: paper is ink on white', async () => {
  const { page } = await openSheet({ sample: 'jieyang', language: 'zh', sheet: 'schedule' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Leaves are laid out anew when all rules have come.
  await page.locator('.paper tbody td').first().waitFor();
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
  expect(inputs['J3']).toMatchObject({ v: 1820 });
  inputs['J3'] = { t: 'n', v: 2401 };
  await page.locator('input[accept=".xlsx"]').setInputFiles({
    name: 'edited.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(write(book, { type: 'array' }) as ArrayBuffer),
  });
  await page.getByRole('button', { name: '采用1处' }).click();
  await page.getByText('已导入工作簿里改过的数').waitFor();
  await expect.poll(() => page.locator('.paper').first().innerText()).toContain('6,251');
});

test('a statement leaves as a Word file, named after the plan and the table', async () => {
  const { page, complaints } = await openSheet({
    sample: 'jieyang',
    language: 'zh',
    sheet: 'statement',
  });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word 文件' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('东湖片区-计算书.docx');
  const { readFile } = await import('node:fs/promises');
  const { strFromU8, unzipSync } = await import('fflate');
  const files = unzipSync(await readFile(await file.path()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const [statement] = sheetsOf(sampleSource('jieyang', 'zh', { sheet: 'statement' }));
  const titles = statement?.tables[0]?.rows.flatMap(({ kind, cells: [cell] }) =>
    kind === 'group' && cell?.kind === 'text' ? [cell.text] : [],
  );
  expect(titles?.length).toBeGreaterThan(5);
  for (const title of titles ?? []) expect(xml).toContain(title);
  expect(complaints).toEqual([]);
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
  await expect.poll(() => page.locator('[data-table="street-1"] .paper-subtotal').count()).toBe(10);
  const leaves = await settledLeaves(page, 'street');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = pageSizes(pdf);
  expect(sizes.length).toBeGreaterThan(7);
  expect(sizes).toHaveLength(leaves.length);
  const pages = pagesOfText(pdf);
  if (pages !== null) {
    const tabled = leaves.flatMap(({ cells }, at) => (cells.length > 0 ? [at] : []));
    expect(tabled.length).toBeGreaterThan(7);
    for (const at of tabled) expect(squeezed(pages[at] ?? '')).toContain('序号');
    const all = squeezed(pages.join(''));
    const tables = await page
      .locator('.paper-table')
      .evaluateAll((all) => all.map((table) => (table as HTMLElement).dataset['table'] ?? ''));
    const parts = new Set(tables.filter((id) => id.startsWith('street')));
    expect(all.match(/社区9-29/g)?.length).toBe(parts.size);
  }
});
