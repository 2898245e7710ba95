// The workbook of what is planned: judged by formulas, in a new district and beside what stands, and following what a reviewer types.
import { write, type WorkBook } from '@e965/xlsx';
import { expect } from 'vitest';
import { layoutOf } from '../../../src/sheets/workbook/layout/lay-out.ts';
import type { SheetSource } from '../../../src/sheets/frame/sheet-choices.ts';
import { followsPlanned } from '../../../src/sheets/workbook/layout/planned-columns.ts';
import { IS_EXHAUSTIVE } from '../../exhaustive.ts';
import { SEED } from '../../properties/for-all.ts';
import { planOf } from '../../plans.ts';
import { sourceOf } from '../sources.ts';
import { disagreements } from './compared.ts';
import { edited, randomFrom } from './edits.ts';
import { calculated, exported, HOW, opened, recalculated, valuesOf } from './spreadsheet.ts';

const WORKERS = 'community-workers';
const INDOOR = 'indoor-service-floor-area';

/** Three communities of a street. */
function districtData(first: object, last: object): object {
  const own = { households: 3000, population: 9000, development: 'new-build' };
  const communities = [
    { ...own, planned: first },
    { ...own, planned: { [WORKERS]: 10, [INDOOR]: 950.5, nurses: 5 } },
    { ...own, planned: last },
  ];
  const streets = [{ population: 60_000, planned: { 'public-health-physicians': 1 }, communities }];
  const unitCosts = { [WORKERS]: '6000', [INDOOR]: '4100.5' };
  return planOf({ place: '445202', year: 2026, unitCosts, streets } as never);
}

/** A county in which some stands and more is planned: of parts, of a text with several ways, of the county itself. */
function countyData(): object {
  const [office, activity] = ['office-floor-area', 'activity-floor-area'];
  const own = { households: 2100, population: 6400 };
  const communities = [
    {
      ...{ ...own, development: 'renewal', areaBasis: 'built' },
      ...{ existing: { [office]: 60.5, [WORKERS]: 4 }, planned: { [office]: 40, [activity]: 100 } },
    },
    { ...own, development: 'existing', planned: { [WORKERS]: 2, nurses: 1 } },
    { ...own, development: 'new-build', existing: { [INDOOR]: 300 }, planned: { [INDOOR]: 120 } },
  ];
  const streets = [
    {
      ...{ population: 60_000, existing: { 'health-centres': 1, nurses: 3 } },
      ...{ planned: { 'health-centres': 1, 'general-practitioners': 9 }, communities },
    },
    { kind: 'township', communities: [{ ...own, settlement: 'rural', planned: { [office]: 80 } }] },
  ];
  return planOf({
    ...{ place: '445202', year: 2026, extent: 'county', streets },
    assumptions: { 'premises-as-service-area': 1, 'usable-coefficient': 0.7 },
    areas: { 445202: { planned: { 'community-workers': 40 } } },
  } as never);
}

const district = (first: object, last: object) => sourceOf(districtData(first, last));

const bytesOf = (book: WorkBook) => new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);

/** Every cell that says something, with where it stands. */
function cellsOf(book: WorkBook, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    valuesOf(book, name).flatMap((row, at) =>
      row.flatMap((one, column) => {
        const value = typeof one === 'number' ? Math.round(one * 1e6) / 1e6 : (one ?? '');
        return value === ''
          ? []
          : [`${name} ${String(at + 1)} ${String(column + 1)}: ${String(value)}`];
      }),
    ),
  );
}

/** Types into the cell of a community among the inputs. */
function type(book: WorkBook, source: SheetSource, at: number, id: string, value: number | string) {
  const { inputs } = layoutOf(source).names;
  const rows = valuesOf(book, inputs);
  const column = rows[0]?.indexOf(id) ?? -1;
  const row = rows.findIndex(([key]) => String(key).startsWith('community ')) + at;
  const letter = (index: number): string =>
    (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26));
  expect(column).toBeGreaterThan(0);
  const sheet = book.Sheets[inputs];
  if (sheet === undefined) throw new Error('there are inputs');
  sheet[`${letter(column)}${String(row + 1)}`] = {
    ...{ t: typeof value === 'number' ? 'n' : 's', v: value },
  } as never;
}

calculated(
  `it recalculates to what it was written with, and an edited figure moves the paper with it${HOW}`,
  async () => {
    const before = district({ [WORKERS]: 8, [INDOOR]: 700 }, { [WORKERS]: 4 });
    const after = district({ [WORKERS]: 12, [INDOOR]: 700 }, { [WORKERS]: 4 });
    const bytes = await exported(before);
    const typed = opened(bytes);
    type(typed, before, 0, `planned:${WORKERS}`, 12);
    const [same, moved] = recalculated([bytes, bytesOf(typed)]);
    if (same === undefined || moved === undefined) throw new Error('there are two');
    expect(cellsOf(same, same.SheetNames)).toEqual(cellsOf(opened(bytes), same.SheetNames));
    const wanted = opened(await exported(after));
    const { requirements } = layoutOf(before).names;
    expect(cellsOf(moved, [requirements])).toEqual(cellsOf(wanted, [requirements]));
    expect(cellsOf(moved, [requirements])).not.toEqual(cellsOf(same, [requirements]));
    const schedule = (book: WorkBook) =>
      valuesOf(book, book.SheetNames[0] ?? '').find(
        (row) => row.includes('人') && String(row[1]).startsWith('社区工作者'),
      );
    const figures = (book: WorkBook) => schedule(book)?.filter((one) => typeof one === 'number');
    expect(figures(moved)).toEqual(figures(wanted));
    expect(figures(moved)).not.toEqual(figures(same));
  },
  300_000,
);

/** The plan after random edits, where it is still a plan. */
function randomly(data: object, source: SheetSource, book: WorkBook, seed: number) {
  const plan = edited(source, data, book, 5, randomFrom(seed));
  try {
    return { book, after: sourceOf(plan).assessment };
  } catch {
    return null;
  }
}

const TYPED = [
  ['a new district', districtData({ [WORKERS]: 8, [INDOOR]: 700, nurses: 5 }, { [WORKERS]: 4 })],
  ['what stands and what is planned', countyData()],
] as const;

calculated.each(TYPED)(
  `whatever is typed into the workbook of %s, it is judged as the edited plan is${HOW}`,
  async (_, data) => {
    const source = sourceOf(data);
    const layout = layoutOf(source);
    const asked = layout.requirements.filter(({ yardstick }) => yardstick === source.yardstick);
    expect(asked.filter((row) => !followsPlanned(row, layout))).toEqual([]);
    const bytes = await exported(source);
    const made = Array.from({ length: IS_EXHAUSTIVE ? 16 : 4 }, (_at, at) =>
      randomly(data, source, opened(bytes), SEED + at),
    ).flatMap((one) => one ?? []);
    expect(made.length).toBeGreaterThan(0);
    const [same, ...again] = recalculated([bytes, ...made.map(({ book }) => bytesOf(book))]);
    if (same === undefined) throw new Error('LibreOffice gave nothing back');
    expect(cellsOf(same, same.SheetNames)).toEqual(cellsOf(opened(bytes), same.SheetNames));
    const found = made.flatMap(({ after }, at) => {
      const book = again[at];
      return book === undefined ? ['no workbook'] : disagreements(source, book, after);
    });
    expect(found, `again with PROPERTY_SEED=${String(SEED)}`).toEqual([]);
  },
  300_000,
);
