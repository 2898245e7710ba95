// Hainan 3(11) by hand: 100 % of a prefecture-level city's urban residents, 60, 30 or 20 % of a county's, by the class of each.
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../headless/refusal.ts';
import { assessmentOf, find, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const COVERED = 'health-service-covered-residents';
type Areas = NonNullable<PlanInput['areas']>;

const people = (population: number, covered?: number) => ({
  facts: { 'urban-area-population': population },
  ...(covered === undefined ? {} : { existing: { [COVERED]: covered } }),
});

/** The province in 2010: one street in a district of Haikou, one in Wuzhishan, a city under the province. */
const province = (areas: Areas, more: Partial<PlanInput> = {}) =>
  planOf({
    place: '460000',
    year: 2010,
    extent: 'province',
    streets: [
      { place: '460105', communities: [{}] },
      { place: '469001', communities: [{}] },
    ],
    areas,
    ...more,
  });

const covered = (plan: ReturnType<typeof planOf>) =>
  outcomesOf(plan)
    .filter(({ measure, status }) => measure === COVERED && status !== 'noRule')
    .map(({ scope, at, status, lower, verdict, gap }) =>
      [scope, at, status, lower ?? '', verdict, gap ?? ''].join(' ').trim(),
    );

describe('a province with a district of Haikou and a county of its own', () => {
  test('100 % of the city, 60 % of the ordinary county', () => {
    const plan = province({
      '460100': people(1000),
      '469001': { countyClass: 'general', ...people(1000) },
    });
    expect(covered(plan)).toEqual([
      'county 469001 ok 600 notAssessed',
      'prefecture 460100 ok 1000 notAssessed',
    ]);
  });

  test('each county by its own class, the plan’s where nothing is said of it', () => {
    const of = (countyClass: string | undefined, ofPlan?: string) =>
      covered(
        province(
          { '469001': { ...(countyClass && { countyClass }), ...people(1000) } },
          ofPlan === undefined ? {} : { countyClass: ofPlan },
        ),
      )[0];
    expect(of('provincial-poverty')).toBe('county 469001 ok 300 notAssessed');
    expect(of('national-poverty', 'general')).toBe('county 469001 ok 200 notAssessed');
    expect(of(undefined, 'general')).toBe('county 469001 ok 600 notAssessed');
    expect(of(undefined)).toBe('county 469001 pending  notAssessed');
  });

  test('the districts share one base: what is known of each is added', () => {
    const plan = planOf({
      place: '460100',
      year: 2010,
      extent: 'prefecture',
      streets: [
        { place: '460105', communities: [{}] },
        { place: '460106', communities: [{}] },
      ],
      areas: { '460105': people(600, 600), '460106': people(400, 350) },
    });
    expect(covered(plan)).toEqual(['prefecture 460100 ok 1000 short 50']);
  });

  test('one district of four says nothing of the city, unless the planner says that it is all', () => {
    const given: PlanInput = {
      place: '460100',
      year: 2010,
      extent: 'prefecture',
      streets: [{ place: '460105', communities: [] }],
      areas: { '460105': people(600, 600) },
    };
    const unsaid = { ...planOf(given), complete: null };
    expect(covered(unsaid)).toEqual(['prefecture 460100 ok 600 notAssessed']);
    expect(covered(planOf(given))).toEqual(['prefecture 460100 ok 600 met 0']);
  });

  test('a city whose base and existing are entered is judged though its districts are not', () => {
    expect(covered(province({ '460100': people(1000, 900) }))).toEqual([
      'county 469001 pending  notAssessed',
      'prefecture 460100 ok 1000 short 100',
    ]);
  });

  test('a district by itself is narrower than what the city owes', () => {
    const plan = planOf({ place: '460105', year: 2010, extent: 'county', communities: [{}] });
    expect(covered(plan)).toEqual([]);
    const { notAsked } = assessmentOf(plan);
    expect(notAsked.map(({ measure, unit }) => `${measure.id} ${unit.at}`)).toContain(
      `${COVERED} 460100`,
    );
  });
});

describe('what a class cannot be', () => {
  const refused = (areas: Areas, more: Partial<PlanInput> = {}) =>
    refusalOf(JSON.stringify(province(areas, { streets: [], ...more })));

  test.each([
    ['460105', 'national-poverty', 'class-of-district'],
    ['460107', 'provincial-poverty', 'class-of-district'],
    ['460100', 'national-poverty', 'class-of-city'],
    ['460400', 'general', 'class-of-city'],
    ['469001', 'prefecture-city', 'class-of-county'],
    ['460000', 'general', 'class-of-wide'],
  ])('%s %s', (code, countyClass, reason) => {
    expect(refused({ [code]: { countyClass } })).toEqual([`areas.${code}.countyClass: ${reason}`]);
  });

  test.each([
    ['460105', 'national-poverty', 'class-of-district'],
    ['460100', 'national-poverty', 'class-of-city'],
    ['469006', 'prefecture-city', 'class-of-county'],
  ])('nor of a whole plan: %s %s', (place, countyClass, reason) => {
    expect(refused({}, { place, countyClass })).toEqual([`countyClass: ${reason}`]);
  });

  test.each([
    ['460000', 'national-poverty'],
    ['460000', 'prefecture-city'],
    ['460105', 'general'],
    ['469001', 'national-poverty'],
  ])('what it can be is taken: %s %s', (place, countyClass) => {
    expect(refused({}, { place, countyClass })).toEqual([]);
  });

  test('what is said of the whole plan is passed over where it cannot hold', () => {
    const plan = province({ '460100': people(1000) }, { countyClass: 'national-poverty' });
    expect(find(outcomesOf(plan), 'prefecture', '460100', COVERED).lower).toBe('1000');
    expect(covered(plan)[0]).toBe('county 469001 pending  notAssessed');
  });
});
