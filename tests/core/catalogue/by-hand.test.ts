// Indexes of the rulebook over a few papers of a made-up province, counted by hand: by measure, by place, by what acts in a plan.
import { describe, expect, test } from 'vitest';
import { actingOf } from '../../../src/core/catalogue/acting.ts';
import { boundingOf, dayOf, standardKinds } from '../../../src/core/catalogue/bounding.ts';
import { chainSpeech } from '../../../src/core/catalogue/chain-speech.ts';
import { coverageByProvince, nationalLaw } from '../../../src/core/catalogue/coverage.ts';
import { duePapers } from '../../../src/core/catalogue/due-papers.ts';
import { switchedBy } from '../../../src/core/catalogue/switched.ts';
import { print, type Ratio } from '../../../src/core/quantity/ratio.ts';
import { county, street } from '../assessment/small-county.ts';
import { by, paper, rulebookOf, stated } from './few-papers.ts';

const shown = (value: Ratio | null) => value && print(value, 'up');

describe('what bounds a measure', () => {
  test('the earliest first, of one day by place, of one place by paper; undated last', () => {
    const rulebook = rulebookOf(
      paper('undated', {}, { u: { least: '1' } }),
      paper('late-b', { from: '2020-01-01', jurisdiction: '990101' }, { lb: { least: '1' } }),
      paper('late-a', { from: '2020-01-01', jurisdiction: '990101' }, { la: { least: '1' } }),
      paper('of-city', { from: '2020-01-01', jurisdiction: '990100' }, { c: { least: '1' } }),
      paper('nowhere', { from: '2020-01-01', jurisdiction: null }, { n: { least: '1' } }),
      paper(
        'issued',
        { issued: '2001-05-05' },
        { i: { least: '1' }, other: { measure: 'nurses', least: '1' } },
      ),
    );
    const found = boundingOf(rulebook, 'desks');
    expect(found.map((rule) => rule.provision.id)).toEqual(['i', 'c', 'la', 'lb', 'n', 'u']);
    expect(found.map(({ document }) => dayOf(document))).toEqual([
      ...['2001-05-05', '2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01', null],
    ]);
  });

  test('the day on which a paper comes into force, else that of its issue', () => {
    const both = paper('both', { issued: '2001-05-05', from: '2001-09-01' });
    expect(dayOf(both.document)).toBe('2001-09-01');
  });

  test('those that count alike are compared on the widest of their bases', () => {
    const homes = { base: 'households' };
    const rulebook = rulebookOf(
      paper(
        'all',
        {},
        {
          a: { ...homes, least: '1', per: '300' },
          b: { ...homes, least: '2', per: '100', most: '3', perMost: '500' },
          fixed: { least: '5' },
          street: { ...homes, least: '1', per: '200', scope: 'street' },
          band: { ...homes, least: '1', per: '900', plus: '4' },
          both: { base: ['households', 'visitors'], most: '7' },
        },
      ),
    );
    const kinds = standardKinds(boundingOf(rulebook, 'desks'), rulebook);
    const said = kinds.map(({ bases, per, standards, greatest }) => [
      ...[bases.join('+'), per, shown(greatest)],
      standards.map(({ rule, lower, upper }) =>
        [rule.provision.id, shown(lower), shown(upper)].join(' '),
      ),
    ]);
    expect(said).toEqual([
      ['households', '500', '10', ['a 1.666667 ', 'b 10 3']],
      ['one', '1', '5', ['fixed 5 ']],
      ['households', '200', '1', ['street 1 ']],
      ['households+visitors', '1', '7', ['both  7']],
    ]);
  });
});

describe('by place', () => {
  const papers = () => [
    paper('of-nation', { jurisdiction: '000000' }, { n: { measure: 'nurses', least: '1' } }),
    paper('of-province', {}, { p: { least: '1' }, q: { least: '2' } }),
    paper('quoted', { evidence: 'secondary' }, { s: { measure: 'clinics', least: '1' } }),
    {
      ...paper('of-county', { jurisdiction: '990101' }, { c: { least: '3' } }),
      stated: [stated('x')],
    },
    paper('elsewhere', { jurisdiction: '880000' }, { e: { measure: 'officers', least: '1' } }),
    paper('nowhere', { jurisdiction: null }, { w: { measure: 'budget', least: '1' } }),
  ];

  test('who speaks at each level of a chain, and what nobody on it says', () => {
    const { levels, rows, unsaid } = chainSpeech(rulebookOf(...papers()), '990101');
    expect(
      levels.map(({ code, papers: own }) => [
        code,
        own.map(({ document, provisions, stated: said }) =>
          [document.id, provisions, ...said.map(({ id }) => id)].join(' '),
        ),
      ]),
    ).toEqual([
      ['990101', ['of-county 1 x']],
      ['990100', []],
      ['990000', ['of-province 2', 'quoted 1']],
      ['000000', ['of-nation 1']],
    ]);
    expect(
      rows.map(({ measure, said }) => [
        measure.id,
        said.map((rules) => rules.map((rule) => rule.provision.id).join(' ')),
      ]),
    ).toEqual([
      ['desks', ['c', '', 'p q', '']],
      ['clinics', ['', '', 's', '']],
      ['nurses', ['', '', '', 'n']],
    ]);
    expect(unsaid.map(({ id }) => id)).toEqual(['officers', 'budget']);
  });

  test('how much law each province has, its own and that of its places, and how much was read whole', () => {
    const rulebook = rulebookOf(...papers());
    const none = { papers: 0, primaryPapers: 0, provisions: 0, primaryProvisions: 0 };
    expect(coverageByProvince(rulebook)).toEqual([
      {
        ...{ code: '990000', papers: 3, primaryPapers: 2, provisions: 4, primaryProvisions: 3 },
        own: { papers: 2, primaryPapers: 1, provisions: 3, primaryProvisions: 2 },
        places: [
          {
            ...{ code: '990101', papers: 1, primaryPapers: 1 },
            ...{ provisions: 1, primaryProvisions: 1 },
          },
        ],
      },
    ]);
    expect(nationalLaw(rulebook)).toEqual({ ...none, ...lawOf(1) });
    expect(coverageByProvince(rulebookOf())).toEqual([
      { code: '990000', ...none, own: none, places: [] },
    ]);
  });

  test('which papers are due to be compared: those never compared, then the longest ago', () => {
    const checked = (id: string, day?: string) =>
      paper(id, day === undefined ? {} : { checked: day });
    const all = [
      checked('new', '2026-02-01'),
      checked('never-b'),
      checked('old', '2025-01-01'),
      checked('never-a'),
      checked('new-too', '2026-02-01'),
    ];
    expect(duePapers(rulebookOf(...all)).map(({ id }) => id)).toEqual([
      ...['never-b', 'never-a', 'old', 'new', 'new-too'],
    ]);
  });
});

function lawOf(count: number) {
  return { papers: count, primaryPapers: count, provisions: count, primaryProvisions: count };
}

describe('in a plan', () => {
  const rules = [
    { id: 'homes', measure: 'desks', least: '1', base: 'households', per: '100' },
    { id: 'two', measure: 'desks', least: '2' },
    { id: 'rural', measure: 'desks', least: '9', when: { settlement: 'rural' } },
    { id: 'guests', measure: 'room-area', least: '1', base: 'visitors' },
    { id: 'wide', measure: 'officers', least: '1' },
    { id: 'quoted', measure: 'yard-area', least: '1', of: 'quoted' },
  ];
  const plan = () => ({
    ...{ extent: 'street', streets: [street([{ households: 100 }, { households: 900 }])] },
  });

  test('each provision of a paper with what it decides, satisfies, and why it does neither', () => {
    const found = actingOf(county(rules, plan()), 'known');
    const said = [...found].map(([id, { binds, satisfied, others }]) => [
      id,
      binds.map(({ unit }) => unit.at).join(' '),
      satisfied.map(({ unit }) => unit.at).join(' '),
      others.map(({ fate, first, places }) => `${fate.kind} ${first.unit.at} ${places}`).join(),
    ]);
    expect(said.sort()).toEqual([
      ['guests', '', '', 'pending c1 2'],
      ['homes', 'c2', 'c1', ''],
      ['rural', '', '', 'condition c1 2'],
      ['two', 'c1', 'c2', ''],
      ['wide', '990101', '', ''],
    ]);
    expect([...actingOf(county(rules, plan()), 'quoted').keys()]).toEqual(['quoted']);
    expect(actingOf(county(rules, plan()), 'nobody').size).toBe(0);
  });

  test('what another choice would change: other ends, another verdict, what comes and what goes', () => {
    const choosing = [
      { id: 'one', measure: 'desks', least: '2', ...by('one-way') },
      { id: 'other', measure: 'desks', least: '3', ...by('other-way') },
      { id: 'gone', measure: 'room-area', least: '5', ...by('one-way') },
      { id: 'come', measure: 'yard-area', least: '6', ...by('other-way') },
      { id: 'same', measure: 'nurses', least: '1' },
      { id: 'most-one', measure: 'clinics', most: '4', ...by('one-way') },
      { id: 'most-other', measure: 'clinics', most: '5', ...by('other-way') },
    ];
    const switched = (choice: string | null) =>
      switchedBy(county(choosing, { streets: [street([{}])] }), 'way', choice).map(
        ({ before, after }) => {
          const end = (of: typeof before) =>
            of && (shown(of.levels.aim.lower) ?? `..${shown(of.levels.aim.upper) ?? ''}`);
          return [(before ?? after)?.measure.id, end(before), end(after)];
        },
      );
    expect(switched('other-way')).toEqual([
      ['desks', '2', '3'],
      ['room-area', '5', null],
      ['clinics', '..4', '..5'],
      ['yard-area', null, '6'],
    ]);
    expect(switched('one-way')).toEqual([]);
    expect(switched(null)).toEqual([]);
  });
});
