// A pack written down again, copied, and what its papers use, by hand.
import { describe, expect, test } from 'vitest';
import { copiedPack } from '../../../src/core/rulebook/copy.ts';
import type { Pack } from '../../../src/core/rulebook/pack.ts';
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { usedAt } from '../../../src/core/rulebook/used.ts';
import { writtenPack } from '../../../src/core/rulebook/written.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { clinics, measure, nurses, sound, words, type Data } from '../../packs/sound-pack.ts';

function packOf(data: Data): Pack {
  const read = readPack(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const without = (data: Data, key: string) =>
  Object.fromEntries(Object.entries(data).filter(([one]) => one !== key));

describe('written down', () => {
  test('a pack is the data that it was read from, without what the format puts in by itself', () => {
    const full = {
      ...sound,
      provisions: [
        {
          ...{ ...clinics, when: { settlement: 'urban', seat: true, population: { from: '5' } } },
          ...{ strict: true, plus: '2', also: ['c2'], beside: ['nurses'], perMost: '9', most: '4' },
        },
        nurses,
      ],
      facts: [{ id: 'guests', label: words, unit: 'person', whole: true }],
      alternatives: [
        {
          ...{ id: 'basis', label: words, default: 'one' },
          choices: ['one', 'two'].map((id) => ({ id, label: words })),
        },
      ],
      assumptions: [{ id: 'more', label: words, default: '0' }],
      stated: [{ id: 's', section: '2', statement: words }],
    };
    const [first] = full.provisions;
    const written = writtenPack(packOf(full));
    expect(written).toEqual({ ...full, provisions: [first, without(nurses, 'per')] });
    expect(packOf(written)).toEqual(packOf(full));
  });

  test('what differs from the defaults stays, lists of words that are empty are left out', () => {
    const data = {
      ...sound,
      document: { ...sound.document, to: null, optional: true, replaces: ['x'] },
      measures: [...sound.measures, measure('pay', 'community', { adds: false, unit: 'yuan' })],
    };
    const written = writtenPack(packOf(data));
    expect(written['document']).toEqual(without(data.document, 'to'));
    expect(written['measures']).toEqual(data.measures);
    expect(Object.keys(written)).toEqual([
      ...['format', 'version', 'document', 'provisions', 'measures'],
    ]);
  });
});

test('of a town that is no seat, of no condition at all, and of a fixed figure', () => {
  const seat = { ...clinics, id: 'seat', when: { seat: false } };
  const fixed = { ...without(without(clinics, 'per'), 'base'), id: 'fixed' };
  const written = writtenPack(packOf({ ...sound, provisions: [seat, clinics, fixed] }));
  expect(written['provisions']).toEqual([seat, clinics, fixed]);
});

describe('a copy', () => {
  const copy = (ids: readonly string[], more: Data = {}) => {
    const provisions = ids.map((id) => ({ ...clinics, id, ...more }));
    const stated = [{ id: 'town-said', section: '1', statement: words }];
    return copiedPack(packOf({ ...sound, provisions, stated }), 'mine') as {
      readonly document: Data;
      readonly provisions: readonly Data[];
      readonly stated: readonly Data[];
    };
  };
  test.each([
    [['town-a', 'town-b-c'], ['mine-a', 'mine-b-c'], 'mine-said'],
    [['town-old-a', 'town-old-b'], ['mine-a', 'mine-b'], 'mine-town-said'],
    [['town-a', 'city-b'], ['mine-town-a', 'mine-city-b'], 'mine-town-said'],
    [['town', 'town-b'], ['mine-town', 'mine-town-b'], 'mine-town-said'],
    [['town-a'], ['mine-a'], 'mine-said'],
  ])('of %j has ids of its own', (ids, wanted, said) => {
    const { provisions, stated } = copy(ids);
    expect(provisions.map(({ id }) => id)).toEqual(wanted);
    expect(stated.map(({ id }) => id)).toEqual([said]);
  });

  test('points at its own, and at others as before; it is the user’s', () => {
    const more = { overrides: ['town-a', 'far'], beside: ['town-b'], also: ['town-x'] };
    const { document, provisions } = copy(['town-a', 'town-b'], more);
    expect(provisions[0]).toMatchObject({
      ...{ overrides: ['mine-a', 'far'], beside: ['mine-b'], also: ['mine-x'] },
    });
    expect(document).toMatchObject({ id: 'mine', evidence: 'user', issued: '2020-01-01' });
    expect('checked' in document || 'optional' in document).toBe(false);
  });
});

test('what the papers of a place use: what they judge, count by and look at, and what stands behind it', () => {
  const paper = (id: string, document: Data, provisions: readonly Data[], measures: Data[] = []) =>
    packOf({ ...sound, document: { ...sound.document, id, ...document }, provisions, measures });
  const seen = { population: { from: '1' } };
  const packs = [
    paper(
      'here',
      { evidence: 'primary' },
      [{ ...clinics, when: seen, base: ['households', 'guests'] }],
      [
        ...sound.measures,
        measure('beds', 'community', { parts: ['clinics', 'cots'] }),
        measure('cots'),
      ] as Data[],
    ),
    paper('wide', { evidence: 'primary', jurisdiction: '440000' }, [
      { ...nurses, id: 'n', base: 'existing:beds' },
    ]),
    paper('elsewhere', { evidence: 'primary', jurisdiction: '350000' }, [
      { ...clinics, id: 'e', base: 'siteArea' },
    ]),
    paper('quoted', { evidence: 'secondary' }, [{ ...clinics, id: 'q', base: 'floorArea' }]),
    paper('nowhere', { evidence: 'primary', jurisdiction: null }, [
      { ...clinics, id: 'w', measure: 'reports', base: 'one' },
    ]),
  ];
  const places = new Map([
    ['440000', ''],
    ['445200', ''],
    ['445202', ''],
  ]);
  const none = {
    ...{ format: 'community-facility-measures' as const, version: 1 as const },
    ...{ measures: [], facts: [], alternatives: [], assumptions: [] },
  };
  const used = (codes: readonly string[], on: readonly string[]) =>
    [...usedAt(createRulebook(none, packs, places), codes, on)].sort();
  const here = ['beds', 'clinics', 'cots', 'guests', 'households', 'nurses', 'one', 'population'];
  expect(used(['445202'], [])).toEqual([...here, 'reports']);
  expect(used(['445202'], ['quoted'])).toEqual([...here, 'floorArea', 'reports'].sort());
  expect(used(['440000'], [])).toEqual(['beds', 'clinics', 'cots', 'nurses', 'one', 'reports']);
  expect(used([], [])).toEqual(['one', 'reports']);
});
