// What lies between two dates, against what was worked out by hand from the texts: document, section and sum beside each.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/core/assessment/assess.ts';
import { differencesOf } from '../../../../src/core/assessment/comparison/difference.ts';
import { planUnder } from '../../../../src/core/assessment/comparison/scenario.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf, type PlanInput } from '../../../plans.ts';

interface Day {
  readonly asOf: string;
  readonly horizon: number;
}

const digits = (bound: Ratio | null | undefined) => bound && print(bound, 'up');

/** Each measure of a community that is not the same: how it differs, from what to what, by how much, and who decides. */
function between(given: Omit<PlanInput, 'year'>, from: Day, to: Day) {
  const { plan, rulebook } = assessmentOf(planOf({ year: 2026, ...given }));
  const [before, after] = [from, to].map((day) =>
    assess(planUnder(plan, { kind: 'dates', released: false, ...day }, rulebook.places), rulebook),
  );
  if (before === undefined || after === undefined) throw new Error('two sides are compared');
  return new Map(
    differencesOf(before, after, 'aim').map((one) => {
      const shift = one.lower;
      const by = shift === null ? null : 'by' in shift ? digits(shift.by) : digits(shift.value);
      const old = digits(one.before?.levels.aim.lower) ?? null;
      const now = digits(one.after?.levels.aim.lower) ?? null;
      const sections = one.deciding.map(
        ({ document, provision }) => `${document.id} ${provision.section}`,
      );
      const measure = (one.after ?? one.before)?.measure.id ?? '';
      return [measure, [one.kind, old, now, by, ...new Set(sections)]] as const;
    }),
  );
}

describe('worked out by hand', () => {
  // 上海市住宅物业管理规定, 第四十二条第一款, the same words in the text of 22 November 2018 and in that of 30 December
  // 2020: 2 per mille of 254,000.5 m2 = 508.001 m2 for the company, no less than 100; 30 m2 for the owners' committee.
  test('Shanghai: the later text takes over from the former on its day, and asks for no more', () => {
    const found = between(
      {
        place: '310115',
        development: 'new-build',
        communities: [{ households: 3000, population: 8100, floorArea: '254000.5' }],
      },
      { asOf: '2020-12-29', horizon: 2020 },
      { asOf: '2020-12-30', horizon: 2020 },
    );
    const article = 'shanghai-property-2020 第四十二条第一款';
    expect(found.get('property-company-floor-area')).toEqual([
      ...['tookOver', '508.001', '508.001', null, article],
    ]);
    expect(found.get('owners-committee-floor-area')).toEqual([
      ...['tookOver', '30', '30', null, article],
    ]);
    expect([...found.values()].every(([kind]) => kind === 'tookOver')).toBe(true);
  });

  // 锡署办发〔2008〕17号, 三（三）5: health records for 20% in 2008 and over 80% by 2010. Of 1,501 households
  // 300.2 and 1,200.8, so 301 and 1,201: 900 more. 三（二）: after June 2008 a community of Xilinhot has 2,000 households.
  test('Xilinhot: what falls due between 2008 and 2010, and between 2007 and 2008', () => {
    const given = {
      place: '152502',
      streets: [{ seat: true, communities: [{ households: 1501, population: 4000 }] }],
    };
    const asOf = '2008-03-01';
    const later = between(given, { asOf, horizon: 2008 }, { asOf, horizon: 2010 });
    expect(later.get('households-with-health-records')).toEqual([
      ...['changed', '301', '1201', '900', 'xilingol-2008-17 三（三）5'],
    ]);
    const first = between(given, { asOf, horizon: 2007 }, { asOf, horizon: 2008 });
    expect(first.get('households-per-community')).toEqual([
      ...['came', null, '2000', '2000', 'xilingol-2008-17 三（二）'],
    ]);
  });

  // 榕政办〔2013〕114号, 二（四）: before 2020 no less than 20 m2 for each 100 households: of 3,001 households
  // 600.2 m2, due at the end of 2019.
  test('Fuzhou: a duty that falls due came by the end of 2019, not of 2018', () => {
    const given = {
      place: '350102',
      development: 'new-build',
      communities: [{ households: 3001, population: 8101, floorArea: 100_000 }],
    };
    const asOf = '2013-06-01';
    const due = between(given, { asOf, horizon: 2018 }, { asOf, horizon: 2019 });
    expect(due.get('indoor-service-floor-area')).toEqual([
      ...['came', null, '600.2', '600.2', 'fuzhou-2013-114 二（四）'],
    ]);
    const earlier = between(given, { asOf, horizon: 2017 }, { asOf, horizon: 2018 });
    expect(earlier.get('indoor-service-floor-area')).toBeUndefined();
  });
});
