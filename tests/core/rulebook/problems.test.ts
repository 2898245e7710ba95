// What the checks of packs say: each problem whole, with its place and the values of its sentence.
import { describe, expect, test } from 'vitest';
import {
  clinics,
  measure,
  nurses,
  other,
  problemsIn,
  sound,
  withDocument,
  withProvisions,
  words,
  type Data,
} from '../../packs/sound-pack.ts';

/** Each as `code path {values}`. */
const said = (...given: Parameters<typeof problemsIn>) =>
  problemsIn(...given).map(({ code, path, values }) =>
    [code, path, ...Object.entries(values).flat()].join(' '),
  );
const ofOne = (pack: Data) => said([pack]);
const CODES = new Map([
  ['445200', 'city'],
  ['445202', 'district'],
]);

const population = (least: string) => ({ given: { population: '1000' }, expect: { least } });

describe('unknown names', () => {
  const group = {
    ...{ id: 'basis', label: words, default: 'one' },
    choices: [
      { id: 'one', label: words },
      { id: 'two', label: words },
    ],
  };
  test.each([
    ['measure', withProvisions({ ...clinics, measure: 'm' }), ['sound.clinics id m']],
    [
      'each base, and an existing one by all that was written',
      withProvisions({ ...clinics, base: 'existing:m' }),
      ['sound.clinics id existing:m'],
    ],
    [
      'both that it overrides and stands beside',
      withProvisions({ ...clinics, overrides: ['o'], beside: ['b'] }),
      ['sound.clinics id o', 'sound.clinics id b'],
    ],
    [
      'a choice with its group',
      {
        ...withProvisions({ ...clinics, alternative: { group: 'basis', choice: 'three' } }),
        alternatives: [group],
      },
      ['sound.clinics id basis: three'],
    ],
    [
      'the default of a group',
      { ...sound, alternatives: [{ ...group, default: 'three' }] },
      ['sound.basis id three'],
    ],
    [
      'what a measure counts',
      { ...sound, measures: [...sound.measures, measure('full', 'county', { counts: ['c'] })] },
      ['sound.full id c'],
    ],
    [
      'the share that a fact is taken with',
      {
        ...sound,
        facts: [
          {
            ...{ id: 'homes-area', label: words, unit: 'm2', whole: false },
            takenFrom: { figure: 'floorArea', share: 's' },
          },
        ],
      },
      ['sound.homes-area id s'],
    ],
    ['what raises a figure', withProvisions({ ...clinics, uplift: 'u' }), ['sound.clinics id u']],
    [
      'a figure of a condition; one is none',
      withProvisions({ ...clinics, when: { one: { from: '1' }, f: { below: '2' } } }),
      ['sound.clinics id one', 'sound.clinics id f'],
    ],
  ] as [string, Data, string[]][])('%s', (_, pack, at) => {
    expect(ofOne(pack)).toEqual(at.map((one) => `unknown-reference ${one}`));
  });

  test('choices that are there, and figures of every kind, are known', () => {
    const chosen = { ...clinics, alternative: { group: 'basis', choice: 'two' } };
    expect(ofOne({ ...withProvisions(chosen), alternatives: [group] })).toEqual([]);
    const counted = {
      ...{ ...clinics, when: { communities: { from: '1' }, floorArea: { from: '1' } } },
      base: ['population', 'streets'],
      examples: [{ given: { population: '400', streets: '600' }, expect: { least: '1' } }],
    };
    expect(ofOne(withProvisions(counted))).toEqual([]);
  });

  test('measures are not added up, nor is one', () => {
    const added = withProvisions({ ...clinics, base: ['population', 'nurses', 'one'] });
    expect(ofOne(added)).toEqual([
      'sum-of-facts-only sound.clinics id nurses',
      'sum-of-facts-only sound.clinics id one',
    ]);
  });
});

test('places are told by the list of places, where there is one; the nation is always known', () => {
  const asked = (jurisdiction: string | null, when: Data) => {
    const pack = { ...withDocument({ jurisdiction }), provisions: [{ ...clinics, when }] };
    return said([pack], { places: CODES });
  };
  expect(asked('445200', { places: ['445202', '000000'] })).toEqual([]);
  expect(asked('000000', { placesExcept: ['445202'] })).toEqual([]);
  expect(asked(null, {})).toEqual([]);
  expect(asked('445299', { places: ['445202', '445203'], placesExcept: ['445204'] })).toEqual([
    'unknown-place sound.document code 445299',
    'unknown-place sound.clinics code 445203',
    'unknown-place sound.clinics code 445204',
  ]);
  expect(ofOne(withProvisions({ ...clinics, when: { places: ['999999'] } }))).toEqual([]);
});

describe('ids', () => {
  test('of one paper and of two; a word may be said twice where both say the very same', () => {
    expect(said([withProvisions(clinics, { ...clinics, also: ['nurses'] }, nurses)])).toEqual([
      'duplicate-id sound.clinics id clinics',
      'duplicate-id sound.nurses id nurses',
    ]);
    const second = { ...withDocument({ id: 'second' }), provisions: [], measures: [] };
    expect(said([sound, { ...second, measures: [measure('clinics')] }])).toEqual([]);
    expect(said([sound, { ...second, measures: [measure('clinics', 'street')] }])).toEqual([
      'defined-otherwise second.clinics id clinics',
    ]);
    expect(said([sound, second, second])).toEqual(['duplicate-id second.second id second']);
  });

  test.each(['households', 'communities', 'one'])('no word is called %s', (id) => {
    const called = { ...sound, measures: [...sound.measures, measure(id)] };
    expect(ofOne(called)).toEqual([`duplicate-id sound.${id} id ${id}`]);
  });
});

describe('parts', () => {
  const summed = (parts: readonly string[], more: Data = {}) => ({
    ...sound,
    measures: [...sound.measures, measure('staff', 'community', { parts, ...more })],
  });
  test('that are unknown or unlike are named', () => {
    expect(ofOne(summed(['clinics', 'x']))).toEqual(['unknown-reference staff id x']);
    expect(ofOne(summed(['clinics', 'reports']))).toEqual(['part-unlike staff id reports']);
  });
  test('an area is no sum of things', () => {
    const things = { unit: 'm2', whole: false, parts: ['clinics', 'nurses'] };
    expect(ofOne(summed([], things))).toEqual([
      ...['part-unlike staff id clinics', 'part-unlike staff id nurses'],
    ]);
  });
  test('that are assumed, with the assumption', () => {
    const assumed = (assumption: string) => ({
      ...sound,
      assumptions: [{ id: 'both', label: words, default: '0', most: '1' }],
      measures: [
        ...sound.measures,
        measure('staff', 'community', {
          partsIf: { assumption, parts: ['clinics', 'reports'] },
        }),
      ],
    });
    expect(ofOne(assumed('both'))).toEqual(['part-unlike staff id reports']);
    expect(ofOne(assumed('a'))).toEqual([
      'unknown-reference staff id a',
      'part-unlike staff id reports',
    ]);
  });
  test('a whole number of things is no sum of what is not whole', () => {
    const area = (whole: boolean) => ({ unit: 'm2', whole });
    const built = (partWhole: boolean, whole: boolean) => ({
      ...sound,
      measures: [
        ...sound.measures,
        measure('hall', 'community', area(partWhole)),
        measure('yard', 'community', area(partWhole)),
        measure('space', 'community', { ...area(whole), parts: ['hall', 'yard'] }),
      ],
    });
    expect(ofOne(built(false, false))).toEqual([]);
    expect(ofOne(built(true, false))).toEqual([]);
    expect(ofOne(built(true, true))).toEqual([]);
    expect(ofOne(built(false, true))).toEqual([
      'part-unlike space id hall',
      'part-unlike space id yard',
    ]);
  });
});

describe('measures that rest on measures', () => {
  const chain = (length: number) => {
    const ids = Array.from({ length }, (_, at) => `m${String(at)}`);
    const rules = ids.map((id, at) => ({
      ...{ ...clinics, id: `r${String(at)}`, measure: id, per: '1' },
      ...(at === 0
        ? { base: 'population', examples: [{ given: { population: '1' }, expect: { least: '1' } }] }
        : {
            base: ids[at - 1],
            examples: [{ given: { [ids[at - 1] ?? '']: '1' }, expect: { least: '1' } }],
          }),
    }));
    return { ...withProvisions(...rules), measures: ids.map((id) => measure(id)) };
  };

  test('through twenty at most', () => {
    expect(ofOne(chain(21))).toEqual([]);
    expect(ofOne(chain(22))).toEqual(['chain-too-long m21 id m21']);
  });

  test('never on themselves, nor on wider places: each is named', () => {
    const circular = withProvisions({ ...clinics, base: 'nurses' }, nurses);
    expect(ofOne(circular).sort()).toEqual([
      'measure-cycle clinics id clinics',
      'measure-cycle nurses id nurses',
    ]);
    expect(ofOne(withProvisions({ ...clinics, base: 'existing:reports' }))).toEqual([
      'base-wider-than-scope sound.clinics id reports',
    ]);
    const wide = { ...clinics, scope: 'county', base: 'reports' };
    const example = [{ given: { reports: '1000' }, expect: { least: '1' } }];
    expect(ofOne(withProvisions({ ...wide, examples: example }))).toEqual([]);
  });

  test('what stands of a measure is no circle, unless that counts verdicts', () => {
    const standing = { ...clinics, base: 'existing:clinics', examples: [] as Data[] };
    const given = (id: string) => [{ given: { [id]: '1000' }, expect: { least: '1' } }];
    expect(ofOne(withProvisions({ ...standing, examples: given('clinics') }))).toEqual([]);
    const counting = {
      ...withProvisions({ ...standing, base: 'existing:full', examples: given('full') }),
      measures: [...sound.measures, measure('full', 'community', { counts: ['clinics'] })],
    };
    expect(ofOne(counting).sort()).toEqual([
      'measure-cycle clinics id clinics',
      'measure-cycle full id full',
    ]);
  });
});

describe('provisions that share a measure', () => {
  const unequal = other({ least: '3', examples: [population('3')] });

  test('unequal ones name each other, each pair once; equal ones need not', () => {
    expect(ofOne(withProvisions(clinics, unequal))).toEqual([
      'unacknowledged sound.clinics id other',
    ]);
    const third = { ...unequal, id: 'third' };
    expect(ofOne(withProvisions(clinics, unequal, third))).toEqual([
      'unacknowledged sound.clinics id other',
      'unacknowledged sound.clinics id third',
    ]);
    expect(ofOne(withProvisions(clinics, other({})))).toEqual([]);
  });

  test.each([
    [
      'another end',
      { most: '9', examples: [{ ...population('1'), expect: { least: '1', most: '9' } }] },
    ],
    [
      'another base',
      { base: 'households', examples: [{ given: { households: '9' }, expect: { least: '1' } }] },
    ],
    ['an exclusive end', { strict: true, examples: [population('2')] }],
    ['a constant', { plus: '1', examples: [population('2')] }],
  ] as [string, Data][])('unequal by %s', (_, more) => {
    expect(ofOne(withProvisions(clinics, other(more)))).toEqual([
      'unacknowledged sound.clinics id other',
    ]);
  });

  test('at another scope they ask another thing', () => {
    expect(ofOne(withProvisions(clinics, { ...unequal, scope: 'street' }))).toEqual([]);
  });

  test.each([
    [{ population: { from: '500' } }, { population: { below: '500' } }, 0],
    [{ population: { below: '500' } }, { population: { from: '500' } }, 0],
    [{ population: { below: '501' } }, { population: { from: '500' } }, 1],
    [{ population: { from: '1' } }, { population: { from: '500' } }, 1],
    [{ population: { below: '500' } }, { households: { from: '500' } }, 1],
    [{ places: ['445202'] }, { places: ['445222'] }, 0],
    [{ places: ['445202', '445222'] }, { places: ['445222'] }, 1],
    [{ places: ['445202', '445222'] }, { placesExcept: ['445222'] }, 1],
    [{ placesExcept: ['445202', '445222'] }, { places: ['445222'] }, 0],
    [{ countyClass: 'general' }, { countyClass: ['national-poverty', 'provincial-poverty'] }, 0],
    [{ countyClass: ['general', 'national-poverty'] }, { countyClass: 'national-poverty' }, 1],
    [{ seat: true }, { seat: false }, 0],
    [{ development: 'renewal' }, { settlement: 'urban' }, 1],
  ] as [Data, Data, number][])('%j and %j: problems %i', (one, another, count) => {
    const rules = [
      { ...clinics, when: one },
      { ...unequal, when: another },
    ];
    expect(ofOne(withProvisions(...rules))).toHaveLength(count);
  });

  test('of two choices of one group only one holds; of two groups both may', () => {
    const choices = ['one', 'two'].map((id) => ({ id, label: words }));
    const groups = ['basis', 'ground'].map((id) => ({ id, label: words, default: 'one', choices }));
    const choosing = (group: string, choice: string, rule: Data) => ({
      ...rule,
      alternative: { group, choice },
    });
    const pack = (group: string, choice: string) => ({
      ...withProvisions(choosing('basis', 'one', clinics), choosing(group, choice, unequal)),
      alternatives: groups,
    });
    expect(ofOne(pack('basis', 'two'))).toEqual([]);
    expect(ofOne(pack('basis', 'one'))).toHaveLength(1);
    expect(ofOne(pack('ground', 'two'))).toHaveLength(1);
  });

  test('at most twenty others are named at one', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ ...unequal, id: `o${String(at)}` }));
    expect(ofOne(withProvisions(clinics, ...many))).toHaveLength(20);
  });

  test('who overrides is not weaker, speaks of the same, and is not overridden by it', () => {
    const weaker = other({ force: 'guidance', overrides: ['clinics'] });
    expect(ofOne(withProvisions(clinics, weaker))).toEqual([
      'override-weaker sound.other id clinics',
    ]);
    const elsewhere = { ...nurses, overrides: ['clinics'] };
    expect(ofOne(withProvisions(clinics, elsewhere))).toEqual([
      'override-elsewhere sound.nurses id clinics',
    ]);
    const mutual = withProvisions(
      { ...clinics, overrides: ['other'] },
      other({ overrides: ['clinics'] }),
    );
    expect(ofOne(mutual)).toEqual([
      'override-cycle sound.clinics id other',
      'override-cycle sound.other id clinics',
    ]);
  });

  test('a subset names the whole that it shares a measure with', () => {
    const whole = {
      ...{ ...clinics, id: 'whole', measure: 'reports', base: 'communities', per: '1' },
      examples: [{ given: { communities: '4' }, expect: { least: '4' } }],
    };
    expect(ofOne(withProvisions(whole, { ...whole, id: 'seats', when: { seat: true } }))).toEqual([
      'subset-shares-measure sound.whole id seats',
      'subset-shares-measure sound.seats id whole',
    ]);
  });
});

describe('examples', () => {
  const asked = (rule: Data, given: Data, expected: Data) =>
    ofOne(withProvisions({ ...clinics, ...rule, examples: [{ given, expect: expected }] }));

  test('say which end differs, what was expected and what came out; - where there is none', () => {
    expect(asked({}, { population: '1001' }, { least: '3.0' })).toEqual([
      'example-differs sound.clinics.examples[0] end least expected 3 found 2',
    ]);
    expect(asked({}, { population: '1000' }, {})).toEqual([
      'example-differs sound.clinics.examples[0] end least expected - found 1',
    ]);
    expect(asked({}, { population: '1000' }, { least: '1', most: '4' })).toEqual([
      'example-differs sound.clinics.examples[0] end most expected 4 found -',
    ]);
    expect(asked({}, {}, { least: '1' })).toEqual(['example-lacks-base sound.clinics.examples[0]']);
  });

  test.each([
    ['rounded up and down', { most: '2' }, { population: '1500' }, { least: '2', most: '3' }],
    [
      'each end by its own rate',
      { most: '3', perMost: '2000' },
      { population: '1500' },
      { least: '2', most: '2' },
    ],
    ['exclusive', { strict: true, most: '2' }, { population: '2000' }, { least: '3', most: '3' }],
    ['with a constant', { plus: '1.5' }, { population: '1000' }, { least: '3' }],
    ['a fixed number', { base: 'one', per: '1' }, {}, { least: '1' }],
    [
      'a sum',
      { base: ['population', 'households'] },
      { population: '900', households: '200' },
      { least: '2' },
    ],
    ['what stands', { base: 'existing:nurses' }, { nurses: '1000' }, { least: '1' }],
  ] as [string, Data, Data, Data][])('%s', (_, rule, given, expected) => {
    expect(asked(rule, given, expected)).toEqual([]);
  });

  test('a sum of which one is not given cannot be computed', () => {
    const sum = { base: ['population', 'households'] };
    expect(asked(sum, { population: '900' }, { least: '1' })).toEqual([
      'example-lacks-base sound.clinics.examples[0]',
    ]);
  });

  test('give nothing that nobody knows by name', () => {
    expect(asked({}, { population: '1000', populace: '1000' }, { least: '1' })).toEqual([
      'unknown-reference sound.clinics.examples[0] id populace',
    ]);
  });

  test('what raises a figure as the example gives it; raised by nothing yet the figure itself is not enough', () => {
    const raised = (given: Data, least: string) =>
      ofOne({
        ...withProvisions({
          ...{ ...clinics, uplift: 'more' },
          examples: [{ given: { population: '1000', ...given }, expect: { least } }],
        }),
        assumptions: [{ id: 'more', label: words, default: '0' }],
      });
    expect(raised({}, '2')).toEqual([]);
    expect(raised({ more: '0' }, '2')).toEqual([]);
    expect(raised({ more: '0.5' }, '2')).toEqual([]);
    expect(raised({ more: '1' }, '2')).toEqual([]);
    expect(raised({ more: '1.5' }, '3')).toEqual([]);
  });

  test('exact measures are printed cut: a lower end upwards, an upper end downwards', () => {
    const rule = {
      ...{ ...clinics, id: 'yard', measure: 'yard', per: '3', most: '2' },
      examples: [{ given: { population: '10' }, expect: { least: '3.333334', most: '6.666666' } }],
    };
    const pack = {
      ...withProvisions(rule),
      measures: [...sound.measures, measure('yard', 'community', { unit: 'm2', whole: false })],
    };
    expect(ofOne(pack)).toEqual([]);
  });
});

test('only what is new is looked at by itself; what all say together is looked at in all', () => {
  const broken = {
    ...withDocument({ id: 'broken', from: '2025-01-01', to: '2024-01-01' }),
    ...{ provisions: [], measures: [] },
  };
  expect(said([sound, broken])).toEqual(['dates-disordered broken.broken.to expected to']);
  expect(said([sound, broken], { fresh: 1 })).toEqual([]);
  const twice = { ...withDocument({ id: 'twice' }), provisions: [clinics], measures: [] };
  expect(said([sound, twice], { fresh: 1 })).toEqual(['duplicate-id twice.clinics id clinics']);
});

test('a range that ends where it begins, or before, holds nothing', () => {
  const ranged = (population: Data) => ofOne(withProvisions({ ...clinics, when: { population } }));
  const DISORDERED = ['range-disordered sound.clinics id population'];
  expect(ranged({ from: '9', below: '10' })).toEqual([]);
  expect(ranged({ from: '10', below: '10' })).toEqual(DISORDERED);
  expect(ranged({ from: '10.0', below: '9' })).toEqual(DISORDERED);
});

describe('dates', () => {
  const dated = (dates: Data) => ofOne(withDocument(dates));
  const disordered = (field: string) => [`dates-disordered sound.sound.${field} expected ${field}`];
  test.each([
    [{ from: '2024-12-31', to: '2025-01-01' }, []],
    [{ from: '2025-01-01', to: '2025-01-01' }, disordered('to')],
    [{ issued: '2024-12-31', from: null }, []],
    [{ issued: '2025-01-01', from: null }, disordered('to')],
    [{ issued: null, from: null, to: '2000-01-01' }, []],
    [{ checked: '2020-01-01' }, []],
    [{ checked: '2019-12-31' }, disordered('checked')],
    [{ issued: null, checked: '1999-01-01' }, []],
    [{ period: { from: '2021', to: '2021' } }, []],
    [{ period: { from: '2022', to: '2021' } }, disordered('period')],
  ] as [Data, string[]][])('%j', (dates, problems) => {
    expect(dated(dates)).toEqual(problems);
  });
});
