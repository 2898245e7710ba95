// The pack checks: the built-in packs pass them, and each catches a pack broken in just its way.
import { describe, expect, test } from 'vitest';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../../src/state/rules/builtin.ts';
import {
  clinics,
  measure,
  nurses,
  problemsOf,
  sound,
  withDocument,
  withProvisions,
  words,
  type Data,
} from './sound-pack.ts';

describe('built-in packs', () => {
  test('pass every check', () => {
    expect(checkPacks(builtinVocabulary(), builtinPacks(), builtinPlaces())).toEqual([]);
  });
});

test('the pack that every case below breaks in one way is sound', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('ids are unique', () => {
  test.each([
    ['two provisions', [withProvisions(clinics, clinics)], 'sound.clinics'],
    [
      'a provision and what is stated',
      [{ ...sound, stated: [{ id: 'nurses', section: '一', statement: words }] }],
      'sound.nurses',
    ],
    [
      'a provision and what another names under also',
      [withProvisions({ ...clinics, also: ['nurses'] }, nurses)],
      'sound.nurses',
    ],
    [
      'two measures',
      [{ ...sound, measures: [...sound.measures, measure('nurses')] }],
      'sound.nurses',
    ],
    [
      'a measure and a figure of the plan',
      [{ ...sound, measures: [...sound.measures, measure('population')] }],
      'sound.population',
    ],
    ['two packs', [sound, { ...withProvisions(), measures: [] }], 'sound.sound'],
    [
      'provisions of two packs',
      [sound, { ...withDocument({ id: 'second' }), provisions: [clinics], measures: [] }],
      'second.clinics',
    ],
  ] as [string, Data[], string][])('%s', (_, packs, at) => {
    expect(problemsOf(...packs)).toEqual([`duplicate-id ${at}`]);
  });
});

describe('references exist', () => {
  const alternative = { group: 'basis', choice: 'nobody' };
  const basis = {
    id: 'basis',
    label: words,
    default: 'one-way',
    choices: [
      { id: 'one-way', label: words },
      { id: 'another', label: words },
    ],
  };
  test.each([
    ['the measure', withProvisions({ ...clinics, measure: 'nobody' }), 'clinics'],
    ['the base', withProvisions({ ...clinics, base: 'nobody' }), 'clinics'],
    [
      'one of several bases',
      withProvisions({ ...clinics, base: ['population', 'nobody'] }),
      'clinics',
    ],
    ['the existing base', withProvisions({ ...clinics, base: 'existing:nobody' }), 'clinics'],
    ['a fact of when', withProvisions({ ...clinics, when: { nobody: { from: '1' } } }), 'clinics'],
    ['what is overridden', withProvisions({ ...clinics, overrides: ['nobody'] }), 'clinics'],
    ['what stands beside', withProvisions({ ...clinics, beside: ['nobody'] }), 'clinics'],
    ['the group of a choice', withProvisions({ ...clinics, alternative }), 'clinics'],
    [
      'the choice',
      { ...withProvisions({ ...clinics, alternative }), alternatives: [basis] },
      'clinics',
    ],
    ['the default choice', { ...sound, alternatives: [{ ...basis, default: 'nobody' }] }, 'basis'],
    ['the uplift', withProvisions({ ...clinics, uplift: 'nobody' }), 'clinics'],
    [
      'what a measure counts',
      {
        ...sound,
        measures: [...sound.measures, measure('full', 'county', { counts: ['nobody'] })],
      },
      'full',
    ],
  ] as [string, Data, string][])('%s', (_, pack, at) => {
    expect(problemsOf(pack)).toEqual([`unknown-reference sound.${at}`]);
  });

  test('and a provision has a bound', () => {
    const { least, ...boundless } = clinics;
    expect(least).toBe('1');
    expect(problemsOf(withProvisions(boundless))).toEqual(['no-bound sound.clinics']);
  });
});

describe('a measure is the sum of like measures', () => {
  const withParts = (parts: string[], more: Data = {}) => ({
    ...sound,
    assumptions: [{ id: 'cared', label: words, default: '0', most: '1' }],
    measures: [
      ...sound.measures,
      measure('beds', 'community', { parts: ['clinics', 'nurses'] }),
      measure('care', 'community', {
        partsIf: { assumption: 'cared', parts: ['clinics', 'nurses'] },
      }),
      measure('rate', 'community', { existingFrom: 'households' }),
      measure('hall', 'community', { unit: 'm2', whole: false }),
      measure('desks'),
      measure('staff', 'community', { parts, ...more }),
    ],
  });
  test('of the same unit and scope', () => {
    expect(problemsOf(withParts(['clinics', 'nurses']))).toEqual([]);
    expect(problemsOf(withParts(['clinics', 'nurses', 'desks']))).toEqual([]);
  });
  test.each([
    ['of another scope', ['clinics', 'reports'], {}],
    ['of another unit', ['clinics', 'hall'], {}],
    ['summed in turn', ['clinics', 'beds'], {}],
    ['summed in turn where that is assumed', ['clinics', 'care'], {}],
    ['not entered but a figure of the plan', ['clinics', 'rate'], {}],
    ['of a measure that is counted', ['clinics', 'nurses'], { counts: ['clinics'] }],
    ['named twice', ['clinics', 'clinics'], {}],
    ['itself', ['clinics', 'staff'], {}],
  ] as [string, string[], Data][])('not %s', (_, parts, more) => {
    expect(new Set(problemsOf(withParts(parts, more)))).toEqual(new Set(['part-unlike staff']));
  });
  test('that are known', () => {
    expect(problemsOf(withParts(['clinics', 'nobody']))).toEqual(['unknown-reference staff']);
  });
});

describe('no measure rests on itself', () => {
  test('through two bases', () => {
    const circular = withProvisions({ ...clinics, base: 'nurses' }, nurses);
    expect(problemsOf(circular).sort()).toEqual(['measure-cycle clinics', 'measure-cycle nurses']);
  });

  test('through its own base', () => {
    expect(problemsOf(withProvisions({ ...clinics, base: 'clinics' }))).toEqual([
      'measure-cycle clinics',
    ]);
  });

  test('through what it counts', () => {
    const itself = measure('full', 'county', { counts: ['nurses', 'full'] });
    expect(problemsOf({ ...sound, measures: [...sound.measures, itself] })).toEqual([
      'measure-cycle full',
    ]);
  });

  test('and none on a wider place', () => {
    expect(problemsOf(withProvisions({ ...clinics, base: 'reports' }))).toEqual([
      'base-wider-than-scope sound.clinics',
    ]);
  });
});

test.each([
  ['the day it was compared', { checked: '2026-11-27' }],
  ['where all of it was seen', { seen: { address: 'https://example.org/paper', extent: 'whole' } }],
  ['where a part was seen', { seen: { address: 'Gazette 7, page 3', extent: 'part' } }],
])('a document may say %s', (_, said) => {
  expect(problemsOf(withDocument(said))).toEqual([]);
});

describe('dates are ordered', () => {
  test.each([
    ['out of force before it is in force', 'to', { from: '2025-01-01', to: '2024-01-01' }],
    ['out of force on the day it comes into force', 'to', { from: '2025-01-01', to: '2025-01-01' }],
    ['issued after it ran out', 'to', { issued: '2025-06-01', from: null }],
    ['compared before it was issued', 'checked', { checked: '2019-12-31' }],
    ['a period that ends before it begins', 'period', { period: { from: '2025', to: '2021' } }],
  ])('%s', (_, field, dates) => {
    expect(problemsOf(withDocument(dates))).toEqual([`dates-disordered sound.sound.${field}`]);
  });
});

describe('a group of choices', () => {
  const group = {
    ...{ id: 'basis', label: words },
    choices: [
      { id: 'people', label: words },
      { id: 'homes', label: words },
    ],
  };
  const problems = (changed: Data) =>
    problemsOf({ ...sound, alternatives: [{ ...group, ...changed }] });
  test('of readings names the one taken by default, of ways none', () => {
    expect(problems({ default: 'people' })).toEqual([]);
    expect(problems({ offers: 'ways' })).toEqual([]);
    expect(problems({})).toEqual(['reading-or-way alternatives[0].default']);
    expect(problems({ offers: 'ways', default: 'people' })).toEqual([
      'reading-or-way alternatives[0].default',
    ]);
  });
});
