// What is told by rulebook and plan where two things differ in one point alone, by hand.
import { expect, test } from 'vitest';
import { actingOf } from '../../../src/core/catalogue/acting.ts';
import { boundingOf } from '../../../src/core/catalogue/bounding.ts';
import { coverageByProvince } from '../../../src/core/catalogue/coverage.ts';
import { decidedQuestions, openQuestions } from '../../../src/core/catalogue/reading-register.ts';
import { searchEntries } from '../../../src/core/catalogue/search-entries.ts';
import { switchedBy } from '../../../src/core/catalogue/switched.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { PLACES, SHARED, WORDS } from '../../properties/small-vocabulary.ts';
import { county, street } from '../assessment/small-county.ts';
import { by, paper, rulebookOf } from './few-papers.ts';

test('places that wait for the same figures are one reason', () => {
  const rules = [{ id: 'a', measure: 'desks', least: '1', base: ['households', 'visitors'] }];
  const lacking = [{ facts: { visitors: 1 } }, { households: 1 }, {}, {}];
  const found = actingOf(county(rules, { streets: [street(lacking)] }), 'known').get('a');
  expect(found?.others.map(({ first, places }) => [first.unit.at, places])).toEqual([
    ...[
      ['c1', 1],
      ['c2', 1],
      ['c3', 2],
    ],
  ]);
});

test('the day comes before the place', () => {
  const rulebook = rulebookOf(
    paper('later', { from: '2021-01-01' }, { l: { least: '1' } }),
    paper('earlier', { from: '2020-01-01', jurisdiction: '990101' }, { e: { least: '1' } }),
  );
  expect(boundingOf(rulebook, 'desks').map((rule) => rule.provision.id)).toEqual(['e', 'l']);
});

test('the nation is no province, and places of a province come in the order of their codes', () => {
  const papers = ['990101', '990100'].map((code) => paper(`of-${code}`, { jurisdiction: code }));
  const places = new Map([...PLACES, ['000000', 'nation']]);
  const found = coverageByProvince(createRulebook(SHARED, papers, places));
  expect(found.map(({ code, places: own }) => [code, own.map((one) => one.code)])).toEqual([
    ['990000', ['990100', '990101']],
  ]);
});

test('a choice of one group is none of another, though they are called alike', () => {
  const rulebook = rulebookOf(
    paper('all', {}, { a: { least: '1', ...by('one-way') }, b: { least: '2' } }),
  );
  const [way] = SHARED.alternatives;
  if (way === undefined) throw new Error('the small vocabulary has a choice');
  const alternatives = new Map([way, { ...way, id: 'other' }].map((one) => [one.id, one]));
  const said = openQuestions({ ...rulebook, alternatives }).map(({ group, choices }) => [
    ...[group.id, ...choices.map(({ rules }) => rules.length)],
  ]);
  expect(said).toEqual([
    ['way', 1, 0],
    ['other', 0, 0],
  ]);
});

test('a sentence that raises two questions: the one decided, beside the one that can be answered otherwise', () => {
  const reading = { question: WORDS, chosen: WORDS, sole: 'text' };
  const rulebook = rulebookOf(
    paper(
      'all',
      {},
      {
        a: { least: '1', reading, ...by('one-way') },
        b: { least: '2', reading, ...by('other-way') },
        c: { least: '3', reading: { ...reading, question: { zh: '问', en: 'what' } } },
      },
    ),
  );
  const said = decidedQuestions(rulebook).map(({ beside, rules, sole }) => [
    ...[sole, beside.map(({ id }) => id), rules.length],
  ]);
  expect(said).toEqual([
    ['text', ['way'], 2],
    ['text', [], 1],
  ]);
});

test('a place is found with what it lies in', () => {
  const above = searchEntries(rulebookOf()).map(({ found }) =>
    found.kind === 'place' ? [found.code, ...found.above].join(' ') : found.kind,
  );
  expect(above).toContain('990101 990100 990000 000000');
});

test('what another choice changes: a status, a verdict or one end alone', () => {
  const rules = [
    { id: 'fits', measure: 'desks', least: '1.2', most: '1.8', ...by('one-way') },
    { id: 'two', measure: 'desks', least: '2', most: '2', ...by('other-way') },
    { id: 'enough', measure: 'room-area', least: '70', ...by('one-way') },
    { id: 'more', measure: 'room-area', least: '70', strict: true, ...by('other-way') },
    { id: 'both-ends', measure: 'clinics', least: '1', most: '4', ...by('one-way') },
    { id: 'one-end', measure: 'clinics', least: '1', ...by('other-way') },
    { id: 'open', measure: 'nurses', least: '1', ...by('one-way') },
    { id: 'closed', measure: 'nurses', least: '1', most: '4', ...by('other-way') },
  ];
  const plan = { streets: [street([{ existing: { 'room-area': '70' } }])] };
  const changed = switchedBy(county(rules, plan), 'way', 'other-way').map(({ before, after }) => [
    (before ?? after)?.measure.id,
    before?.unit.at,
    after?.unit.at,
  ]);
  expect(changed.map(([measure]) => measure).sort()).toEqual([
    ...['clinics', 'desks', 'nurses', 'room-area'],
  ]);
  const roads = [
    { id: 'road', measure: 'clinics', least: '5', ...by('by-road', 'road') },
    { id: 'water', measure: 'clinics', least: '2', ...by('by-water', 'road') },
  ];
  const chosen = county(roads, {
    ...{ streets: [street([{}], { existing: { clinics: 3 } })], choices: { road: 'by-road' } },
  });
  const lower = switchedBy(chosen, 'road', null).map(({ before, after }) =>
    [before, after].map((one) => {
      const end = one?.levels.aim.lower;
      return end === undefined || end === null ? null : print(end, 'up');
    }),
  );
  expect(lower).toEqual([['5', '2']]);
});
