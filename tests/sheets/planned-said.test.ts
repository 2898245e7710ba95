// A new district on its sheets: what is planned and how it is judged, in words that never say that nobody judged it.
import { expect, test } from 'vitest';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { planOf, type PlanInput } from '../plans.ts';
import { sampleData, sheetsOf, sourceOf, type Language } from './sources.ts';

const WORKERS = 'community-workers';
const INDOOR = 'indoor-service-floor-area';

type Community = NonNullable<PlanInput['communities']>[number];

/** What the sheet says, row by row, under the heads of its tables. */
function linesOf(
  sheet: 'street' | 'community' | 'statement',
  given: Community[],
  language: Language = 'zh',
) {
  const communities = given.map((one) => ({ households: 3000, population: 9000, ...one }));
  const source = sourceOf(planOf({ place: '445202', year: 2026, communities }), language, {
    sheet,
  });
  const sheets = sheetsOf(source);
  return {
    heads: sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns)),
    notes: sheets.flatMap(({ notes }) => notes),
    rows: sheets.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map((cell) => cellText(cell, source.words)).join(' | ')),
      ),
    ),
  };
}

const fresh = (planned: object): Community => ({ development: 'new-build', planned }) as Community;

test('the street table counts what is met, short and not planned yet', () => {
  const { rows, notes } = linesOf('street', [fresh({ [WORKERS]: 8, [INDOOR]: 900 }), fresh({})]);
  const said = rows.join('\n');
  expect(said).not.toContain('未判定');
  expect(said).toContain('达标 0\n不足 1\n待安排 1');
  expect(rows[1]).toMatch(/9,?000.*30\b/);
  expect(notes.join()).toContain('规划室内面积');
});

test('the statement says what is planned of each place, and how it is judged', () => {
  const { rows } = linesOf('statement', [
    fresh({ [WORKERS]: 8 }),
    fresh({ [WORKERS]: 10 }),
    fresh({}),
  ]);
  const planned = rows.filter((row) => /^规划：\d/.test(row));
  expect(planned).toEqual([
    expect.stringMatching(/^规划：8 人[；，]按规划不足，缺2（[^（）]+）/),
    expect.stringMatching(/^规划：10 人[；，]按规划达标（[^（）]+）/),
  ]);
  expect(rows.some((row) => row.startsWith('规划：待安排'))).toBe(true);
});

test('the statement adds what is planned to what stands, and is silent where neither is planned', () => {
  const { rows } = linesOf('statement', [
    { existing: { [WORKERS]: 7 }, planned: { [WORKERS]: 2 } } as Community,
  ]);
  const said = rows.filter((row) => /^(?:按)?规划：/.test(row));
  expect(said).toEqual([
    expect.stringMatching(/^按规划：现有 7 ＋ 规划 2 ＝ 9 人[；，]按规划不足，缺1/),
  ]);
});

test.each([
  ['zh', '有无', '规划'],
  ['en', 'Has', 'Planned'],
] as const)(
  'the checklist in %s is headed by what is planned where nothing stands',
  (language, stands, planned) => {
    const head = (one: Community) =>
      linesOf('community', [one], language).heads.find(({ id }) => id === 'has')?.head;
    expect(head(fresh({}))).toBe(planned);
    expect(head({ existing: { [WORKERS]: 1 } } as Community)).toBe(stands);
  },
);

test.each(['glance', 'ledger'] as const)(
  'the %s of a new district speaks of what is planned',
  (sheet) => {
    const data = planOf({
      ...{ place: '445202', year: 2026, development: 'new-build' },
      communities: [{ households: 3000, planned: { 'community-workers': 8 } }],
    } as never);
    const source = sourceOf(data, 'zh', { sheet });
    const [made] = sheetsOf(source);
    const heads = made?.tables.flatMap(({ columns }) => columns.map(({ head }) => head)) ?? [];
    expect(heads).toContain('规划');
    expect(heads).not.toContain('现有');
    const said = made?.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell, source.words))),
    );
    expect(said?.join()).not.toContain('现有：');
  },
);

test('the schedule has a column of what is planned where something is, beside what stands', () => {
  const heads = (data: ReturnType<typeof sampleData>) => {
    const [sheet] = sheetsOf(sourceOf(data, 'zh', { sheet: 'schedule' }));
    return sheet?.tables[0]?.columns.map(({ id }) => id) ?? [];
  };
  expect(heads(sampleData('jieyang'))).not.toContain('planned');
  const data = sampleData('jieyang');
  const [street] = data['streets'] as { communities: Record<string, unknown>[] }[];
  Object.assign(street?.communities[0] ?? {}, { planned: { 'office-floor-area': '10' } });
  expect(heads(data)).toEqual(expect.arrayContaining(['planned', 'existing']));
});

test('what waits for the planner is called so in its column too, and not to fill in', () => {
  const { rows, notes } = linesOf('community', [fresh({ [INDOOR]: 900 })]);
  const workers = rows.find((row) => row.includes('社区工作者（专职'));
  expect(workers).toMatch(/\| 10 \| 待安排 \| — \| 待安排 \|/);
  expect(notes.join()).toContain('“待安排”');
});

test('what the street owes as a whole is counted apart from what waits for the planner', () => {
  const communities = [{ ...fresh({}), households: 3000, population: 9000 }];
  const of = (extent: string) => {
    const data = planOf({ place: '445202', year: 2026, communities, extent } as never);
    const source = sourceOf(data, 'zh', { sheet: 'glance' });
    const [made] = sheetsOf(source);
    const standing = made?.head.find(({ label }) => label === '达标情况')?.value ?? '';
    const count = (word: string) => Number(new RegExp(`${word} (\\d+)`).exec(standing)?.[1] ?? '0');
    return { waits: count('待安排'), others: count('不归本地块'), notes: made?.notes.join() };
  };
  const [site, whole] = [of('site'), of('street')];
  expect(site.others).toBeGreaterThan(0);
  expect(whole.others).toBe(0);
  expect(site.waits).toBeLessThan(whole.waits);
  expect(site.notes).toContain('“不归本地块”');
});

test('of a new district nobody says in what existing areas are measured', () => {
  const labels = (more: object) => {
    const data = planOf({
      ...{ place: '445202', year: 2026, communities: [fresh({})] },
      ...more,
    } as never);
    return sheetsOf(sourceOf(data, 'zh', { sheet: 'street' })).map(({ head, tables }) => [
      head.flatMap(({ label }) => (label.includes('面积口径') ? [label] : [])),
      tables.some(({ columns }) => columns.some(({ id }) => id === 'basis')),
    ]);
  };
  expect(labels({})).toEqual([[[], false]]);
  expect(labels({ areaBasis: 'built' })).toEqual([[['规划面积口径'], true]]);
  expect(labels({ communities: [{ households: 3000 }] })).toEqual([[['现有面积口径'], true]]);
});
