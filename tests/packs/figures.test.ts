// Every figure, force, due date, section and condition of the packs against the papers as transcribed.
import { describe, expect, test } from 'vitest';
import type { Provision, When } from '../../src/core/rulebook/pack.ts';
import { builtinPacks, builtinPlaces } from '../../src/state/rules/builtin.ts';
import { differences, type Difference } from './compare.ts';
import { entryFinder, PACK_OF, transcribed, usesOf } from './entries.ts';
import { READINGS } from './readings.ts';

const entries = transcribed();
/** Only papers that were transcribed have something to be compared with; a paper added later has its worked examples. */
const compared = new Set(Object.values(PACK_OF));
const packs = builtinPacks().filter(({ document }) => compared.has(document.id));
const places = builtinPlaces();
const find = entryFinder(entries);

const STATED_WITHOUT_NUMBER = [
  'district-a-rewards',
  'guangdong2012-demonstration-funding-other',
  'hainan-multi-source-funding',
];

describe.each(packs.map((pack) => [pack.document.id, pack] as const))('%s', (_, pack) => {
  const found = differences(pack, entries, places);
  const aspects: [string, Difference['what']][] = [
    ['states the figures of the paper', 'figure'],
    ['is due when the paper says', 'due'],
    ['is as firm as the paper', 'force'],
    ['cites the section', 'section'],
    ['speaks of those the paper speaks of', 'condition'],
    ['speaks of the places the paper names', 'place'],
  ];
  test.each(aspects)('%s', (_name, what) => {
    expect(found.filter((one) => one.what === what)).toEqual([]);
  });

  test('bears the dates and the number of the paper', () => {
    const own = entries.filter(({ document }) => PACK_OF[document] === pack.document.id);
    const { from, issued, period, number, title } = pack.document;
    const dates = new Set(own.map(({ inForceFrom }) => inForceFrom));
    const periods = new Set(own.map(({ planPeriod }) => planPeriod));
    expect([...dates]).toEqual([from]);
    expect(issued).toBe(from);
    expect([...periods]).toEqual([period === undefined ? null : `${period.from}-${period.to}`]);
    const named = [number, title.zh].filter((name) => name !== null && name in PACK_OF);
    expect(named).toHaveLength(from === null ? 0 : 1);
  });
});

describe('coverage', () => {
  const uses = packs.flatMap((pack) =>
    usesOf(pack).map((use) => ({ ...use, pack: pack.document.id, split: find(use.id) })),
  );

  test('the transcription holds all 563 entries', () => {
    expect(entries).toHaveLength(563);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(563);
  });

  test('every transcribed paper has its pack', () => {
    expect(packs.map(({ document }) => document.id).sort()).toEqual([...compared].sort());
  });

  test('every id of a pack belongs to an entry of the same paper', () => {
    const foreign = uses.filter(
      ({ pack, split }) => split === null || PACK_OF[split.entry.document] !== pack,
    );
    expect(foreign).toEqual([]);
  });

  test('every entry is in the packs exactly once', () => {
    const times = entries.map(({ id }) => {
      const own = uses.filter(({ split }) => split?.entry.id === id);
      const plain = own.filter((use) => use.id === id).length;
      return [id, plain === 0 && own.length > 0 ? 1 : plain] as const;
    });
    expect(times.filter(([, count]) => count !== 1)).toEqual([]);
    expect(new Set(uses.map(({ id }) => id)).size).toBe(uses.length);
  });

  test('three entries of the core and programme tiers are stated without a number, and only these', () => {
    const computed = new Set(
      uses.flatMap(({ as, split }) => (as === 'stated' || split === null ? [] : [split.entry.id])),
    );
    const silent = entries.filter(({ tier, id }) => tier !== 'checklist' && !computed.has(id));
    expect(silent.map(({ id }) => id).sort()).toEqual(STATED_WITHOUT_NUMBER);
    const stated = uses.filter(({ as, split }) => as === 'stated' && split !== null);
    const numbered = stated.filter(({ split }) => split?.entry.tier !== 'checklist');
    expect(numbered.map(({ id }) => id).sort()).toEqual(STATED_WITHOUT_NUMBER);
  });

  test('a figure is marked as a reading exactly where it is listed as one', () => {
    const marked = packs.flatMap(({ provisions }) =>
      provisions.filter(({ figure }) => figure === 'reading').map(({ id }) => id),
    );
    expect(marked.sort()).toEqual([...READINGS.keys()].sort());
  });
});

describe('the comparison', () => {
  const pack = packs.find(({ document }) => document.id === 'shantou-2007-60');
  const index = pack?.provisions.findIndex(({ id }) => id === 'shantou-office-80') ?? -1;
  const provision = pack?.provisions[index];
  const when = provision?.when ?? { figures: {} };
  const changes: [Difference['what'], Partial<Provision>][] = [
    ['figure', { least: '81' }],
    ['figure', { strict: true }],
    ['figure', { basis: 'built' }],
    ['due', { due: '2009-12-31' }],
    ['force', { force: 'mandatory' }],
    ['section', { section: '四（四）' }],
    ['condition', { when: { ...when, settlement: undefined } as When }],
    ['place', { when: { ...when, places: ['440511'] } as When }],
  ];
  test.each(changes)('notices another %s: %j', (what, change) => {
    if (pack === undefined || provision === undefined) throw new Error('the provision is gone');
    const changed = {
      ...pack,
      provisions: pack.provisions.with(index, { ...provision, ...change }),
    };
    expect(differences(changed, entries, places)).toMatchObject([{ id: provision.id, what }]);
  });
});
