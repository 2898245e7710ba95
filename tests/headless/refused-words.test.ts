// Words, dates, places and ids that do not exist are refused by name, and so is every entry of another type.
import { describe, expect, test } from 'vitest';
import { COMMUNITY, refusalWith, soundPlan, STREET } from './refusal.ts';

const at = 'streets[0].communities[0]';
const twin = { id: 'c1' };

describe('dates', () => {
  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-1-1'])(
    '%s',
    (day) => expect(refusalWith(['asOf'], day)).toEqual(['asOf: impossible-date']),
  );

  test.each(['20261121', '2026-11-21T00:00:00Z', ' 2026-11-21', '２０２６-11-21', ''])(
    '%j is no date either',
    (day) => expect(refusalWith(['asOf'], day)).toEqual(['asOf: impossible-date']),
  );

  test('a number, a truth value, a list or a table is of the wrong type', () => {
    for (const day of [20261121, true, ['2026-11-21'], { day: 21 }])
      expect(refusalWith(['asOf'], day)).toEqual(['asOf: wrong-type']);
  });

  test.each([1899, 2200, 20261, -2026, 2026.5, 'MMXXVI', '2026 ', '', true, [2026, 1], {}])(
    'year %j',
    (year) => expect(refusalWith(['horizon'], year)).toEqual(['horizon: impossible-year']),
  );

  test('a leap day is a day', () => expect(refusalWith(['asOf'], '2028-02-29')).toEqual([]));
});

describe('places', () => {
  test.each(['999999', '445299', '469000', '000000', '44520', '中国', 'toString', '445202\n', ''])(
    '%j',
    (place) => expect(refusalWith(['place'], place)).toEqual(['place: unknown-place']),
  );

  test('a street or an area elsewhere', () => {
    expect(refusalWith([...STREET, 'place'], '440511')).toEqual([
      'streets[0].place: place-outside',
    ]);
    expect(refusalWith([...STREET, 'place'], 'x')).toEqual(['streets[0].place: unknown-place']);
    expect(refusalWith(['areas', '350102'], {})).toEqual(['areas.350102: place-outside']);
  });
});

test('place, date and year must be there', () => {
  for (const key of ['place', 'asOf', 'horizon'])
    expect(refusalWith([key])).toEqual([`${key}: missing`]);
  expect(refusalWith([...COMMUNITY, 'id'])).toEqual([`${at}.id: missing`]);
});

test('two of one id', () => {
  const street = { id: 's1', communities: [] };
  expect(refusalWith(['streets', 1], street)).toEqual(['streets[1].id: duplicate-id']);
  const path = 'streets[0].communities[1].id';
  expect(refusalWith([...STREET, 'communities', 1], twin)).toEqual([`${path}: duplicate-id`]);
  const other = { id: 's2', communities: [twin] };
  expect(refusalWith(['streets', 1], other)).toEqual([
    'streets[1].communities[0].id: duplicate-id',
  ]);
});

describe('names that mean nothing', () => {
  test.each(['nope', 'toString', 'hasOwnProperty', 'valueOf', ''])('measure %j', (id) =>
    expect(refusalWith([...COMMUNITY, 'existing'], { [id]: 1 })).toEqual([
      `${at}.existing.${id}: unknown-measure`,
    ]),
  );

  test.each([
    [[...COMMUNITY, 'facts'], { nope: 1 }, `${at}.facts.nope: unknown-fact`],
    [['choices'], { nope: 'x' }, 'choices.nope: unknown-choice-group'],
    [['choices'], { 'health-centre-basis': 'x' }, 'choices.health-centre-basis: not-one-of'],
    [['assumptions'], { nope: 1 }, 'assumptions.nope: unknown-assumption'],
    [
      ['assumptions'],
      { 'usable-coefficient': '0' },
      'assumptions.usable-coefficient: out-of-range',
    ],
    [
      ['assumptions'],
      { 'usable-coefficient': 1.1 },
      'assumptions.usable-coefficient: out-of-range',
    ],
    [['packs'], ['nope'], 'packs[0]: unknown-pack'],
    [['extent'], 'planet', 'extent: not-one-of'],
    [['development'], 'demolition', 'development: not-one-of'],
    [['countyClass'], 'rich', 'countyClass: not-one-of'],
    [['areaBasis'], 'gross', 'areaBasis: not-one-of'],
    [[...STREET, 'kind'], 'village', 'streets[0].kind: not-one-of'],
    [[...COMMUNITY, 'settlement'], 'suburban', `${at}.settlement: not-one-of`],
  ] as const)('%j %j', (path, value, problem) =>
    expect(refusalWith(path, value)).toEqual([problem]),
  );

  test.each([[['extra']], [[...STREET, 'extra']], [[...COMMUNITY, 'extra']]])('key %j', (path) => {
    const [problem, more] = refusalWith(path, 1);
    expect(problem).toMatch(/extra: unknown-key$/);
    expect(more).toBeUndefined();
  });
});

describe('every entry of another type', () => {
  const entries = [
    ...Object.keys(soundPlan()).map((key) => [key]),
    ...['id', 'kind', 'existing', 'communities'].map((key) => [...STREET, key]),
    ...['id', 'settlement', 'facts', 'existing'].map((key) => [...COMMUNITY, key]),
  ];

  test.each(entries.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    const yes = path[0] === 'complete' ? [] : [true];
    for (const value of [...yes, -1, 1.5, [[]], { x: { y: 1 } }, ['a']]) {
      const problems = refusalWith(path, value);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(/^[^ ]+: [a-z-]+$/);
    }
  });
});
