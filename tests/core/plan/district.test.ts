// A new district split into communities and streets, and what its totals may not be, by hand.
import { describe, expect, test } from 'vitest';
import { DistrictSchema, splitDistrict } from '../../../src/core/plan/district.ts';
import { locate } from '../../../src/core/plan/file/issues.ts';

const TOTALS = {
  ...{ streets: '2', communities: '5', households: '11', population: null },
  ...{ siteArea: '3', siteAreaUnit: 'mu', floorArea: '100.01' },
};

function read(given: object) {
  const found = DistrictSchema.safeParse({ ...TOTALS, ...given });
  if (!found.success) throw new Error(JSON.stringify(locate(found.error)));
  return found.data;
}

const split = (given: object = {}) =>
  splitDistrict(read(given)).map((street) =>
    street.map(({ households, population, siteArea, floorArea }) =>
      [households, population, siteArea, floorArea].map((one) => one?.toFixed() ?? '-').join(' '),
    ),
  );

describe('a district', () => {
  test('in parts as equal as can be, the larger first, streets as equal in their communities', () => {
    // 3 mu are 2,000 m2.
    expect(split()).toEqual([
      ['3 - 400 20.01', '2 - 400 20', '2 - 400 20'],
      ['2 - 400 20', '2 - 400 20'],
    ]);
  });

  test('what is not known in all is known of no part', () => {
    const none = { households: null, population: null, siteArea: null, floorArea: null };
    expect(split({ ...none, streets: '1', communities: '2' })).toEqual([['- - - -', '- - - -']]);
  });

  test('each street has its own part: three households are in the first, none in the second', () => {
    const none = { siteArea: null, floorArea: null };
    expect(split({ households: '3', population: '8', ...none })).toEqual([
      ['1 2 - -', '1 2 - -', '1 2 - -'],
      ['0 1 - -', '0 1 - -'],
    ]);
  });

  test('of seven communities in three streets: three, two and two', () => {
    const sizes = splitDistrict(read({ streets: '3', communities: '7' })).map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([3, 2, 2]);
  });

  test('is one street of one community where nobody says how many', () => {
    expect(split({ streets: null, communities: null, siteAreaUnit: 'ha' })).toEqual([
      ['11 - 30000 100.01'],
    ]);
    expect(split({ streets: null, communities: '2', siteArea: null, floorArea: null })).toEqual([
      ['6 - - -', '5 - - -'],
    ]);
  });
});

describe('a district is refused', () => {
  const problems = (given: object) => {
    const found = DistrictSchema.safeParse({ ...TOTALS, ...given });
    return found.success
      ? []
      : locate(found.error).map(({ code, path, values }) =>
          [code, path, ...Object.values(values)].join(' '),
        );
  };
  test.each([
    [{ communities: '2000', streets: '1' }, []],
    [{ communities: '2001', streets: '1' }, ['too-large communities 2000']],
    [{ communities: '2', streets: '2' }, []],
    [{ communities: '2', streets: '3' }, ['more-streets-than-communities streets']],
    [{ communities: null, streets: '3' }, []],
    [{ communities: '0', streets: null }, ['at-least-one communities']],
    [{ streets: '0' }, ['at-least-one streets']],
    [{ communities: '2.5' }, ['not-whole communities']],
    [{ households: '1.5' }, ['not-whole households']],
    [{ population: '1.5' }, ['not-whole population']],
    [{ siteArea: '1.5' }, []],
    [{ floorArea: '-1' }, ['negative floorArea']],
    [{ other: '1' }, ['unknown-key other other']],
  ])('%j', (given, wanted) => {
    expect(problems(given)).toEqual(wanted);
  });
});
