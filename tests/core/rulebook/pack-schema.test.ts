// What a pack file may say and how it is taken: every key at least once, and what the format puts in by itself.
import { describe, expect, test } from 'vitest';
import { readPack, readVocabulary } from '../../../src/io/pack/pack-file.ts';
import {
  clinics,
  measure,
  sound,
  withDocument,
  withProvisions,
  words,
  type Data,
} from '../../packs/sound-pack.ts';

/** What is read of a pack that is taken. */
function taken(data: Data) {
  const read = readPack(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const rule = (more: Data) => taken(withProvisions({ ...clinics, ...more })).provisions[0];
const NO_WORDS = { measures: [], facts: [], alternatives: [], assumptions: [] };

describe('a provision', () => {
  test('that says little: what the format puts in', () => {
    const { per, base, ...little } = clinics;
    expect([per, base]).toEqual(['1000', 'population']);
    expect(taken(withProvisions(little)).provisions).toEqual([
      {
        ...{ ...little, per: '1', base: 'one', strict: false, when: { figures: {} } },
        ...{ overrides: [], also: [], beside: [] },
      },
    ]);
  });

  test('that says much: all of it is kept', () => {
    const much = {
      ...{ scope: 'street', least: '0', most: '9', perMost: '0.5', plus: '0', strict: true },
      ...{ base: ['population', 'households'], uplift: 'more', due: '2024-02-29' },
      ...{ basis: 'built', alternative: { group: 'basis', choice: 'one' }, figure: 'reading' },
      ...{ overrides: ['a'], also: ['b-1'], beside: ['0'] },
      reading: { question: words, chosen: words, sole: 'text' },
      examples: [{ given: { population: '1', more: '0' }, expect: { least: '1', most: '2' } }],
    };
    expect(rule(much)).toEqual({ ...clinics, ...much, when: { figures: {} } });
  });

  test('figures are text or numbers, of fifteen digits and six places', () => {
    const least = (figure: string | number) => rule({ least: figure })?.least;
    const figures = ['0', '123456789012345', '12.345678', '123456789012345.123456', '007.50'];
    expect(figures.map(least)).toEqual(figures);
    expect([0, 12, 0.25].map(least)).toEqual(['0', '12', '0.25']);
  });

  test('one value of a property or several; a seat is yes or no, another word is a figure with its range', () => {
    const when = (said: Data) => rule({ when: said })?.when;
    expect(when({ development: 'renewal', countyClass: 'general', seat: true })).toEqual({
      ...{ development: ['renewal'], countyClass: ['general'], seat: 'yes', figures: {} },
    });
    const lists = { development: ['renewal', 'existing'], countyClass: ['general'] };
    expect(when({ ...lists, settlement: 'rural', kind: 'township', seat: false })).toEqual({
      ...{ ...lists, settlement: 'rural', kind: 'township', seat: 'no', figures: {} },
    });
    const figures = {
      population: { from: '5' },
      beds: { below: '7' },
      x: { from: '1', below: '2' },
    };
    const places = { places: ['445202'], placesExcept: ['445203', '000000'] };
    expect(when({ ...places, ...figures })).toEqual({ ...places, figures });
  });
});

test('a paper: what it must say, what it may, and what is put in', () => {
  const { period, ...little } = sound.document;
  expect(taken({ ...sound, document: little }).document).toEqual({
    ...{ ...little, replaces: [], optional: false },
  });
  const seen = { address: 'x'.repeat(500), extent: 'whole', copied: '2024-12' };
  const much = {
    ...{ jurisdiction: null, number: '7', from: null, issued: null, to: null, period },
    ...{ replaces: ['one'], evidence: 'primary', optional: true, checked: '2024-02-29' },
    ...{ seen, note: words },
  };
  expect(taken(withDocument(much)).document).toEqual({ ...sound.document, ...much });
  for (const copied of ['2024-01', '2024-09', '2024-10', '2024-11'])
    expect(taken(withDocument({ seen: { ...seen, copied } })).document.seen?.copied).toBe(copied);
  const { to, ...open } = sound.document;
  expect([to, taken({ ...sound, document: open }).document.to]).toEqual(['2025-01-01', null]);
});

describe('words', () => {
  const much = {
    measures: [
      measure('a', 'county', { adds: false, counts: ['b'], parts: ['b', 'c'] }),
      measure('b', 'street', { partsIf: { assumption: 'x', parts: ['c', 'd'] } }),
      measure('c', 'community', { existingFrom: 'households' }),
      measure('d', 'community', { existingFrom: 'population' }),
    ],
    facts: [
      {
        ...{ id: 'e', label: words, unit: 'm2', whole: false, inherits: true, question: words },
        takenFrom: { figure: 'floorArea', share: 'x' },
      },
    ],
    alternatives: ['readings', 'ways'].map((offers) => ({
      ...{ id: offers, label: words, offers, choices: [1, 2].map((one) => choice(`c${one}`)) },
      ...(offers === 'ways' ? {} : { default: 'c1' }),
    })),
    assumptions: [{ id: 'x', label: words, default: '0', above: '0', most: '1' }],
  };

  test('of every kind are kept as they were said', () => {
    const { measures, facts, alternatives, assumptions } = taken({ ...sound, ...much });
    const adding = much.measures.map((one) => ({ adds: true, ...one }));
    expect({ measures, facts, alternatives, assumptions }).toEqual({ ...much, measures: adding });
  });

  test('those that all packs share stand in a file of their own', () => {
    const format = 'community-facility-measures';
    expect(readVocabulary({ format, version: '1' })).toEqual({
      ...{ ok: true, value: { format, version: 1, ...NO_WORDS } },
    });
    const facts = [{ id: 'e', label: words, unit: 'bed', whole: true }];
    expect(readVocabulary({ format, version: 1, facts })).toMatchObject({
      value: { facts: [{ ...facts[0], inherits: false }] },
    });
    const [one, two] = [{ id: 'c1', label: words }, choice('c2')];
    const alternatives = [{ id: 'r', label: words, default: 'c1', choices: [one, two] }];
    expect(readVocabulary({ format, version: 1, alternatives })).toMatchObject({
      value: { alternatives: [{ ...alternatives[0], offers: 'readings' }] },
    });
  });
});

const choice = (id: string) => ({ id, label: words });

test('what is stated without a figure, and whole plans as examples', () => {
  const stated = [
    { id: 's', section: '1', statement: words },
    { id: 't', section: '2', statement: words, force: 'encouraged', scope: 'community' },
  ];
  const figure = { scope: 'community', at: 'x'.repeat(100), measure: 'clinics', least: '1' };
  const examples = [
    { id: 'e', title: words, plan: { name: 'n', streets: [] }, expect: [{ ...figure, most: '2' }] },
  ];
  const read = taken({ ...sound, version: '1', stated, examples });
  expect([read.stated, read.examples, read.version]).toEqual([stated, examples, 1]);
  expect(taken(sound)).not.toHaveProperty('examples');
  expect(taken({ ...sound, stated: undefined, measures: null }).stated).toEqual([]);
});
