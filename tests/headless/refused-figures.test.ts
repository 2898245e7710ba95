// Figures that no place can have are refused where they stand: negative, fractional, beyond the limits, not numbers.
import { describe, expect, test } from 'vitest';
import { altered, COMMUNITY, refusalOf, refusalWith, STREET } from './refusal.ts';

const at = 'streets[0].communities[0]';

describe.each(['households', 'population'])('%s', (figure) => {
  test.each([
    [-1, 'negative'],
    ['-1', 'negative'],
    ['-0.5', 'negative'],
    [1.5, 'not-whole'],
    ['1.5', 'not-whole'],
    ['0.000001', 'not-whole'],
    [1_000_000_001, 'too-large'],
    ['1000000001', 'too-large'],
    [1e21, 'too-large'],
    ['9'.repeat(100), 'too-large'],
    ['9'.repeat(101), 'too-long'],
    ['1'.repeat(1_000_000), 'too-long'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-Infinity', 'not-a-number'],
    ['1e999999999', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['１２', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['1/2', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['', 'not-a-number'],
    ['many', 'not-a-number'],
    [true, 'wrong-type'],
    [[], 'wrong-type'],
    [[5], 'wrong-type'],
    [{}, 'wrong-type'],
  ])('%.30j', (value, code) =>
    expect(refusalWith([...COMMUNITY, figure], value)).toEqual([`${at}.${figure}: ${code}`]),
  );

  test.each([0, 1_000_000_000, '1000000000', '5.0', ' 7 ', null])('%j is one', (value) =>
    expect(refusalWith([...COMMUNITY, figure], value)).toEqual([]),
  );
});

test('a bare 1e999999999 is no number either', () => {
  const endless = altered([...COMMUNITY, 'households'], 31).replace('31', '1e999999999');
  expect(refusalOf(endless)).toEqual([`${at}.households: not-a-number`]);
});

describe.each(['siteArea', 'floorArea'])('%s', (figure) => {
  test.each([
    [-3, 'negative'],
    ['-0.01', 'negative'],
    ['1000000000000.000001', 'too-large'],
    [1e13, 'too-large'],
    ['0.0000001', 'too-many-places'],
    [1e-7, 'too-many-places'],
    [0.1234567, 'too-many-places'],
    ['1e3', 'not-a-number'],
    ['.5', 'not-a-number'],
    [false, 'wrong-type'],
  ])('%j', (value, code) =>
    expect(refusalWith([...COMMUNITY, figure], value)).toEqual([`${at}.${figure}: ${code}`]),
  );

  test.each(['0', '1000000000000', '0.000001', '1.0000000', 0.1, null])('%j is one', (value) =>
    expect(refusalWith([...COMMUNITY, figure], value)).toEqual([]),
  );
});

describe('tables', () => {
  test.each([
    [[...COMMUNITY, 'existing', 'community-workers'], '1.5', 'not-whole'],
    [[...COMMUNITY, 'existing', 'community-workers'], '-1', 'negative'],
    [[...COMMUNITY, 'existing', 'office-floor-area'], '1e5', 'not-a-number'],
    [[...COMMUNITY, 'planned'], { 'community-workers': 1.5 }, 'not-whole', 'community-workers'],
    [[...COMMUNITY, 'facts', 'party-members'], 0.5, 'not-whole'],
    [[...COMMUNITY, 'future'], { households: -1 }, 'negative', 'households'],
    [[...STREET, 'existing', 'health-centres'], {}, 'wrong-type'],
    [['areas', '445202', 'facts', 'enterprise-retirees'], 1.5, 'not-whole'],
    [
      ['areas', '445202', 'existing'],
      { 'six-good-communities': -1 },
      'negative',
      'six-good-communities',
    ],
  ] as const)('%j', (path, value, code, inner?: string) => {
    const [problem, more] = refusalWith(path, value);
    expect(more).toBeUndefined();
    expect(problem?.endsWith(`${inner ?? path.at(-1)}: ${code}`)).toBe(true);
  });

  test('every problem of a plan is listed, not the first alone', () => {
    const community = { id: 'c9', households: -1, population: 'x', extra: 1 };
    expect(refusalWith([...STREET, 'communities'], [community]).sort()).toEqual([
      `${at}.extra: unknown-key`,
      `${at}.households: negative`,
      `${at}.population: not-a-number`,
    ]);
  });
});
