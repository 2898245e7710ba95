// Bands by part of a quantity: a constant beside the rate, forwards and backwards, by hand.
import { expect, test } from 'vitest';
import { nextThresholds } from '../../src/core/assessment/outlook/threshold.ts';
import { reachesOf } from '../../src/core/assessment/outlook/reach.ts';
import { plain } from '../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../plans.ts';
import { answersOf, required } from './answers.ts';
import { roomPack } from './bands.ts';
import { ownPack, rule } from './own-pack.ts';

const plan = (floorArea: string, room?: string) =>
  planOf({
    ...{ place: '410105', year: 2026, packs: ['own'], ownPacks: [roomPack()] },
    communities: [{ floorArea, ...(room === undefined ? {} : { existing: { room } }) }],
  });

test.each([
  // the smallest room holds where the rate asks for less
  ['15000', '80'],
  ['20000', '80'],
  // 80 + 4 per mille of the 34,321 above 20,000
  ['54321', '217.284'],
  // both bands say 800 where they meet
  ['199999.999999', '799.999999996'],
  ['200000', '800'],
  // 800 + 3 per mille of 50,000
  ['250000', '950'],
  ['300000', '1100'],
  // 1,100 + 2 per mille of 33,333.33
  ['333333.33', '1166.66666'],
])('%s m2 of floor area need a room of %s m2', (floorArea, room) => {
  expect(required(plan(floorArea), 'room')).toEqual([`ok ${room}..`]);
});

test.each([
  // (900 - 200) / 0.003
  ['900', '233333.333333'],
  // (1,500 - 500) / 0.002
  ['1500', '500000'],
  ['800', '200000'],
  ['79', 'none'],
])('a room of %s m2 serves %s m2 of floor area', (room, most) => {
  const { evaluator, outcomes } = assessmentOf(plan('250000', room));
  const outcome = outcomes.find(({ measure }) => measure.id === 'room');
  const reached = outcome === undefined ? [] : reachesOf(evaluator, outcome);
  expect(reached.map((one) => (typeof one.most === 'string' ? one.most : plain(one.most)))).toEqual(
    [most],
  );
});

test('what is short is short by the constant too', () => {
  expect(answersOf(plan('250000', '900'), 'room')[0]).toMatchObject({
    verdict: 'short',
    gap: '50',
  });
});

test('a constant also holds an upper bound, and moves the next threshold', () => {
  const rules = [
    rule({
      ...{ id: 'range', measure: 'desks', least: '1', most: '2', base: 'households', per: '100' },
      ...{
        plus: '3',
        examples: [{ given: { households: '201' }, expect: { least: '6', most: '7' } }],
      },
    }),
  ];
  const desks = planOf({
    ...{ place: '410105', year: 2026, packs: ['own'], ownPacks: [ownPack(rules)] },
    communities: [{ households: 250 }],
  });
  // 2.5 + 3 rounded up, 5 + 3; the sixth holds to 300 households, the eighth to 299
  expect(required(desks, 'desks')).toEqual(['ok 6..8']);
  const { evaluator, outcomes } = assessmentOf(desks);
  const outcome = outcomes.find(({ measure }) => measure.id === 'desks');
  const steps = outcome === undefined ? [] : nextThresholds(evaluator, outcome);
  expect(steps.map(({ end, at }) => `${end} ${plain(at)}`)).toEqual([
    'lower 301',
    'lower 200',
    'upper 300',
    'upper 249',
  ]);
});

test('a figure that is no plain decimal is refused where it stands', () => {
  expect(() => assessmentOf({ ...plan('250000'), ownPacks: [roomPack({ plus: '-200' })] })).toThrow(
    'bad-figure',
  );
});
