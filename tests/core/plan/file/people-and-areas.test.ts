// People come in ones and areas need not; a class that a place cannot be of is refused with the place's name.
import { expect, test } from 'vitest';
import { locate } from '../../../../src/core/plan/file/issues.ts';
import { planSchema } from '../../../../src/core/plan/plan.ts';
import { planVocabulary } from '../../../../src/core/rulebook/rulebook.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';
import { planOf } from '../../../plans.ts';

const words = planVocabulary(builtinRules().rulebook);
const BASE = planOf({ place: '445202', year: 2026 });
const problems = (keys: object) => {
  const { error } = planSchema(words).safeParse({ ...BASE, ...keys });
  return error === undefined ? [] : locate(error);
};

test.each([
  ['households', ['not-whole']],
  ['population', ['not-whole']],
  ['siteArea', []],
  ['floorArea', []],
])('half of %s: %j', (figure, codes) => {
  const street = { id: 's1', communities: [], [figure]: '1.5' };
  expect(problems({ streets: [street] }).map(({ code }) => code)).toEqual(codes);
});

test('the class of a plan and of a place in it, ruled out', () => {
  const found = [
    ...problems({ countyClass: 'national-poverty' }),
    ...problems({ areas: { '445202': { countyClass: 'national-poverty' } } }),
  ];
  expect(found.map(({ code, values }) => [code, values['place']])).toEqual([
    ['class-of-district', '榕城区 445202'],
    ['class-of-district', '榕城区 445202'],
  ]);
});
