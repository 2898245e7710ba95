// The base of a requirement that waits is said to be missing only where it is: else a condition is, and the base stands alone.
import { expect, test } from 'vitest';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { planOf, type PlanInput } from '../plans.ts';
import { sheetsOf, sourceOf } from './sources.ts';

/** What the schedule says of floor areas in Fuzhou, where so much of that of a new estate is for shops and services. */
function floorAreasIn(plan: Omit<PlanInput, 'place'>): string[] {
  const source = sourceOf(planOf({ place: '350102', year: 2014, ...plan }), 'zh', {
    sheet: 'schedule',
  });
  const rows = sheetsOf(source).flatMap(({ tables }) => tables.flatMap((one) => one.rows));
  return rows.flatMap(({ cells }) => {
    const texts = cells.map((cell) => cellText(cell, source.words));
    return texts.filter((one) => one.startsWith('总建筑面积'));
  });
}

test('with the kind of development unknown, the floor area that is known is not asked for', () => {
  const said = floorAreasIn({ communities: [{ households: 780, floorArea: 86500 }] });
  expect(said.length).toBeGreaterThan(0);
  expect(said.join()).not.toContain('待填');
});

test('with the floor area unknown it is', () => {
  const said = floorAreasIn({ development: 'new-build', communities: [{ households: 780 }] });
  expect(said.join()).toContain('待填');
});
