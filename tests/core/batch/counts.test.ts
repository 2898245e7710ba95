// What counts how, by hand: what was explained, what cannot be compared, and what communities do not add up to.
import { expect, test } from 'vitest';
import { countPlace, noPlaces } from '../../../src/core/batch/summary/areas.ts';
import { tallyOfTold } from '../../../src/core/batch/summary/measure-tally.ts';
import { county, outcomeIn, street } from '../assessment/small-county.ts';
import { paper, rulebookOf } from '../catalogue/few-papers.ts';
import { compilerOf, type Rule } from '../columns/own-columns.ts';
import { COLUMNS, judgedBy, judgedRows, tallyText, type Given } from './own-batch.ts';

test('what was explained counts as what was found in columns', () => {
  // By one way or by the other, which figures decide: the columns leave it to the path that explains.
  const way = (choice: string, rule: object): Rule => ({
    ...{ id: choice, measure: 'chairs', ...rule, alternative: { group: 'side', choice } },
  });
  const rules = [
    way('north', { least: '3', most: '5' }),
    way('south', { least: '9', when: { households: { from: '10' } } }),
    { id: 'd', measure: 'desks', least: '1' },
  ];
  const households = (chairs: string, id: string): Given => ({
    id,
    has: { households: '5', chairs, desks: '1' },
  });
  const { summary: told, lines } = judgedRows(rules, [
    ...[households('1', 'a'), households('4', 'b'), households('7', 'c'), households('', 'd')],
    { ...households('2', 'e'), place: '120101' },
  ]);
  expect(lines[1]).toBe('a chairs ok 3..5 short 2 by north');
  expect(told.areas[0]?.measures.map(tallyText)).toEqual([
    'community desks 5: 5 met 0 short 0 above 0 open, 0 pending; 5 asked, 5 stand, 0 lacking',
    'community chairs 5: 1 met 2 short 1 above 1 open, 0 pending; 15 asked, 14 stand, 3 lacking',
  ]);
  expect(told.areas.find(({ code }) => code === '120101')?.measures.map(tallyText)).toEqual([
    'community desks 1: 1 met 0 short 0 above 0 open, 0 pending; 1 asked, 1 stand, 0 lacking',
    'community chairs 1: 0 met 1 short 0 above 0 open, 0 pending; 3 asked, 2 stand, 1 lacking',
  ]);
  expect(told.areas[0]?.communities).toEqual({ places: 5, withGaps: 2, complete: 2 });
  expect(told.worst.map(({ id, counts }) => [id, counts.short])).toEqual([
    ...[
      ['a', 1],
      ['e', 1],
    ],
  ]);
});

test('a place is whole where all that is asked is judged and nothing is short', () => {
  const standing = noPlaces();
  for (const [asked, short, open] of [
    [3, 0, 0],
    [3, 1, 1],
    [3, 0, 1],
    [3, 2, 0],
    [0, 0, 0],
  ] as const)
    countPlace(standing, { asked, short, open });
  expect(standing).toEqual({ places: 5, withGaps: 2, complete: 1 });
});

test('what cannot be compared is open, as what is not judged', () => {
  const rules = [{ id: 'r', measure: 'room-area', least: '70', basis: 'usable' }];
  const of = (areaBasis: string, existing: string) => {
    const plan = { streets: [street([{ areaBasis, existing: { 'room-area': existing } }])] };
    return tallyText(tallyOfTold(outcomeIn(county(rules, plan), 'c1 room-area')));
  };
  expect(of('built', '90')).toBe(
    'community room-area 1: 0 met 0 short 0 above 1 open, 0 pending; 70 asked, 90 stand, none lacking',
  );
  expect(of('usable', '60')).toBe(
    'community room-area 1: 0 met 1 short 0 above 0 open, 0 pending; 70 asked, 60 stand, 10 lacking',
  );
});

test('what is known of a street itself is not what its communities have of it', () => {
  const rules = {
    beds: { measure: 'clinics', least: '1', base: 'beds-planned' },
    guests: { measure: 'nurses', least: '1', base: 'visitors' },
  };
  const ground = {
    rulebook: rulebookOf(paper('own', {}, rules)),
    settings: { asOf: '2026-11-21', horizon: 2026, packs: [] },
  };
  const columns = ['beds-planned', 'visitors'].map((id) => ({
    ...{ from: 'fact' as const, id, whole: true },
  }));
  const rows = ['3', '4'].map((figure): Given => ({
    ...{ place: '990101', has: { 'beds-planned': figure, visitors: figure } },
  }));
  expect(judgedBy(ground, columns, rows).lines).toEqual([
    's clinics pending .. notAssessed  by ',
    's nurses ok 7.. notAssessed  by guests',
  ]);
});

test('what is the same in every row counts in each, and what is not asked in none', () => {
  const rules: Rule[] = [
    { id: 'r', measure: 'room', least: '2' },
    { id: 'rural', measure: 'chairs', least: '1', when: { settlement: 'rural' } },
    { id: 'd', measure: 'desks', least: '1', base: 'chairs' },
    { id: 'band', measure: 'size', least: '1', when: { households: { from: '10' } } },
  ];
  const columns = COLUMNS.filter(({ id }) => ['households', 'room'].includes(id));
  const has = (room: string) => ({ has: { households: '5', room } });
  const of = (more: readonly Rule[]) => {
    const ground = compilerOf([...rules, ...more]);
    const { areas, worst } = judgedBy(ground, columns, [has('3'), has('1')]).summary;
    return [areas[0]?.communities, worst.map(({ counts }) => counts)];
  };
  // No chairs, so no desks either, and too few households for the band.
  expect(of([])).toEqual([
    { places: 2, withGaps: 1, complete: 1 },
    [{ asked: 1, short: 1, open: 0 }],
  ]);
  expect(of([{ id: 'a', measure: 'benches', least: '4' }])).toEqual([
    { places: 2, withGaps: 1, complete: 0 },
    [{ asked: 2, short: 1, open: 1 }],
  ]);
});
