// What is opened from a batch has the numbers of the batch: any line with its street, and a whole place with what it owes itself.
import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assessment/assess.ts';
import { createDesk } from '../../../src/features/batch/worker/desk.ts';
import type { PlanData } from '../../../src/features/batch/worker/plan-of-rows.ts';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { assessmentJson } from '../../../src/sheets/assessment-json.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const rules = builtinRules();

/** Each community and street by a name of its own, so that lines are told apart by it. */
const FILE = `id,place,street,kind,seat,countyClass,settlement,development,households,population,floorArea,existing.community-workers,existing.office-floor-area
a,445202,东街,street,,,urban,existing,1820,5600,,5,72
b,445202,东街,street,,,rural,,300,,,,
c,445202,西镇,township,no,,rural,,40,120,,1,
d,445222,东街,street,,,urban,new-build,999,3001,120000.5,4,80
e,469025,牙叉镇,township,yes,national-poverty,urban,,700,2100,,2,
f,469025,七坊镇,township,no,,rural,,350,1000,,,300
g,469023,金江镇,township,yes,general,urban,renewal,1500,4000,,9,
h,350102,鼓东街道,street,,,urban,new-build,2400,7000,310000,,
i,152501,乌兰街道,street,yes,,urban,,1999,,,3,350
j,441900,莞城街道,street,,,urban,existing,5000,16000,,17,500
k,445202,,,,,urban,,10,,,,
`;

const DAYS = [
  { asOf: '2026-11-21', horizon: 2026 },
  { asOf: '2013-06-01', horizon: 2015 },
  { asOf: '2031-01-01', horizon: 2035 },
];

async function judged(day: (typeof DAYS)[number]) {
  const wish = { ...day, packs: [], place: null };
  const desk = createDesk();
  desk.begin(rules.rulebook);
  await desk.look(new File([FILE], 'in.csv'), day.asOf);
  const view = await desk.run(wish, () => undefined);
  const written = await desk.write(wish, null, () => undefined);
  const [, ...lines] = ((await written?.text()) ?? '').trimEnd().split('\n');
  return { desk, wish, view, lines };
}

type Found = ReturnType<typeof assessmentJson>['outcomes'][number];

/** The outcomes of a plan's communities and streets as lines of the batch, and of wider places. */
function assessed(data: PlanData | null) {
  const read = readPlanValue(data, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plan, rulebook } = read.value;
  const units = new Map(
    plan.streets.flatMap((street) => {
      const own = [street.place ?? plan.place, street.name].join(',');
      const inside = street.communities.map(({ id, name }) => [id, `${name},${own}`] as const);
      return [...inside, [street.id, `,${own}`] as const];
    }),
  );
  const { outcomes } = assessmentJson(assess(plan, rulebook));
  const isInside = ({ scope }: Found) => scope === 'community' || scope === 'street';
  const lines = outcomes
    .filter(isInside)
    .map(({ at, scope, measure, status, lower, upper, verdict, gap, binding }) =>
      [units.get(at), scope, measure, status, lower, upper, verdict, gap, binding.join(' ')].join(),
    );
  return { lines, wider: outcomes.filter((one) => !isInside(one)) };
}

test.each(DAYS)('a line opens with the numbers of the batch: $asOf', async (day) => {
  const { desk, wish, lines } = await judged(day);
  expect(lines.length).toBeGreaterThan(20);
  const opened = new Set<string>();
  for (const [at] of FILE.trimEnd().split('\n').slice(1).entries()) {
    const { lines: own, wider } = assessed(await desk.find(wish, at + 2));
    expect(wider).toEqual([]);
    own.forEach((line) => opened.add(line));
  }
  // The batch forms no street of a community that names none.
  const nameless = [...opened].filter((line) => line.startsWith(',445202,,'));
  nameless.forEach((line) => opened.delete(line));
  expect([...opened].sort()).toEqual(lines.sort());
});

test('a place opens whole, and is judged on what it owes itself: what the batch names and does not judge', async () => {
  const { desk, wish, lines, view } = await judged({ asOf: '2026-11-21', horizon: 2026 });
  const { lines: own, wider } = assessed(await desk.findArea(wish, '445200'));
  const inside = lines.filter((line) => /^[a-z]?,4452\d\d,/.test(line));
  expect(own.filter((line) => !line.startsWith(',445202,,')).sort()).toEqual(inside.sort());
  const scopes = new Set(wider.map(({ scope }) => scope));
  expect(scopes).toEqual(new Set(['county', 'prefecture']));
  const named = new Set(view?.wider.map(({ scope, measure }) => `${scope} ${measure.id}`));
  expect(wider.filter(({ scope, measure }) => !named.has(`${scope} ${measure}`))).toEqual([]);
});

test('a place opens with the classes that its rows say', async () => {
  const { desk, wish } = await judged({ asOf: '2026-11-21', horizon: 2026 });
  const found = await desk.findArea(wish, '460000');
  expect(found).toMatchObject({
    extent: 'province',
    areas: {
      '469025': { countyClass: 'national-poverty' },
      '469023': { countyClass: 'general' },
    },
  });
});

test('a place without a community opens nothing', async () => {
  const { desk, wish } = await judged({ asOf: '2026-11-21', horizon: 2026 });
  expect(await desk.findArea(wish, '110000')).toBeNull();
  expect(await desk.find(wish, 99)).toBeNull();
});
