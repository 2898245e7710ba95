// Growth and phases in the workbook: changed there they come home, and a second calculator makes of them what the core does.
import { write, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/io/workbook/workbook-read.ts';
import { planText } from '../../../src/sheets/frame/plan-text.ts';
import { IS_EXHAUSTIVE } from '../../exhaustive.ts';
import { planOf } from '../../plans.ts';
import { sourceOf, withOwnPacks } from '../sources.ts';
import { differences } from './every-cell.ts';
import {
  calculated,
  exported,
  HOW,
  opened,
  recalculated,
  valuesOf,
  type Value,
} from './spreadsheet.ts';

const SHEET = '增长和分期';

/** Two streets: one of a figure of its own with communities typed, rated, phased and plain; one that sums up. */
const data = (place = '445202') =>
  planOf({
    ...{ place, year: 2026, growth: { year: 2030, rate: '2' } },
    streets: [
      {
        ...{ id: 's1', name: '甲', households: 20_000, growth: { rate: '-1.5' } },
        communities: [
          {
            ...{ id: 'c1', name: '旧', households: 9000, population: 27_000 },
            existing: { 'community-workers': '20', 'activity-floor-area': '400.5' },
            planned: { 'community-workers': '6', 'activity-floor-area': '150' },
          },
          {
            ...{ id: 'c2', name: '新', development: 'new-build', households: 3000 },
            planned: { 'community-workers': '7', 'office-floor-area': '60' },
            // Its phases say what it becomes, with a target year or without one.
            future: { households: '4000' },
            phases: [
              { year: 2027, households: 1000, population: 2800 },
              { year: 2029, households: 2000, population: 5600 },
            ],
          },
          { id: 'c3', name: '快', households: 1000, population: 3100, growth: { rate: '10' } },
          { id: 'c4', name: '填', households: 800, future: { households: '1200' } },
        ],
      },
      {
        ...{ id: 's2', name: '乙' },
        communities: [
          {
            ...{ id: 'c5', name: '旧', households: 1500, population: 4500 },
            // Nothing more is planned, of a part and of what the street adds up: a figure, and not an absent one.
            existing: { 'office-floor-area': '30', 'activity-floor-area': '100', nurses: '1' },
            planned: { 'activity-floor-area': '0', nurses: '0' },
          },
          {
            ...{ id: 'c6', name: '改', development: 'renewal', households: 700 },
            existing: { nurses: '2' },
            phases: [{ year: 2028, households: 300 }],
          },
        ],
      },
    ],
  } as never);

type Cells = Record<string, { t: string; v: string | number } | undefined>;

function type(book: WorkBook, cell: string, value: string | number | null): void {
  const cells = book.Sheets[SHEET] as Cells;
  if (value === null) Reflect.deleteProperty(cells, cell);
  else cells[cell] = { t: typeof value === 'number' ? 'n' : 's', v: value };
}

const bytesOf = (book: WorkBook) => new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);
const rowOf = (book: WorkBook, key: string) =>
  String(valuesOf(book, SHEET).findIndex(([first]) => first === key) + 1);

async function home(bytes: Uint8Array) {
  const read = await readWorkbook(bytes, withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.plan;
}

/** Where little is required the workbook is small; what is typed for growth is read alike everywhere. */
const SMALL = '350102';
let small: Promise<Uint8Array> | undefined;
const smallOnce = () => (small ??= exported(sourceOf(data(SMALL))));

/** What the sheet says of the places at the target year, and what has been released. */
function figures(book: WorkBook): Value[][] {
  const rows = valuesOf(book, SHEET);
  const end = rows.findIndex(([key]) => key === 'end');
  return rows.slice(6, end).map((row) => row.slice(1, 13).map((one) => (one === '' ? null : one)));
}

/** What is required in the years that both name, by measure and year. */
function differingYears(book: WorkBook, core: WorkBook) {
  const asked = (one: WorkBook) => {
    const rows = valuesOf(one, SHEET);
    const last = rows.findLastIndex(([key]) => key === 'end');
    return new Map(
      rows
        .slice(last + 2)
        .map(([, measure, year, , , ...cells]) => [
          `${String(measure)} ${String(year)}`,
          cells.slice(0, 6).map((cell) => (cell === '' ? null : cell)),
        ]),
    );
  };
  const [found, wanted] = [asked(book), asked(core)];
  const both = [...wanted.keys()].filter((key) => found.has(key));
  const different = both.filter(
    (key) => JSON.stringify(found.get(key)) !== JSON.stringify(wanted.get(key)),
  );
  return {
    same: both.length - different.length,
    different: different.map((key) => [key, found.get(key), wanted.get(key)]),
  };
}

/** Another year and rates, a phase more, one gone, one of a community that had none. */
function change(book: WorkBook): void {
  type(book, `C${rowOf(book, 'year')}`, 2031);
  type(book, `C${rowOf(book, 'rate')}`, 3);
  type(book, `C${rowOf(book, 'street s1')}`, null);
  type(book, `C${rowOf(book, 'street s2')}`, -0.5);
  type(book, `C${rowOf(book, 'community c3')}`, 12.5);
  const first = Number(rowOf(book, 'phases')) + 1;
  const phase = (at: number, ...cells: readonly (string | number | null)[]) =>
    cells.forEach((value, index) =>
      type(book, `${'BCDE'[index] ?? ''}${String(first + at)}`, value),
    );
  phase(0, '甲·新', 2028, 1500, 4000);
  phase(1, null, null, null, null);
  phase(3, '乙·改', 2030, 100, 250);
  phase(4, '乙·旧', 2030, 400, 1100);
}

test('year, rates and phases changed in the workbook are those of the plan', async () => {
  const bytes = await smallOnce();
  expect(planText(await home(bytes))).toBe(planText(sourceOf(data(SMALL)).assessment.plan));
  const book = opened(bytes);
  change(book);
  type(book, `C${rowOf(book, 'rate')}`, '３');
  const plan = await home(bytesOf(book));
  expect([plan.growth?.year, String(plan.growth?.rate)]).toEqual([2031, '3']);
  const [first, second] = plan.streets;
  expect([first?.growth, String(second?.growth?.rate)]).toEqual([null, '-0.5']);
  const said = [first, second].flatMap((street) =>
    (street?.communities ?? []).map(({ phases, growth }) => [
      String(growth?.rate ?? ''),
      ...phases.map((one) => [one.year, String(one.households), String(one.population)].join(' ')),
    ]),
  );
  expect(said).toEqual([
    [''],
    ['', '2028 1500 4000'],
    ['12.5'],
    [''],
    ['', '2030 400 1100'],
    ['', '2028 300 null', '2030 100 250'],
  ]);
});

test('what is no rate, year or community is named by its cell', async () => {
  const book = opened(await smallOnce());
  const refused = async (cell: (book: WorkBook) => string, value: string | number) => {
    const at = cell(book);
    const before = (book.Sheets[SHEET] as Cells)[at]?.v ?? null;
    type(book, at, value);
    const read = await readWorkbook(bytesOf(book), withOwnPacks);
    type(book, at, before);
    return read.ok ? null : read.problems.map((one) => one.values['at'] === at);
  };
  expect(await refused((book) => `C${rowOf(book, 'rate')}`, '很快')).toEqual([true]);
  expect(await refused((book) => `C${rowOf(book, 'rate')}`, 250)).toEqual([true]);
  expect(await refused((book) => `C${rowOf(book, 'community c1')}`, '--2')).toEqual([true]);
  const phase = (column: string) => (book: WorkBook) =>
    `${column}${String(Number(rowOf(book, 'phases')) + 1)}`;
  expect(await refused(phase('B'), '甲·无')).toEqual([true]);
  expect(await refused(phase('D'), 1.5)).toEqual([true]);
  expect(await refused(phase('C'), '明年')).toEqual([true]);
});

calculated(
  `a second calculator makes of what was changed what the core makes of it${HOW}`,
  async () => {
    const untouched = IS_EXHAUSTIVE ? await exported(sourceOf(data())) : await smallOnce();
    const own = opened(untouched);
    const year = `C${rowOf(own, 'year')}`;
    type(own, year, null);
    const dateless = bytesOf(own);
    type(own, year, 2030);
    change(own);
    const edited = [bytesOf(own), dateless];
    const again = recalculated([untouched, ...edited]);
    const plans = await Promise.all(edited.map(home));
    const asCore = await Promise.all(
      plans.map((plan) => exported(sourceOf(JSON.parse(planText(plan)) as never))),
    );
    const books = [untouched, ...asCore].map(opened);
    expect(again.map(figures)).toEqual(books.map(figures));
    expect(again.map((one, at) => differingYears(one, books[at] ?? one))).toEqual([
      { same: expect.any(Number) as number, different: [] },
      { same: expect.any(Number) as number, different: [] },
      { same: expect.any(Number) as number, different: [] },
    ]);
    expect(again.map((one, at) => differingYears(one, books[at] ?? one).same > 10)).toEqual([
      ...[true, true, true],
    ]);
    const [first] = again;
    expect(first && differences(untouched, first)).toEqual([]);
    // 9,000 x 0.985^4 = 8,472.03; 20,000 less the four, at that rate, with what they become.
    expect(
      figures(books[0] ?? own)
        .find(([name]) => name === '甲·旧')
        ?.slice(2, 5),
    ).toEqual([...[-1.5, 9000, 8473]]);
  },
  300_000,
);
